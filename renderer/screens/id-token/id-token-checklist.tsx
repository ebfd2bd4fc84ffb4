import type { IdTokenCheck } from '../../../shared/id-token-check.ts';
import { reasonInWords } from '../../../shared/id-token-reason.ts';
import { useWords } from '../../language.ts';
import { Checklist } from '../../parts/checklist.tsx';

interface IdTokenChecklistProps {
  readonly checks: readonly IdTokenCheck[];
  readonly selected: string | null;
  readonly onSelect: (check: string) => void;
}

/** Every check of an ID token with how it came out; all of them, not only the first that failed. */
export function IdTokenChecklist({ checks, selected, onSelect }: IdTokenChecklistProps) {
  const { t, language } = useWords();
  return (
    <div className="card checklist-card">
      <Checklist
        label={t('authCode.idToken.checks')}
        selected={selected}
        onSelect={onSelect}
        items={checks.map(({ check, outcome, why, evidence }) => ({
          id: check,
          outcome,
          name: check,
          why: reasonInWords({ why, evidence }, language),
        }))}
      />
    </div>
  );
}
