import type { TokenSetSummary } from '../../../shared/contract/tokens.ts';
import { useWords } from '../../language.ts';
import { RouteLink } from '../../parts/link.tsx';
import { ClaimsTable } from '../id-token/claims-table.tsx';
import { IdTokenChecklist } from '../id-token/id-token-checklist.tsx';

interface IdTokenInsideProps {
  readonly set: TokenSetSummary;
  readonly check: string | null;
  readonly onCheck: (check: string) => void;
}

/** The ID token of a set, as it was checked when it came, and what it says. */
export function IdTokenInside({ set, check, onCheck }: IdTokenInsideProps) {
  const { t } = useWords();
  const { idToken, idTokenChecks, claims } = set.result;
  return (
    <>
      {idToken && (
        <section>
          <div className="section-heading">
            <h2 className="grow">{t('authCode.idToken.title')}</h2>
            <RouteLink to={{ screen: 'id-token' }}>{t('authCode.idToken.open')}</RouteLink>
          </div>
          <IdTokenChecklist checks={idTokenChecks} selected={check} onSelect={onCheck} />
        </section>
      )}
      {claims && <ClaimsTable title={t('authCode.idToken.claims')} claims={claims} />}
    </>
  );
}
