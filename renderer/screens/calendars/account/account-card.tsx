import type { DirectoryAccount, DirectoryAccountResult } from '../../../../shared/contract/directory.ts';
import { account as words } from '../../../../shared/messages/en/account.ts';
import { ago, dateAndTime } from '../../../dates.ts';
import { useCredentialInUse } from '../../../credential-in-use.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { type Fact, KeyValueList } from '../../../parts/key-value-list.tsx';
import { StatusIcon } from '../../../parts/status-icon.tsx';
import { go, useRouteOf } from '../../../route.ts';
import { type CalendarsViewId, calendarsViews } from '../calendars-views.ts';
import { compareToo } from '../free-busy/free-busy-plan.ts';
import { initials } from './initials.ts';

interface AccountCardProps {
  readonly result: DirectoryAccountResult;
  readonly administrator: string;
}

/** An account as the directory tells it (Directory API, Users: get). */
export function AccountCard({ result: { account, asked }, administrator }: AccountCardProps) {
  const { t } = useWords();
  const credentialId = useCredentialInUse('serviceAccountKey')?.id ?? '';
  const { view: shown = 'account' } = useRouteOf('calendars');
  const { email, name, aliases, orgUnitPath, id, admin, twoStep, lastSignIn, created } = account;
  const foreign = (title: string, text: string | null, mono = false): Fact =>
    text === null
      ? { name: title, value: <span className="secondary">{t('account.notTold')}</span> }
      : { name: title, value: <ForeignText>{text}</ForeignText>, copy: text, mono };
  const yesNo = (yes: boolean | null) => (yes === null ? t('account.notTold') : t(yes ? 'account.yes' : 'account.no'));
  const moment = (title: string, time: string | null): Fact =>
    time === null || Number.isNaN(Date.parse(time))
      ? foreign(title, time)
      : { name: title, value: <Moment time={time} />, copy: time };
  const facts: readonly Fact[] = [
    foreign(t('account.address'), email),
    foreign(t('account.orgUnit'), orgUnitPath),
    {
      name: t('account.aliases'),
      value: aliases.length === 0 ? t('account.noAliases') : <Lines texts={[...new Set(aliases)]} />,
      ...(aliases.length > 0 && { copy: aliases.join('\n') }),
    },
    { name: t('account.admin'), value: t(`account.admins.${admin}`) },
    lastSignIn === 'never'
      ? { name: t('account.lastSignIn'), value: t('account.never') }
      : moment(t('account.lastSignIn'), lastSignIn),
    { name: t('account.twoStep'), value: yesNo(twoStep.enrolled) },
    moment(t('account.created'), created),
    { name: t('account.twoStepEnforced'), value: yesNo(twoStep.enforced) },
    foreign(t('account.id'), id, true),
  ];
  const open = (view: CalendarsViewId) => {
    // Whoever else is compared already: this one too.
    if (view === 'freeBusy') compareToo(credentialId, '', [email]);
    go({ screen: 'calendars', view });
  };
  const isAlias = asked.includes('@') && asked.toLowerCase() !== email.toLowerCase();
  return (
    <section className="card account-card" aria-label={t('account.title')}>
      <header className="account-head">
        <span className="account-initials" aria-hidden>
          {initials(name ?? email)}
        </span>
        <div className="grow">
          <h2>
            <ForeignText>{name ?? email}</ForeignText>
          </h2>
          <p className="secondary">
            <ForeignText>{email}</ForeignText>
          </p>
        </div>
        <States account={account} />
      </header>
      {isAlias && <p className="account-note">{t('account.aliasOf', { asked, email })}</p>}
      <div className="account-facts">
        <KeyValueList items={facts} />
      </div>
      <footer className="account-foot row wrap">
        <span className="secondary grow">{t('account.readAs', { administrator })}</span>
        {calendarsViews
          .filter((view) => view !== shown)
          .map((view) => (
            <Button small key={view} onPress={() => open(view)}>
              {t(`calendars.views.${view}`)}
            </Button>
          ))}
      </footer>
    </section>
  );
}

/** In the viewer’s zone, and how long ago. */
function Moment({ time }: { readonly time: string }) {
  const { language } = useWords();
  return (
    <>
      {dateAndTime(time, language)}
      <br />
      <span className="secondary">{ago(new Date(time), language)}</span>
    </>
  );
}

function Lines({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <ForeignText>{text}</ForeignText>
        </li>
      ))}
    </ul>
  );
}

/** Each state by shape and word. */
function States({ account: { suspended, suspensionReason, archived } }: { readonly account: DirectoryAccount }) {
  const { t } = useWords();
  return (
    <div className="account-states">
      {!suspended && !archived && (
        <span className="badge" data-tone="pass">
          <StatusIcon status="pass" />
          {t('account.active')}
        </span>
      )}
      {suspended && (
        <span className="badge" data-tone="fail">
          <StatusIcon status="fail" />
          {t('account.suspended')}
        </span>
      )}
      {archived && (
        <span className="badge" data-tone="warning">
          <StatusIcon status="warning" />
          {t('account.archived')}
        </span>
      )}
      {suspended && suspensionReason !== null && (
        <span className="secondary">
          {isReason(suspensionReason) ? (
            t(`account.reasons.${suspensionReason}`)
          ) : (
            <ForeignText>{suspensionReason}</ForeignText>
          )}
        </span>
      )}
    </div>
  );
}

function isReason(reason: string): reason is keyof typeof words.reasons {
  return Object.hasOwn(words.reasons, reason);
}
