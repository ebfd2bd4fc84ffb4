import type { TokenSetSummary } from '../../../shared/contract/tokens.ts';
import { missingScopes } from '../../../shared/scopes.ts';
import { useWords } from '../../language.ts';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import { type Status, StatusIcon } from '../../parts/status-icon.tsx';
import { scopeName } from '../../../shared/scope-name.ts';
import { ForeignText } from '../../parts/foreign-text.tsx';

/** Missing ones first, each with why it is, as far as that can be known; then what was granted, then what came without being asked for. */
export function GrantedScopes({ set }: { readonly set: TokenSetSummary }) {
  const { t } = useWords();
  const { result, requested, consentScopes } = set;
  const { scopes, missingScopes: missing } = result;
  const notAsked = consentScopes === null ? [] : missingScopes(missing, consentScopes);
  const unticked = consentScopes === null ? [] : missing.filter((scope) => !notAsked.includes(scope));
  const unknown = consentScopes === null ? missing : [];
  const extra = requested.length === 0 ? [] : missingScopes(scopes, requested);
  const granted = scopes.filter((scope) => !extra.includes(scope));
  const summary = () => {
    if (requested.length === 0) return t('authCode.granted.nothingAsked');
    if (missing.length === 0) return t('authCode.granted.allGranted');
    return t('authCode.granted.missing', { count: missing.length });
  };
  return (
    <section className="stack" aria-label={t('authCode.granted.title')}>
      <InspectorHeading title={t('authCode.granted.title')}>{summary()}</InspectorHeading>
      <div className="scope-groups">
        <ScopeGroup title={t('authCode.granted.notGranted')} status="fail" scopes={unknown} />
        <ScopeGroup
          title={t('authCode.granted.notGranted')}
          why={t('tokens.missing.unticked')}
          status="fail"
          scopes={unticked}
        />
        <ScopeGroup
          title={t('tokens.missing.notAskedTitle')}
          why={t('tokens.missing.notAsked')}
          status="fail"
          scopes={notAsked}
        />
        <ScopeGroup title={t('authCode.granted.granted')} status="pass" scopes={granted} />
        <ScopeGroup title={t('authCode.granted.extra')} status="skipped" scopes={extra} />
      </div>
    </section>
  );
}

interface ScopeGroupProps {
  readonly title: string;
  readonly why?: string;
  readonly status: Status;
  readonly scopes: readonly string[];
}

function ScopeGroup({ title, why, status, scopes }: ScopeGroupProps) {
  if (scopes.length === 0) return null;
  return (
    <section>
      <p className="problem-label">{title}</p>
      <ul>
        {scopes.map((scope) => (
          <li key={scope} className="scope-line" title={scope}>
            <StatusIcon status={status} />
            <ForeignText>{scopeName(scope)}</ForeignText>
          </li>
        ))}
      </ul>
      {why && <p className="secondary scope-why">{why}</p>}
    </section>
  );
}
