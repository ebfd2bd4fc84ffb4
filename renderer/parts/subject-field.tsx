import { useSubject } from '../credential-in-use.ts';
import { useWords } from '../language.ts';
import { PersonField } from './person-field.tsx';

/** The user the service account acts for. */
export function SubjectField({ labelHidden = false }: { readonly labelHidden?: boolean }) {
  const { t } = useWords();
  const [subject, setSubject] = useSubject();
  return (
    <PersonField label={t('parts.subject.label')} labelHidden={labelHidden} value={subject} onCommit={setSubject} />
  );
}
