import type { CodeCheck } from '../../../shared/code-preflight.ts';
import { fill } from '../../../shared/explain.ts';
import { codeCheckReasons, codeCheckTitles } from '../../../shared/messages/code-check-reasons.ts';
import { spoken } from '../../../shared/observed.ts';
import { useWords } from '../../language.ts';
import { Checklist } from '../../parts/checklist.tsx';

interface CodeChecklistProps {
  readonly checks: readonly CodeCheck[];
  readonly selected: string | null;
  readonly onSelect: (check: string) => void;
}

/** Everything that was looked at before the one try, each with what would happen. */
export function CodeChecklist({ checks, selected, onSelect }: CodeChecklistProps) {
  const { t, language } = useWords();
  return (
    <div className="card checklist-card code-checks">
      <Checklist
        label={t('authCode.before.checks')}
        selected={selected}
        onSelect={onSelect}
        items={checks.map(({ check, outcome, why, evidence }) => ({
          id: check,
          outcome,
          name: codeCheckTitles[check][language],
          why: fill(codeCheckReasons[why][language], spoken(evidence, language)),
        }))}
      />
    </div>
  );
}
