import { breadthWords } from '../../shared/messages/scope-reach.ts';
import { breadthOf } from '../../shared/scope-reach.ts';
import { scopeName } from '../../shared/scope-name.ts';
import { useWords } from '../language.ts';
import { Button } from '../parts/button.tsx';
import { StatusIcon } from '../parts/status-icon.tsx';
import { useOperation } from '../use-operation.ts';

/** As many as one would weigh. */
const mostProposed = 4;

interface ScopeAdviceProps {
  readonly scopes: readonly string[];
  readonly onReplace: (scope: string, by: string) => void;
}

/** Which of the scopes are over-broad, and what would be narrower. */
export function ScopeAdvice({ scopes, onReplace }: ScopeAdviceProps) {
  return scopes.map((scope) => breadthOf(scope) !== null && <Advice key={scope} scope={scope} onReplace={onReplace} />);
}

function Advice({ scope, onReplace }: { readonly scope: string } & Pick<ScopeAdviceProps, 'onReplace'>) {
  const { t, language } = useWords();
  const { value } = useOperation('scopes.show', { scope });
  const breadth = breadthOf(scope);
  return (
    <div className="scope-doubt">
      <StatusIcon status="warning" label />
      <p>
        <strong className="mono">{scopeName(scope)}</strong> {breadth && breadthWords[language][breadth]}
      </p>
      {value && value.narrower.length > 0 && (
        <div className="row wrap">
          {value.narrower.slice(0, mostProposed).map((other) => (
            <Button key={other} small onPress={() => onReplace(scope, other)}>
              {t('scopes.use', { scope: scopeName(other) })}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
