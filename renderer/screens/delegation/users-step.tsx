import { useEffect, useRef } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { ServiceAccountKeySummary } from '../../../shared/contract/credentials.ts';
import { useEmulatedPeople } from '../../emulated-people.ts';
import { readFile } from '../../intake/read-file.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { Step } from '../../parts/steps.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useAction } from '../../use-operation.ts';
import { listOf, withMore } from './delegation-draft.ts';
import { DirectoryUsers } from './directory-users.tsx';
import { MarkedUsers } from './marked-users.tsx';
import type { ReadUsers } from './use-read-subjects.ts';

const lists = ['.csv', '.txt', '.tsv'];

interface UsersStepProps {
  readonly keyInUse: ServiceAccountKeySummary;
  readonly users: string;
  readonly read: ReadUsers;
  readonly onChange: (users: string) => void;
}

/** Whom to ask for: typed, pasted, from a file, or from the directory. */
export function UsersStep({ keyInUse, users, read, onChange }: UsersStepProps) {
  const { t } = useWords();
  const people = useEmulatedPeople();
  const file = useAction('delegation.readSubjects');
  // Main knows the encodings that spreadsheets write.
  const open = async (chosen: File) => {
    const content = await readFile(chosen);
    if (!content.ok) return;
    const outcome = await file.run(content.value);
    if (outcome.ok) onChange(withMore(users, outcome.value.subjects));
  };
  const area = useListDrop(open);
  return (
    <Step title={t('delegation.steps.users')}>
      <div ref={area}>
        <TextField
          label={t('delegation.usersLabel')}
          hint={t('delegationInput.users.hint')}
          placeholder={t('delegation.usersPlaceholder')}
          rows={6}
          mono
          value={users}
          onChange={(typed) => {
            file.reset();
            onChange(typed);
          }}
        />
      </div>
      <div className="row wrap">
        <DirectoryUsers credentialId={keyInUse.id} onAdd={(found) => onChange(withMore(users, found))} />
        <FileTrigger acceptedFileTypes={lists} onSelect={(files) => files?.[0] && void open(files[0])}>
          <Button small>{t('delegationInput.users.open')}</Button>
        </FileTrigger>
        {people.length > 0 && (
          <Button small onPress={() => onChange(listOf(people.map(({ email }) => email)))}>
            {t('delegation.everybody')}
          </Button>
        )}
        <span className="grow" />
        <output className="secondary">
          {users.trim() !== '' &&
            !read.problem &&
            [
              t('delegation.users', { count: read.usable }),
              ...(read.marks.length > 0 ? [t('delegationInput.users.notUsable', { count: read.marks.length })] : []),
            ].join(' · ')}
        </output>
      </div>
      {(file.problem ?? read.problem) && <ProblemCard problem={(file.problem ?? read.problem)!} />}
      <MarkedUsers read={read} onMended={onChange} />
    </Step>
  );
}

/** A list that is dropped here is read here; what else is dropped goes where the window takes it. */
function useListDrop(open: (file: File) => Promise<void>) {
  const area = useRef<HTMLDivElement>(null);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    const place = area.current;
    const take = (event: DragEvent) => {
      const [dropped] = event.dataTransfer?.files ?? [];
      if (!dropped || !lists.some((ending) => dropped.name.toLowerCase().endsWith(ending))) return;
      event.preventDefault();
      event.stopPropagation();
      void latest.current(dropped);
    };
    place?.addEventListener('drop', take);
    return () => place?.removeEventListener('drop', take);
  }, []);
  return area;
}
