import type { calendars } from '../../../../shared/messages/en/calendars.ts';
import { useWords } from '../../../language.ts';
import { ForeignText } from '../../../parts/foreign-text.tsx';

type Role = keyof typeof calendars.roles;
const known: Readonly<Record<Role, true>> = {
  freeBusyReader: true,
  reader: true,
  writer: true,
  owner: true,
  writerWithoutPrivateAccess: true,
};

export function isKnownRole(role: string): role is Role {
  return Object.hasOwn(known, role);
}

/** What the user may do with a calendar, in words; a role that is new to us as Google wrote it. */
export function AccessRole({ role }: { readonly role: string | undefined }) {
  const { t } = useWords();
  if (role === undefined) return null;
  return isKnownRole(role) ? <span>{t(`calendars.roles.${role}`)}</span> : <ForeignText>{role}</ForeignText>;
}
