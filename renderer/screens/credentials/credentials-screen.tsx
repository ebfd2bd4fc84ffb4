import { useWords } from '../../language.ts';
import { ScreenLayout } from '../../parts/screen-layout.tsx';

export function CredentialsScreen() {
  const { t } = useWords();
  return <ScreenLayout title={t('frame.screens.credentials')}>{null}</ScreenLayout>;
}
