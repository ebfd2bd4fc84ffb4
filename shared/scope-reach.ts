import { serviceOf } from './scope-catalogue.ts';
import { scopeName, scopeNamed } from './scope-name.ts';

/**
 * Why a scope gives more than nearly anything needs. `all_cloud`, `all_mail`, `all_files`: everything there is of it.
 * `administration`: changes the organization, its people, groups or devices.
 */
export type Breadth = 'all_cloud' | 'all_mail' | 'all_files' | 'administration';

/**
 * What a scope is confined to, though it opens the same methods as others. `app`: what this app made or was given.
 * `add_on`: an add-on's open message. `chat_app`: acts as a Chat app, not as the person. `chat_admin`: with an
 * administrator's own right. `owned`, `public`, `self`: the person's own calendars, public ones, their own data alone.
 * `kind`: one kind of file only. `form`: the form that a script belongs to.
 */
export type Confinement = 'app' | 'add_on' | 'chat_app' | 'chat_admin' | 'owned' | 'public' | 'self' | 'kind' | 'form';

const wholes: Readonly<Record<string, Breadth>> = {
  'cloud-platform': 'all_cloud',
  'cloud-platform.read-only': 'all_cloud',
  'https://mail.google.com/': 'all_mail',
  'gmail.modify': 'all_mail',
  drive: 'all_files',
};

const administrative: ReadonlySet<string> = new Set(['Admin SDK', 'Cloud Identity', 'Vault', 'Chrome']);
/** Of these services, but nothing that needs an administrator. */
const personal: ReadonlySet<string> = new Set(['groups', 'cloud-identity.devices.lookup']);

/** Whether and why a scope is over-broad; null when it is not, or not in the catalogue. */
export function breadthOf(scope: string): Breadth | null {
  const name = scopeName(scope);
  if (Object.hasOwn(wholes, name)) return wholes[name] ?? null;
  const service = serviceOf(scope);
  if (service === null || !administrative.has(service) || isReadonlyName(name)) return null;
  return personal.has(name) ? null : 'administration';
}

const confined: readonly (readonly [names: RegExp, Confinement])[] = [
  [/^gmail\.addons\./, 'add_on'],
  [/^chat\.(?:app\.|bot$)/, 'chat_app'],
  [/^chat\.admin\./, 'chat_admin'],
  [
    /^(?:calendar\.app\.created|drive\.file|drive\.appdata|meetings\.space\.created|chat\.memberships\.app|chat\.import)$/,
    'app',
  ],
  [/^calendar\.events\.owned(?:\.|$)/, 'owned'],
  [/^calendar\.events\.public\./, 'public'],
  [/^(?:calendar\.events\.freebusy|drive\.(?:meet|photos)\.readonly|contacts\.other\.readonly)$/, 'kind'],
  [/^(?:user\.|userinfo\.|classroom\..+\.me(?:\.|$)|classroom\.(?:profile\.|addons\.student$))/, 'self'],
  [/^forms\.currentonly$/, 'form'],
];

/** What a scope is confined to, null when to nothing in particular: then it opens its methods for all the person has. */
export function confinementOf(scope: string): Confinement | null {
  const name = scopeName(scope);
  return confined.find(([names]) => names.test(name))?.[1] ?? null;
}

/**
 * Google's restricted scopes: an external app needs a verification with a security assessment for them
 * (developers.google.com/workspace/guides/identify-scopes).
 */
export const restrictedScopes: ReadonlySet<string> = new Set(
  `
  gmail.compose gmail.insert gmail.metadata gmail.modify gmail.readonly gmail.settings.basic gmail.settings.sharing
  drive drive.activity drive.activity.readonly drive.meet.readonly drive.metadata drive.metadata.readonly
  drive.readonly drive.scripts
  `
    .trim()
    .split(/\s+/)
    .map(scopeNamed)
    .concat('https://mail.google.com/'),
);

/** Whether a scope's name says that it only reads. */
export function isReadonlyName(name: string): boolean {
  return /(?:\.|^)(?:read-?only|read)$/.test(name);
}
