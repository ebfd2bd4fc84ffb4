import type { ExchangeResult } from '../../../shared/contract.ts';
import { missingScopes } from '../../../shared/scopes.ts';
import { useWords } from '../../language.ts';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import { type Status, StatusIcon } from '../../parts/status-icon.tsx';
import { scopeName } from '../../../shared/scope-name.ts';

interface GrantedScopesProps {
  readonly result: ExchangeResult;
  readonly requested: readonly string[];
}

/** Missing ones first, then what was granted, then what came without being asked for. */
export function GrantedScopes({ result, requested }: GrantedScopesProps) {
  const { t } = useWords();
  const { scopes, missingScopes: missing } = result;
  const extra = requested.length === 0 ? [] : missingScopes(scopes, requested);
  const granted = scopes.filter((scope) => !extra.includes(scope));
  const summary = () => {
    if (requested.length === 0) return t('authCode.granted.nothingAsked');
    if (missing.length === 0) return t('authCode.granted.allGranted');
    return t('authCode.granted.missing', { count: missing.length });
  };
  return (
    <section className="stack">
      <InspectorHeading title={t('authCode.granted.title')}>{summary()}</InspectorHeading>
      <div className="scope-groups">
        <ScopeGroup title={t('authCode.granted.notGranted')} status="fail" scopes={missing} />
        <ScopeGroup title={t('authCode.granted.granted')} status="pass" scopes={granted} />
        <ScopeGroup title={t('authCode.granted.extra')} status="skipped" scopes={extra} />
      </div>
    </section>
  );
}

interface ScopeGroupProps {
  readonly title: string;
  readonly status: Status;
  readonly scopes: readonly string[];
}

function ScopeGroup({ title, status, scopes }: ScopeGroupProps) {
  if (scopes.length === 0) return null;
  return (
    <section>
      <p className="problem-label">{title}</p>
      <ul>
        {scopes.map((scope) => (
          <li key={scope} className="scope-line" title={scope}>
            <StatusIcon status={status} />
            {scopeName(scope)}
          </li>
        ))}
      </ul>
    </section>
  );
}
