import { dateAndTime, timeToday } from '../../dates.ts';
import { useWords } from '../../language.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { JsonView } from '../../parts/json-view.tsx';
import { KeyValueList } from '../../parts/key-value-list.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { scopeName } from '../../../shared/scope-name.ts';
import { ClaimsTable } from '../id-token/claims-table.tsx';
import type { TokenAnswer as Answer } from './use-token-actions.ts';
import { ForeignText } from '../../parts/foreign-text.tsx';

/** What Google said when asked of a token, or why it did not do what was wanted. */
export function TokenAnswer({ answer }: { readonly answer: Answer }) {
  const { t, language } = useWords();
  if (answer.kind === 'problem') return <ProblemCard problem={answer.problem} />;
  if (answer.kind === 'userinfo') return <UserinfoAnswer answer={answer} />;
  if (answer.kind === 'revoked') {
    return (
      <output className="stack">
        <InspectorHeading
          title={t('authCode.actions.revoked', { time: timeToday(new Date(answer.at).toISOString(), language) })}
        >
          {t('authCode.actions.gone')}
        </InspectorHeading>
        <hr />
      </output>
    );
  }
  const { clientId, email, expiresAt, accessType, scopes, raw } = answer.value;
  const facts = [
    { name: t('authCode.actions.clientId'), value: clientId && <ForeignText>{clientId}</ForeignText>, mono: true },
    { name: t('authCode.actions.email'), value: email && <ForeignText>{email}</ForeignText> },
    { name: t('authCode.actions.expires'), value: expiresAt && dateAndTime(expiresAt, language) },
    {
      name: t('authCode.actions.accessType'),
      value: accessType && <ForeignText>{accessType}</ForeignText>,
      mono: true,
    },
    ...(answer.of === 'accessToken'
      ? [
          {
            name: t('authCode.actions.scopes'),
            value: scopes.length === 0 ? t('authCode.actions.noScopes') : <ScopeLines scopes={scopes} />,
            mono: true,
          },
        ]
      : []),
  ].filter(({ value }) => value !== null);
  const what = t(`parts.secret.${answer.of}`);
  const time = timeToday(new Date(answer.at).toISOString(), language);
  return (
    <section className="stack" aria-label={t('authCode.actions.inspected')}>
      <InspectorHeading title={t('authCode.actions.inspected')}>
        {t('authCode.actions.inspectedWhat', { what, time })}
      </InspectorHeading>
      <KeyValueList items={facts} />
      <Disclosure title={t('authCode.actions.raw')}>
        <JsonView value={raw} label={t('authCode.actions.raw')} />
      </Disclosure>
      <hr />
    </section>
  );
}

/** Who the person is, and which claims did not come for want of a scope. */
function UserinfoAnswer({ answer }: { readonly answer: Extract<Answer, { kind: 'userinfo' }> }) {
  const { t, language } = useWords();
  const { claims, absent, sameSubject } = answer.value;
  return (
    <section className="stack" aria-label={t('tokens.userinfo.title')}>
      <InspectorHeading title={t('tokens.userinfo.title')}>
        {t('tokens.userinfo.asked', { time: timeToday(new Date(answer.at).toISOString(), language) })}
      </InspectorHeading>
      {sameSubject !== null && (
        <p className="scope-line">
          <StatusIcon status={sameSubject ? 'pass' : 'fail'} label />
          {sameSubject ? t('tokens.userinfo.same') : t('tokens.userinfo.other')}
        </p>
      )}
      <ClaimsTable title={t('authCode.idToken.claims')} claims={claims} />
      {absent.map(({ scope, claims: names }) => (
        <p key={scope} className="secondary">
          {t('tokens.userinfo.absent', { scope, claims: names.join(', ') })}
        </p>
      ))}
      <hr />
    </section>
  );
}

function ScopeLines({ scopes }: { readonly scopes: readonly string[] }) {
  return scopes.map((scope) => (
    <span key={scope} className="answer-scope" title={scope}>
      <ForeignText>{scopeName(scope)}</ForeignText>
    </span>
  ));
}
