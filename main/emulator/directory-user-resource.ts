import { accountState } from './account-state.ts';
import { company, type Person } from './company.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { stableHex } from './random.ts';

const day = 86_400_000;

/** A User resource of the Directory API, its members in Google's order. */
export function userResource(google: EmulatedGoogle, person: Person) {
  const state = accountState(google, person);
  const luck = Number.parseInt(stableHex(person.email, 4), 16);
  const at = (daysAgo: number) => new Date(google.calendars.seededAt - daysAgo * day).toISOString();
  return {
    kind: 'admin#directory#user',
    id: person.id,
    etag: `"${stableHex(`user ${person.email} ${state}`, 16)}"`,
    primaryEmail: person.email,
    name: { givenName: person.givenName, familyName: person.familyName, fullName: person.fullName },
    isAdmin: person.role === 'superAdmin',
    isDelegatedAdmin: person.role === 'delegatedAdmin',
    lastLoginTime: at(person.state === 'active' ? (luck % 9) + 0.3 : 70 + (luck % 30)),
    creationTime: at(900 + (luck % 800)),
    ...(state === 'deleted' && { deletionTime: at(3) }),
    agreedToTerms: true,
    suspended: state === 'suspended',
    ...(state === 'suspended' && { suspensionReason: 'ADMIN' }),
    archived: false,
    changePasswordAtNextLogin: false,
    ipWhitelisted: false,
    emails: [{ address: person.email, primary: true }, ...person.aliases.map((address) => ({ address }))],
    languages: [{ languageCode: person.language, preference: 'preferred' }],
    organizations: [{ title: person.jobTitle, primary: true, customType: '' }],
    ...(person.aliases.length > 0 && { aliases: person.aliases }),
    customerId: company.customerId,
    orgUnitPath: person.orgUnitPath,
    isMailboxSetup: state !== 'deleted',
    isEnrolledIn2Sv: person.role !== 'user' || luck % 3 === 0,
    isEnforcedIn2Sv: person.role === 'superAdmin',
    includeInGlobalAddressList: true,
  };
}
