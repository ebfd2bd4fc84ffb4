import { Grid3x3 } from 'lucide-react';
import { useWords } from '../../language.ts';
import { NeedsCredential } from '../../parts/needs-credential.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { KeylessCredential } from './keyless-credential.tsx';

export function NoKey() {
  const { t } = useWords();
  return (
    <ScreenLayout title={t('frame.screens.delegation')}>
      <NeedsCredential
        title={t('delegation.empty.title')}
        icon={<Grid3x3 size={32} strokeWidth={1.5} aria-hidden />}
        besides={<KeylessCredential small={false} />}
      >
        <p>{t('delegation.empty.body')}</p>
      </NeedsCredential>
    </ScreenLayout>
  );
}
