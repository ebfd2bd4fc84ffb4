import { useWords } from '../../language.ts';
import { ScreenLayout } from '../../parts/screen-layout.tsx';

export function EmulatorScreen() {
  const { t } = useWords();
  return <ScreenLayout title={t('frame.screens.emulator')}>{null}</ScreenLayout>;
}
