import { Grid3x3 } from 'lucide-react';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { go } from '../../route.ts';
import { KeylessCredential } from './keyless-credential.tsx';

export function NoKey() {
  const { t } = useWords();
  return (
    <ScreenLayout title={t('frame.screens.delegation')}>
      <EmptyState
        title={t('delegation.empty.title')}
        icon={<Grid3x3 size={32} strokeWidth={1.5} aria-hidden />}
        actions={
          <>
            <Button look="primary" onPress={() => go({ screen: 'credentials' })}>
              {t('delegation.empty.open')}
            </Button>
            <KeylessCredential small={false} />
            <Button onPress={() => go({ screen: 'emulator' })}>{t('delegation.empty.emulator')}</Button>
          </>
        }
      >
        <p>{t('delegation.empty.body')}</p>
      </EmptyState>
    </ScreenLayout>
  );
}
