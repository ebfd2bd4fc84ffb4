import { breadthOf } from '../../../shared/scope-reach.ts';
import { useWords } from '../../language.ts';
import { MenuButton } from '../../parts/menu-button.tsx';
import { Step } from '../../parts/steps.tsx';
import { ScopeAdvice } from '../../scopes/scope-advice.tsx';
import { ScopeBrowser } from '../../scopes/scope-browser.tsx';
import { ScopeField } from '../../scopes/scope-field.tsx';
import { type ScopePreset, scopePresets } from '../../scopes/scope-presets.ts';
import { ScopesFromCode } from './scopes-from-code.tsx';
import { ScopesFromMethods } from './scopes-from-methods.tsx';

const presets = Object.keys(scopePresets) as readonly ScopePreset[];

interface ScopesStepProps {
  readonly scopes: readonly string[];
  readonly onChange: (scopes: readonly string[]) => void;
}

/** What to ask for: typed or pasted, chosen, a usual set, or what a program needs. */
export function ScopesStep({ scopes, onChange }: ScopesStepProps) {
  const { t } = useWords();
  const add = (more: readonly string[]) => onChange([...new Set([...scopes, ...more])]);
  const broad = scopes.filter((scope) => breadthOf(scope) !== null);
  return (
    <Step title={t('delegation.steps.scopes')}>
      <ScopeField
        label={t('delegation.scopesLabel')}
        hint={t('delegation.scopesHint')}
        placeholder={t('delegation.scopesPlaceholder')}
        values={scopes}
        onChange={onChange}
      />
      <div className="row wrap">
        <ScopeBrowser scopes={scopes} onChange={onChange} />
        <MenuButton
          small
          align="start"
          label={t('delegationInput.scopes.presets')}
          parts={[{ entries: presets.map((id) => ({ id, label: t(`delegationInput.scopes.preset.${id}`) })) }]}
          onAction={(id) => add(scopePresets[id as ScopePreset])}
        >
          {t('delegationInput.scopes.presets')}
        </MenuButton>
        <ScopesFromMethods onUse={(set) => onChange(set)} />
        <ScopesFromCode onAdd={add} />
      </div>
      {broad.length > 0 && (
        <section className="stack tight broad-scopes" aria-label={t('delegationInput.scopes.broad')}>
          <ScopeAdvice
            scopes={broad}
            onReplace={(scope, by) => onChange([...new Set(scopes.map((one) => (one === scope ? by : one)))])}
          />
        </section>
      )}
    </Step>
  );
}
