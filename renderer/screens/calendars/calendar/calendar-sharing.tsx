import { Building2, ExternalLink, Globe, User, UserRoundCheck, Users } from 'lucide-react';
import { useState } from 'react';
import type { CalendarAclRule } from '../../../../shared/contract/calendar.ts';
import { csvText } from '../../../../shared/csv.ts';
import { useSubject } from '../../../credential-in-use.ts';
import { useWords } from '../../../language.ts';
import { Button, IconButton } from '../../../parts/button.tsx';
import { CopyButton } from '../../../parts/copy-button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { JsonView } from '../../../parts/json-view.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { useOperation } from '../../../use-operation.ts';
import type { Account } from '../account.ts';
import { ruleRole, ruleWho } from './acl-words.ts';
import './calendar-sharing.css';

interface CalendarSharingProps {
  readonly account: Account;
  readonly calendarId: string;
}

/** Rules that are shown at once; the rest when they are asked for. */
const mostAtOnce = 100;

/** Who has access to a calendar (Calendar API v3, Acl: list), what reaches farthest first. */
export function CalendarSharing({ account, calendarId }: CalendarSharingProps) {
  const { t } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const { value, problem, rerun } = useOperation('calendar.acl.list', { ...account, calendarId });
  if (problem) {
    return <ProblemCard problem={problem} actions={<Button onPress={rerun}>{t('calendars.retry')}</Button>} />;
  }
  if (!value) return <p className="secondary">{t('frame.loading')}</p>;
  const { rules, inside, warnings } = value;
  const domain = inside.names.join(', ');
  const wide = (['public', 'outside'] as const).map((reach) => ({
    reach,
    count: rules.filter((rule) => rule.reach === reach).length,
  }));
  const counts = wide
    .filter(({ count }) => count > 0)
    .map(({ reach, count }) => t(`sharing.reachCount.${reach}`, { count, domain }));
  const columns = [t('sharing.columns.who'), t('sharing.columns.type'), t('sharing.columns.role')];
  const table = [
    [...columns, t('sharing.columns.reach')],
    ...rules.map((rule) => [
      rule.scope.value ?? ruleWho(rule, t),
      rule.scope.type,
      ruleRole(rule, t),
      t(`sharing.reach.${rule.reach}`, { domain }),
    ]),
  ];
  const shown = showsAll ? rules : rules.slice(0, mostAtOnce);
  return (
    <>
      <div className="stack tight">
        <p>{[t('sharing.count', { count: rules.length }), ...counts].join(' · ')}</p>
        {rules.length > 0 && (
          <p className="secondary">
            {counts.length === 0 && t('sharing.insideOnly', { domain })}
            {inside.from === 'address' && rules.some(({ reach }) => reach === 'outside') && t('sharing.outsideHint')}
          </p>
        )}
      </div>
      {rules.length === 0 && <p className="secondary">{t('sharing.none')}</p>}
      {rules.length > 0 && (
        <>
          <ul className="acl" aria-label={t('sharing.rules')}>
            {shown.map((rule) => (
              <AclRule key={`${rule.id} ${rule.role}`} rule={rule} domain={domain} />
            ))}
          </ul>
          {shown.length < rules.length && (
            <Button small onPress={() => setShowsAll(true)}>
              {t('sharing.showAll', { count: rules.length })}
            </Button>
          )}
          <div className="row wrap">
            <CopyButton what={t('sharing.copyWhat')} text={table.map((row) => row.join('\t')).join('\n')}>
              {t('sharing.copyText')}
            </CopyButton>
            <CopyButton what={t('sharing.copyWhat')} text={csvText(table)}>
              {t('sharing.copyCsv')}
            </CopyButton>
          </div>
        </>
      )}
      {warnings.map((warning) => (
        <ProblemCard key={warning.code} problem={warning} tone="warning" />
      ))}
      <Disclosure title={t('sharing.raw')}>
        <JsonView value={rules} label={t('sharing.raw')} />
      </Disclosure>
    </>
  );
}

function AclRule({ rule, domain }: { readonly rule: CalendarAclRule; readonly domain: string }) {
  const { t } = useWords();
  const [subject, actAs] = useSubject();
  const { scope, reach } = rule;
  const address = scope.value ?? '';
  const mayActAs = scope.type === 'user' && reach === 'inside' && address.toLowerCase() !== subject.toLowerCase();
  return (
    <li className="acl-rule">
      <ScopeIcon type={scope.type} />
      <div className="acl-rule-text">
        <ForeignText>{ruleWho(rule, t)}</ForeignText>
        <span className="secondary">
          <ForeignText>{ruleRole(rule, t)}</ForeignText>
        </span>
        {(reach === 'public' || reach === 'outside') && (
          <span className="badge" data-tone="warning">
            {reach === 'public' ? <Globe size={11} aria-hidden /> : <ExternalLink size={11} aria-hidden />}
            {t(`sharing.reach.${reach}`, { domain })}
          </span>
        )}
        {scope.type === 'user' && address.toLowerCase() === subject.toLowerCase() && (
          <span className="badge">{t('sharing.isSubject')}</span>
        )}
      </div>
      {mayActAs && (
        <IconButton small label={t('sharing.actAs', { user: address })} onPress={() => actAs(address)}>
          <UserRoundCheck size={14} aria-hidden />
        </IconButton>
      )}
    </li>
  );
}

function ScopeIcon({ type }: { readonly type: string }) {
  const Icon = { default: Globe, domain: Building2, group: Users }[type] ?? User;
  return <Icon className="acl-rule-icon" size={15} aria-hidden />;
}
