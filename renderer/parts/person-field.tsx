import { useState } from 'react';
import type { DirectoryUser } from '../../shared/contract/directory.ts';
import { explain } from '../../shared/explain.ts';
import { useCredentialInUse, useRecentSubjects } from '../credential-in-use.ts';
import { useAdministrator } from '../directory-administrator.ts';
import { useEmulatedPeople } from '../emulated-people.ts';
import { useWords } from '../language.ts';
import { type DirectorySearch, useDirectorySearch } from '../use-directory-search.ts';
import type { Suggestion, SuggestionPart } from './choice-popover.tsx';
import { ComboBox } from './combo-box.tsx';
import { DirectorySearchDialog } from './directory-search-dialog.tsx';

interface PersonFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly placeholder?: string;
  readonly onCommit: (address: string) => void;
  /** Suggested before all others. */
  readonly more?: SuggestionPart;
  readonly onPaste?: (text: string) => boolean;
  readonly empties?: boolean;
}

/** Somebody’s address: typed, one used before, or searched in the directory as an administrator. */
export function PersonField({
  label,
  labelHidden = false,
  placeholder,
  value,
  onCommit,
  more,
  ...rest
}: PersonFieldProps) {
  const { t, language } = useWords();
  const [typed, setTyped] = useState(value);
  const [isOpen, setOpen] = useState(false);
  const credentialId = useCredentialInUse('serviceAccountKey')?.id ?? '';
  const [administrator] = useAdministrator(credentialId);
  const isSearching = typed.trim() !== value;
  const search = useDirectorySearch(credentialId, administrator, isSearching ? typed : '');
  const known = useKnownPeople(more);
  const inDirectory = new Set(search.users.map(({ email }) => email));
  const narrowed = known.map(({ entries, ...part }) => ({
    ...part,
    // The directory knows more of those whom it found.
    entries: isSearching ? entries.filter((entry) => matches(entry, typed) && !inDirectory.has(entry.id)) : entries,
  }));
  const parts = [...narrowed, directoryPart()].map(withoutThoseAbove).filter(({ entries }) => entries.length > 0);
  return (
    <>
      <ComboBox
        label={label}
        labelHidden={labelHidden}
        placeholder={placeholder ?? t('parts.subject.placeholder')}
        value={value}
        found={[...parts, ...(credentialId === '' ? [] : [aboutTheSearch()])]}
        onInput={setTyped}
        // A word that one looked for is nobody’s address.
        isWhole={(left) => left === '' || left.includes('@')}
        onCommit={onCommit}
        {...rest}
      />
      <DirectorySearchDialog credentialId={credentialId} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );

  function directoryPart(): SuggestionPart {
    const { users, more: hasMore } = search;
    return {
      id: ' directory',
      heading: hasMore
        ? t('parts.directory.first', { count: users.length, administrator })
        : t('parts.directory.as', { administrator }),
      entries: users.map((user) => ({ id: user.email, label: user.email, description: aboutUser(user) })),
    };
  }

  function aboutTheSearch(): Suggestion {
    const [text, description] = searchWords(search);
    return { id: ' search', label: text, description, onAction: () => setOpen(true) };
  }

  function aboutUser({ name, orgUnitPath, suspended, archived }: DirectoryUser): string {
    const states = [suspended && t('parts.directory.suspended'), archived && t('parts.directory.archived')];
    return [name, ...states, orgUnitPath].filter(Boolean).join(' · ');
  }

  function searchWords({ running, problem, users, asked }: DirectorySearch): readonly [string, string] {
    if (administrator === '') return [t('parts.directory.search'), t('parts.directory.nobodyNamed')];
    if (problem) {
      const { title } = explain(problem, language);
      return [t('parts.directory.notSearched', { why: title }), t('parts.directory.why')];
    }
    if (running) return [t('parts.directory.searching'), t('parts.directory.as', { administrator })];
    if (asked && users.length === 0) return [t('parts.directory.none'), t('parts.directory.as', { administrator })];
    return [t('parts.directory.change'), t('parts.directory.isAs', { administrator })];
  }
}

/** The people of the emulator where the key belongs to it, and those acted for before. */
function useKnownPeople(more: SuggestionPart | undefined): readonly SuggestionPart[] {
  const { t } = useWords();
  const recent = useRecentSubjects();
  const people = useEmulatedPeople();
  return [
    ...(more ? [more] : []),
    { id: ' recent', heading: t('parts.directory.recent'), entries: recent.map((id) => ({ id, label: id })) },
    {
      id: ' emulator',
      heading: t('parts.directory.emulator'),
      entries: people.map(({ email, name, state }) => ({
        id: email,
        label: email,
        description: state === 'active' ? name : `${name} · ${t(`emulator.states.${state}`)}`,
      })),
    },
  ];
}

/** Each is offered once: keys of a list are unique. */
function withoutThoseAbove(part: SuggestionPart, index: number, parts: readonly SuggestionPart[]): SuggestionPart {
  const above = new Set(parts.slice(0, index).flatMap(({ entries }) => entries.map(({ id }) => id)));
  const own = new Map(part.entries.map((entry) => [entry.id, entry]));
  return { ...part, entries: [...own.values()].filter(({ id }) => !above.has(id)) };
}

function matches({ id, label, description = '' }: Suggestion, typed: string): boolean {
  const text = plain(`${id} ${label} ${description}`);
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase();
}
