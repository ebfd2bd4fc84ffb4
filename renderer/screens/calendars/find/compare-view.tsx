import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import type { FoundEvent } from '../../../../shared/event-copies.ts';
import { useAdministrator } from '../../../directory-administrator.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { ProgressBar } from '../../../parts/progress-bar.tsx';
import { useAction } from '../../../use-operation.ts';
import { titleOf } from '../event/event-fields.ts';
import { startText } from '../event/event-times.ts';
import { CompareTable } from './compare-table.tsx';
import { UserVerdicts } from './user-verdicts.tsx';
import { UsersField } from './users-field.tsx';

interface CompareViewProps {
  readonly reference: FoundEvent;
  readonly credentialId: string;
  /** Whom to compare with at first. */
  readonly suggested: readonly string[];
  readonly zone: string;
  /** Where back leads, in words. */
  readonly back: string;
  readonly onBack: () => void;
}

/** “Why does A see it and B not?”: the copies side by side, and a verdict for each. */
export function CompareView({ reference, credentialId, suggested, zone, back, onBack }: CompareViewProps) {
  const { t, language } = useWords();
  const [administrator] = useAdministrator(credentialId);
  const [others, setOthers] = useState<readonly string[]>(suggested.slice(0, 20));
  const comparison = useAction('calendar.events.compare');
  const { event, subject, calendarId } = reference;
  const { value, problem, running } = comparison;
  const compare = () =>
    void comparison.run({
      credentialId,
      ...(subject && { subject }),
      calendarId,
      eventId: event.id,
      others: [...others],
      ...(administrator !== '' && { directoryAdmin: administrator }),
    });
  return (
    <section className="compare" aria-label={t('find.compare.title')}>
      <div>
        <Button look="quiet" small onPress={onBack}>
          <ChevronLeft size={14} aria-hidden />
          {back}
        </Button>
      </div>
      <div>
        <h2>
          <ForeignText>{(titleOf(event) ?? t('event.noTitle')).slice(0, 300).toWellFormed()}</ForeignText>
        </h2>
        <p className="secondary">
          {startText(event.start ?? event.originalStartTime, zone, language)} ·{' '}
          <ForeignText>{t('find.compare.reference', { user: subject || calendarId })}</ForeignText>
        </p>
      </div>
      <div className="compare-with">
        <UsersField label={t('find.compare.others')} users={others} onChange={setOthers} />
      </div>
      <div className="row">
        <Button look="primary" isWorking={running} isDisabled={others.length === 0} onPress={compare}>
          {t('find.compare.run')}
        </Button>
        {running && (
          <>
            <ProgressBar label={t('find.compare.running')} />
            <Button small onPress={comparison.cancel}>
              {t('parts.cancel')}
            </Button>
          </>
        )}
      </div>
      {problem && problem.code !== 'operation.cancelled' && <ProblemCard problem={problem} />}
      {value && (
        <>
          {value.warnings.map((warning) => (
            <ProblemCard key={warning.code} problem={warning} tone="warning" />
          ))}
          <ul className="compare-users">
            {value.users.map((user) => (
              <UserVerdicts key={user.subject} user={user} zone={zone} />
            ))}
          </ul>
          <CompareTable comparison={value} zone={zone} />
          <p className="secondary">{t('find.compare.undecided')}</p>
        </>
      )}
    </section>
  );
}
