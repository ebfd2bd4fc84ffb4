import { ArrowLeftRight } from 'lucide-react';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { go } from '../../route.ts';

export function NoExchanges() {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('trace.empty.title')}
      icon={<ArrowLeftRight size={32} strokeWidth={1.5} aria-hidden />}
      actions={<Button onPress={() => go({ screen: 'auth-code' })}>{t('trace.empty.action')}</Button>}
    >
      <p>{t('trace.empty.body')}</p>
    </EmptyState>
  );
}
