import { useMemo } from 'react';
import { plannedRequests } from '../../../shared/delegation-estimate.ts';
import { useWords } from '../../language.ts';
import { Step } from '../../parts/steps.tsx';
import { Switch } from '../../parts/switch.tsx';
import type { DelegationDraft } from './delegation-draft.ts';
import { DiscoverScopes } from './discover-scopes.tsx';

interface CheckOptionsProps {
  readonly credentialId: string;
  readonly draft: DelegationDraft;
  /** Users to ask for. */
  readonly subjects: readonly string[];
  readonly usable: number;
  readonly onChange: (changed: Partial<DelegationDraft>) => void;
}

/** How to ask, and how many requests it will take. */
export function CheckOptions({ credentialId, draft, subjects, usable, onChange }: CheckOptionsProps) {
  const { t } = useWords();
  const { scopes, call, exhaustive } = draft;
  const { granted, most } = useMemo(
    () => plannedRequests(usable, scopes, { call, exhaustive }),
    [usable, scopes, call, exhaustive],
  );
  const plan = () => {
    if (most === 0) return t('delegationInput.options.planNothing');
    return granted === most
      ? t('delegationInput.options.planExhaustive', { most })
      : t('delegationInput.options.plan', { granted, most });
  };
  return (
    <Step title={t('delegationInput.options.title')}>
      <div className="check-options">
        <div>
          <Switch isSelected={call} onChange={(on) => onChange({ call: on })}>
            {t('delegationInput.options.call')}
          </Switch>
          <p className="field-hint">{t('delegationInput.options.callHint')}</p>
        </div>
        <div>
          <Switch isSelected={exhaustive} onChange={(on) => onChange({ exhaustive: on })}>
            {t('delegationInput.options.exhaustive')}
          </Switch>
          <p className="field-hint">{t('delegationInput.options.exhaustiveHint')}</p>
        </div>
      </div>
      <div className="row wrap">
        <output className="grow">{plan()}</output>
        <DiscoverScopes credentialId={credentialId} subjects={subjects} />
      </div>
    </Step>
  );
}
