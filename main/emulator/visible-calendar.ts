import type { Calendar } from './calendar-store.ts';
import type { AccessRole } from './company-calendars.ts';
import type { EmulatedGoogle } from './emulated-google.ts';

/** A calendar by its ID or as `primary`, with what the actor may do with it; undefined for what they may not even see. */
export function visibleCalendar(
  google: EmulatedGoogle,
  asked: string,
  actor: string,
): { readonly calendar: Calendar; readonly role: AccessRole } | undefined {
  const calendar =
    google.calendars.find(asked === 'primary' ? actor : asked) ?? ownOfServiceAccount(google, asked, actor);
  const role = calendar && google.calendars.roleOf(actor, calendar);
  return calendar && role ? { calendar, role } : undefined;
}

/** A service account that acts as itself has an empty calendar of its own. */
function ownOfServiceAccount(google: EmulatedGoogle, asked: string, actor: string): Calendar | undefined {
  const account = google.project.serviceAccounts.find(({ email }) => email === actor);
  if (!account || (asked !== 'primary' && asked !== actor)) return undefined;
  return {
    id: account.email,
    kind: 'primary',
    summary: account.email,
    timeZone: 'UTC',
    dataOwner: null,
    acl: [{ scope: { type: 'user', value: account.email }, role: 'owner' }],
    events: [],
  };
}
