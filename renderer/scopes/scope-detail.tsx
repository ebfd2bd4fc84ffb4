import { Button as AriaButton } from 'react-aria-components';
import { breadthWords, confinementWords } from '../../shared/messages/scope-reach.ts';
import { scopeName } from '../../shared/scope-name.ts';
import { breadthOf, confinementOf, restrictedScopes } from '../../shared/scope-reach.ts';
import { scopeAllows } from '../../shared/scope-words.ts';
import { useWords } from '../language.ts';
import { Button } from '../parts/button.tsx';
import { StatusIcon } from '../parts/status-icon.tsx';
import { useOperation } from '../use-operation.ts';

interface ScopeDetailProps {
  readonly scope: string;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  /** Goes to another scope. */
  readonly onShow: (scope: string) => void;
}

/** One scope: what it allows, what speaks against it, what would be narrower, and every API method it opens. */
export function ScopeDetail({ scope, isChosen, onToggle, onShow }: ScopeDetailProps) {
  const { t, language } = useWords();
  const { value } = useOperation('scopes.show', { scope });
  const breadth = breadthOf(scope);
  const confinement = confinementOf(scope);
  const cautions = [
    ...(breadth === null ? [] : [breadthWords[language][breadth]]),
    ...(restrictedScopes.has(scope) ? [t('scopes.restricted')] : []),
  ];
  return (
    <section className="scope-detail stack" aria-label={t('scopes.detail')}>
      <div className="stack tight">
        <h3 className="mono">{scopeName(scope)}</h3>
        <p>{scopeAllows(scope, language)}</p>
        {confinement && <p className="secondary">{confinementWords[language][confinement]}</p>}
        <p className="field-hint mono selectable">{scope}</p>
      </div>
      {cautions.map((words) => (
        <p key={words} className="scope-caution">
          <StatusIcon status="warning" label />
          {words}
        </p>
      ))}
      <div>
        <Button look={isChosen ? 'plain' : 'primary'} onPress={onToggle}>
          {t(isChosen ? 'scopes.remove' : 'scopes.add')}
        </Button>
      </div>
      {value && value.narrower.length > 0 && (
        <div className="stack tight">
          <h4>{t('scopes.narrower')}</h4>
          <ul className="scope-narrower">
            {value.narrower.map((other) => (
              <li key={other}>
                <AriaButton className="link mono" onPress={() => onShow(other)}>
                  {scopeName(other)}
                </AriaButton>
                <span className="secondary">{scopeAllows(other, language)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {value && (
        <div className="stack tight">
          <h4>{t('scopes.methods', { count: value.methods.length })}</h4>
          <ul className="scope-methods mono selectable">
            {value.methods.map((method) => (
              <li key={method}>{method}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
