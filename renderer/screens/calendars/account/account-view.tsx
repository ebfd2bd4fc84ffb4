import { RefreshCw, UserRound } from 'lucide-react';
import { useAdministrator } from '../../../directory-administrator.ts';
import { useWords } from '../../../language.ts';
import { IconButton } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { useOperation } from '../../../use-operation.ts';
import type { Account } from '../account.ts';
import { CalendarsLayout } from '../calendars-layout.tsx';
import { AccountCard } from './account-card.tsx';
import { AccountChecks } from './account-checks.tsx';
import { CalendarSettings } from './calendar-settings.tsx';
import { DirectoryNeeded } from './directory-needed.tsx';
import './account.css';

/** The account itself: what the directory says of it, whether it may be acted for, and what it has set in Calendar. */
export function AccountView({ account }: { readonly account: Account }) {
  const { t } = useWords();
  const { credentialId, subject = '' } = account;
  const [administrator] = useAdministrator(credentialId);
  const directory = useOperation(
    'directory.users.get',
    { credentialId, subject: administrator, user: subject },
    { enabled: administrator !== '' && subject !== '' },
  );
  const settings = useOperation('calendar.settings.list', account);
  return (
    <CalendarsLayout
      view="account"
      padded
      actions={
        <IconButton
          label={t('calendars.readAgain')}
          onPress={() => {
            if (administrator !== '' && subject !== '') directory.rerun();
            settings.rerun();
          }}
        >
          <RefreshCw size={15} aria-hidden />
        </IconButton>
      }
    >
      {subject === '' ? (
        <EmptyState icon={<UserRound size={32} strokeWidth={1.5} aria-hidden />} title={t('account.noSubject')}>
          <p>{t('account.noSubjectBody')}</p>
        </EmptyState>
      ) : (
        <div className="account">
          {directory.value ? (
            <AccountCard result={directory.value} administrator={administrator} />
          ) : (
            <DirectoryNeeded credentialId={credentialId} subject={subject} reading={directory} />
          )}
          <AccountChecks settings={settings} />
          {settings.value && <CalendarSettings result={settings.value} />}
        </div>
      )}
    </CalendarsLayout>
  );
}
