import { CalendarDays } from 'lucide-react';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { SubjectField } from '../../parts/subject-field.tsx';
import { go } from '../../route.ts';

const icon = <CalendarDays size={32} strokeWidth={1.5} aria-hidden />;

export function NoKey() {
  const { t } = useWords();
  return (
    <ScreenLayout title={t('frame.screens.calendars')}>
      <EmptyState
        title={t('calendars.empty.title')}
        icon={icon}
        actions={
          <>
            <Button look="primary" onPress={() => go({ screen: 'credentials' })}>
              {t('calendars.empty.open')}
            </Button>
            <Button onPress={() => go({ screen: 'emulator' })}>{t('calendars.empty.emulator')}</Button>
          </>
        }
      >
        <p>{t('calendars.empty.body')}</p>
      </EmptyState>
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
