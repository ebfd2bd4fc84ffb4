import type { DelegationSubjects, SubjectMark } from '../../../shared/contract/delegation.ts';
import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { listOf } from './delegation-draft.ts';
import { ForeignText } from '../../parts/foreign-text.tsx';

/** More than one mends by hand. */
const mostShown = 50;

const reasons: Readonly<Partial<Record<DiagnosisCode, 'blank' | 'repeated' | 'calendar' | 'serviceAccount'>>> = {
  'delegation.subjects_blank': 'blank',
  'delegation.subjects_repeated': 'repeated',
  'delegation.subject_is_calendar': 'calendar',
  'delegation.subject_is_service_account': 'serviceAccount',
};

interface MarkedUsersProps {
  readonly read: DelegationSubjects;
  /** The list without what was taken out of it, or mended. */
  readonly onMended: (users: string) => void;
}

/** The entries that are no user to ask for, each with its line and why; one press takes it out, or mends it. */
export function MarkedUsers({ read: { subjects, marks }, onMended }: MarkedUsersProps) {
  const { t } = useWords();
  if (marks.length === 0) return null;
  const without = (out: ReadonlySet<number>) => onMended(listOf(subjects.filter((_, index) => !out.has(index))));
  return (
    <section className="marked-users" aria-label={t('delegationInput.users.notUsable', { count: marks.length })}>
      <div className="marked-users-head">
        <StatusIcon status="warning" label />
        <strong className="grow">{t('delegationInput.users.notUsable', { count: marks.length })}</strong>
        <Button small onPress={() => without(new Set(marks.map(({ index }) => index)))}>
          {t('delegationInput.users.removeAll', { count: marks.length })}
        </Button>
      </div>
      <ul>
        {marks.slice(0, mostShown).map((mark) => (
          <Marked
            key={mark.index}
            mark={mark}
            entry={subjects[mark.index] ?? ''}
            onRemove={() => without(new Set([mark.index]))}
            onUse={(address) => onMended(listOf(subjects.with(mark.index, address)))}
          />
        ))}
      </ul>
      {marks.length > mostShown && (
        <p className="secondary">{t('delegationInput.users.more', { count: marks.length - mostShown })}</p>
      )}
    </section>
  );
}

interface MarkedProps {
  readonly mark: SubjectMark;
  readonly entry: string;
  readonly onRemove: () => void;
  readonly onUse: (address: string) => void;
}

function Marked({ mark: { line, problem }, entry, onRemove, onUse }: MarkedProps) {
  const { t } = useWords();
  const { suggestion } = problem.evidence;
  return (
    <li className="marked-user">
      <span className="secondary marked-line">{t('delegationInput.users.line', { line })}</span>
      <span className="mono truncate" title={entry}>
        {entry === '' ? t('delegationInput.users.blank') : <ForeignText>{entry}</ForeignText>}
      </span>
      <span className="secondary">{t(`delegationInput.users.why.${reasons[problem.code] ?? 'invalid'}`)}</span>
      <Button
        small
        look="quiet"
        aria-label={t('delegationInput.users.remove', { entry: entry || t('delegationInput.users.line', { line }) })}
        onPress={onRemove}
      >
        {t('delegationInput.users.removeShort')}
      </Button>
      {typeof suggestion === 'string' && (
        <span className="marked-mend">
          <Button small onPress={() => onUse(suggestion)}>
            {t('delegationInput.users.use', { address: suggestion })}
          </Button>
        </span>
      )}
    </li>
  );
}
