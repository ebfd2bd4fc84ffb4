import { explain } from '../../shared/explain.ts';
import type { Problem } from '../../shared/outcome.ts';
import { scopeName } from '../../shared/scope-name.ts';
import { useWords } from '../language.ts';
import { Button } from '../parts/button.tsx';
import { StatusIcon } from '../parts/status-icon.tsx';
import { ForeignText } from '../parts/foreign-text.tsx';

interface ScopeDoubtsProps {
  readonly doubts: readonly Problem[];
  readonly onReplace: (scope: string, by: string) => void;
}

/** What is doubtful about scopes, one line each; where another was probably meant, one press takes it. */
export function ScopeDoubts({ doubts, onReplace }: ScopeDoubtsProps) {
  const { t, language } = useWords();
  return (
    <output className="stack tight" aria-label={t('scopes.doubts')}>
      {doubts.map((problem) => {
        const { scope, suggestion } = problem.evidence;
        const { title, cause } = explain(problem, language);
        return (
          <div key={`${problem.code} ${String(scope)}`} className="scope-doubt">
            <StatusIcon status="warning" label />
            <p>
              <strong>{title}</strong> <ForeignText className="secondary">{cause}</ForeignText>
            </p>
            {typeof scope === 'string' && typeof suggestion === 'string' && (
              <div className="row wrap">
                <Button small onPress={() => onReplace(scope, suggestion)}>
                  {t('scopes.use', { scope: scopeName(suggestion) })}
                </Button>
              </div>
            )}
          </div>
        );
      })}
    </output>
  );
}
