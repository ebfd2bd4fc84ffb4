import { csvText } from '../../../../shared/csv.ts';
import type { Problem } from '../../../../shared/outcome.ts';
import { useSubject } from '../../../credential-in-use.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { CopyButton } from '../../../parts/copy-button.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { SameCall, type SnippetCall } from '../../../parts/same-call.tsx';
import { Select } from '../../../parts/select.tsx';
import { Switch } from '../../../parts/switch.tsx';
import { Temporal } from '../../../temporal.ts';
import { errorWords } from './error-words.ts';
import type { FreeBusyLine } from './free-busy-lines.ts';
import type { ChangePlan, FreeBusyPlan } from './free-busy-plan.ts';
import { lengthOf, spanIn } from './span-words.ts';
import type { Span } from './time-axis.ts';

interface FreeBusyInspectorProps {
  readonly lines: readonly FreeBusyLine[];
  readonly common: readonly Span[] | null;
  /** How many could not be read. */
  readonly unread: number;
  readonly shown: FreeBusyLine | undefined;
  readonly span: Span | null;
  readonly plan: FreeBusyPlan;
  readonly onChange: ChangePlan;
  readonly onRemove: (id: string) => void;
  readonly zone: string;
  readonly otherZone: string | null;
  readonly warnings: readonly Problem[];
  /** What was asked, as code. */
  readonly call: SnippetCall;
}

const least = ['15', '30', '45', '60', '90', '120'] as const;

/** The chosen line or time in both zones; below, when all are free, and everything to copy. */
export function FreeBusyInspector(props: FreeBusyInspectorProps) {
  const { lines, common, unread, shown, span, plan, onChange, onRemove, zone, otherZone, warnings, call } = props;
  const { t } = useWords();
  return (
    <>
      {shown?.kind === 'person' ? (
        <Person line={shown} span={span} zone={zone} otherZone={otherZone} onRemove={onRemove} />
      ) : (
        <p className="secondary">{t('freeBusy.hint')}</p>
      )}
      <section className="stack tight" aria-label={t('freeBusy.common')}>
        <h2>{t('freeBusy.common')}</h2>
        <div className="free-busy-least">
          <Select
            label={t('freeBusy.atLeast')}
            selected={least.find((minutes) => minutes === String(plan.leastMinutes)) ?? null}
            onChange={(minutes) => onChange({ leastMinutes: Number(minutes) })}
            choices={least.map((id) => ({ id, label: t('freeBusy.minutes', { count: Number(id) }) }))}
          />
          <Switch isSelected={plan.daytime} onChange={(daytime) => onChange({ daytime })}>
            {t('freeBusy.daytime')}
          </Switch>
        </div>
        {unread > 0 && (
          <p className="secondary">
            {unread === lines.length ? t('freeBusy.noneRead') : t('freeBusy.unread', { count: unread })}
          </p>
        )}
        {common?.length === 0 && <p>{t('freeBusy.noCommon')}</p>}
        <Times spans={common?.slice(0, 100) ?? []} zone={zone} otherZone={otherZone} current={null} withLength />
      </section>
      <Copies lines={lines} zone={zone} />
      {warnings.map((warning) => (
        <ProblemCard key={warning.code} problem={warning} tone="warning" />
      ))}
      <SameCall call={call} />
    </>
  );
}

interface PersonProps {
  readonly line: FreeBusyLine;
  readonly span: Span | null;
  readonly zone: string;
  readonly otherZone: string | null;
  readonly onRemove: (id: string) => void;
}

function Person({ line: { id, name, spans, error }, span, zone, otherZone, onRemove }: PersonProps) {
  const { t } = useWords();
  const [subject, actAs] = useSubject();
  return (
    <section className="stack tight" aria-label={t('freeBusy.chosen')}>
      <div className="inspector-heading">
        <h2>
          <ForeignText>{name}</ForeignText>
        </h2>
        {name !== id && (
          <p className="secondary mono">
            <ForeignText>{id}</ForeignText>
          </p>
        )}
      </div>
      {error !== null && <p>{errorWords(error, t)}</p>}
      {error === 'notFound' && <p className="secondary">{t('freeBusy.notFoundHelp')}</p>}
      {error === null && spans.length === 0 && <p className="secondary">{t('freeBusy.free')}</p>}
      <Times spans={spans} zone={zone} otherZone={otherZone} current={span} />
      <div className="row wrap">
        {sameDomain(id, subject) && (
          <Button small onPress={() => actAs(id)}>
            {t('freeBusy.actAs')}
          </Button>
        )}
        <Button small look="quiet" onPress={() => onRemove(id)}>
          {t('freeBusy.remove')}
        </Button>
      </div>
    </section>
  );
}

function sameDomain(id: string, subject: string): boolean {
  const domain = subject.split('@')[1]?.toLowerCase();
  return domain !== undefined && id.toLowerCase() !== subject.toLowerCase() && id.toLowerCase().endsWith(`@${domain}`);
}

interface TimesProps {
  readonly spans: readonly Span[];
  readonly zone: string;
  readonly otherZone: string | null;
  readonly current: Span | null;
  readonly withLength?: boolean;
}

/** Times in one zone and, beneath, in the other. */
function Times({ spans, zone, otherZone, current, withLength = false }: TimesProps) {
  const { t, language } = useWords();
  if (spans.length === 0) return null;
  return (
    <ul className="free-busy-times">
      {spans.map((span) => (
        <li key={span.start} data-current={span.start === current?.start || undefined}>
          <span className="row">
            <span className="grow">{spanIn(span, zone, language)}</span>
            {withLength && <span className="secondary">{lengthOf(span, t)}</span>}
          </span>
          {otherZone !== null && (
            <span className="secondary">
              {spanIn(span, otherZone, language)} {otherZone}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Everybody’s times as text and as CSV. */
function Copies({ lines, zone }: { readonly lines: readonly FreeBusyLine[]; readonly zone: string }) {
  const { t, language } = useWords();
  const text = lines
    .map(({ id, spans, error }) => {
      const times = spans.map((span) => spanIn(span, zone, language)).join(', ');
      return `${id}\t${error === null ? times || t('freeBusy.free') : errorWords(error, t)}`;
    })
    .join('\n');
  const rows = lines.flatMap(({ id, spans, error }) =>
    error === null
      ? spans.map(({ start, end }) => [id, written(start, zone), written(end, zone), ''])
      : [[id, '', '', errorWords(error, t)]],
  );
  const columns = [t('freeBusy.who'), t('freeBusy.from'), t('freeBusy.to'), t('freeBusy.why')];
  return (
    <div className="row wrap">
      <CopyButton what={t('freeBusy.copyWhat')} text={`${zone}\n${text}`}>
        {t('freeBusy.copyText')}
      </CopyButton>
      <CopyButton what={t('freeBusy.copyWhat')} text={csvText([columns, ...rows])}>
        {t('freeBusy.copyCsv')}
      </CopyButton>
    </div>
  );
}

/** RFC 3339 in a zone. */
function written(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'minute' });
}
