import { Ticket } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { go } from '../../route.ts';

export function NoClient({ bar }: { readonly bar: ReactNode }) {
  const { t } = useWords();
  return (
    <ScreenLayout title={t('frame.screens.auth-code')} bar={bar}>
      <EmptyState
        title={t('authCode.empty.title')}
        icon={<Ticket size={32} strokeWidth={1.5} aria-hidden />}
        actions={
          <>
            <Button look="primary" onPress={() => go({ screen: 'credentials' })}>
              {t('authCode.empty.open')}
            </Button>
            <Button onPress={() => go({ screen: 'emulator' })}>{t('authCode.empty.emulator')}</Button>
          </>
        }
      >
        <p>{t('authCode.empty.body')}</p>
      </EmptyState>
    </ScreenLayout>
  );
}
