import { useState } from 'react';
import type { TokenSetSummary } from '../../../shared/contract/tokens.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { Switch } from '../../parts/switch.tsx';
import { useAction, useOperation } from '../../use-operation.ts';

/** Whether a token set outlives the window, which needs a real key store; and how it is dropped before. */
export function KeepTokens({ set }: { readonly set: TokenSetSummary }) {
  const { t } = useWords();
  const canKeep = useOperation('settings.get', {}).value?.canRemember ?? false;
  const keeping = useAction('tokenSets.keep');
  const forgetting = useAction('tokenSets.forget');
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const keep = async (wanted: boolean) => {
    const outcome = await keeping.run({ tokenSetId: set.id, keep: wanted });
    setProblem(outcome.ok ? null : outcome.problem);
  };
  const means = () => {
    if (set.kept) return t('tokens.keep.kept');
    return canKeep ? t('tokens.keep.inMemory') : t('tokens.keep.noKeyStore');
  };
  return (
    <section className="card keep-tokens" aria-label={t('tokens.keep.label')}>
      {canKeep && (
        <Switch isSelected={set.kept} isReadOnly={keeping.running} onChange={(wanted) => void keep(wanted)}>
          {t('tokens.keep.action')}
        </Switch>
      )}
      <span className="secondary grow">{means()}</span>
      <Button small onPress={() => setAsking(true)}>
        {t('tokens.forget.action')}
      </Button>
      <ConfirmDialog
        title={t('tokens.forget.title')}
        action={t('tokens.forget.confirm')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void forgetting.run({ tokenSetId: set.id })}
      >
        <p>{t('tokens.forget.body')}</p>
      </ConfirmDialog>
      {problem && <ProblemCard problem={problem} />}
    </section>
  );
}
