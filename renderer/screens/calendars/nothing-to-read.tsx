import { CalendarDays } from 'lucide-react';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { NeedsCredential } from '../../parts/needs-credential.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { SubjectField } from '../../parts/subject-field.tsx';

const icon = <CalendarDays size={32} strokeWidth={1.5} aria-hidden />;

export function NoKey() {
  const { t } = useWords();
  return (
    <ScreenLayout title={t('frame.screens.calendars')}>
      <NeedsCredential title={t('calendars.empty.title')} icon={icon}>
        <p>{t('calendars.empty.body')}</p>
      </NeedsCredential>
    </ScreenLayout>
  );
}

export function NoSubject({ onItself }: { readonly onItself: () => void }) {
  const { t } = useWords();
  return (
    <ScreenLayout title={t('frame.screens.calendars')}>
      <EmptyState
        title={t('calendars.empty.subject')}
        icon={icon}
        actions={
          <Button look="quiet" onPress={onItself}>
            {t('calendars.empty.subjectSelf')}
          </Button>
        }
      >
        <p>{t('calendars.empty.subjectBody')}</p>
        <div className="calendars-first-subject">
          <SubjectField />
        </div>
      </EmptyState>
    </ScreenLayout>
  );
}
