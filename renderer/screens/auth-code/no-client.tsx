import { Ticket } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWords } from '../../language.ts';
import { NeedsCredential } from '../../parts/needs-credential.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';

export function NoClient({ bar }: { readonly bar: ReactNode }) {
  const { t } = useWords();
  return (
    <ScreenLayout title={t('frame.screens.auth-code')} bar={bar}>
      <NeedsCredential title={t('authCode.empty.title')} icon={<Ticket size={32} strokeWidth={1.5} aria-hidden />}>
        <p>{t('authCode.empty.body')}</p>
      </NeedsCredential>
    </ScreenLayout>
  );
}
