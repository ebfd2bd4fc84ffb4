import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import type { JsonObject } from '../../../../shared/contract/fields.ts';
import { listField, objectField, textField } from '../../../../shared/json-fields.ts';
import { useWords } from '../../../language.ts';
import { CopyButton } from '../../../parts/copy-button.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { BrowserLink } from '../../../parts/link.tsx';
import { webLink } from './event-fields.ts';

const kinds = ['video', 'phone', 'sip', 'more'] as const;
const codes = ['pin', 'accessCode', 'meetingCode', 'passcode', 'password'] as const;

/** Every way to join, with the codes for it. All of it is text of others. */
export function EventConference({ event }: { readonly event: CalendarEvent }) {
  const { t } = useWords();
  const data = objectField(event, 'conferenceData');
  const points = listField(data, 'entryPoints');
  const hangout = textField(event, 'hangoutLink');
  const ways = points.length > 0 ? points : hangout === null ? [] : [{ entryPointType: 'video', uri: hangout }];
  const status = textField(objectField(objectField(data, 'createRequest'), 'status'), 'statusCode');
  const pending = status !== null && status !== 'success' ? status : null;
  const notes = textField(data, 'notes');
  if (ways.length === 0 && pending === null && notes === null) return null;
  const solution = textField(objectField(data, 'conferenceSolution'), 'name');
  return (
    <section className="stack tight">
      <h3>
        {t('event.conference.title')}
        {solution !== null && (
          <span className="secondary conference-name">
            <ForeignText>{solution}</ForeignText>
          </span>
        )}
      </h3>
      {pending !== null && (
        <p className="secondary">
          <ForeignText>{t('event.conference.pending', { status: pending })}</ForeignText>
        </p>
      )}
      <ul className="ways">
        {ways.map((way, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list of one event never changes in place
          <Way key={index} way={way} />
        ))}
      </ul>
      {notes !== null && (
        <p className="secondary">
          <ForeignText multiline>{notes}</ForeignText>
        </p>
      )}
    </section>
  );
}

function Way({ way }: { readonly way: JsonObject }) {
  const { t } = useWords();
  const type = textField(way, 'entryPointType');
  const kind = kinds.find((known) => known === type);
  const uri = textField(way, 'uri') ?? '';
  const link = webLink(uri);
  const label = textField(way, 'label') ?? uri;
  return (
    <li className="way">
      <span className="secondary way-kind">
        {kind ? t(`event.conference.${kind}`) : <ForeignText>{type ?? ''}</ForeignText>}
      </span>
      <span className="way-text">
        {link === null ? (
          <ForeignText>{label}</ForeignText>
        ) : (
          <BrowserLink url={link}>
            <ForeignText>{label}</ForeignText>
          </BrowserLink>
        )}
        {codes.map((name) => {
          const code = textField(way, name);
          return (
            code !== null && (
              <span key={name} className="secondary">
                <ForeignText>{t(`event.conference.${name}`, { pin: code })}</ForeignText>
              </span>
            )
          );
        })}
      </span>
      {uri !== '' && (
        <CopyButton text={uri} what={kind ? t(`event.conference.${kind}`) : t('event.conference.title')} />
      )}
    </li>
  );
}
