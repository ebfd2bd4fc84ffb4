import {
  ArrowLeftRight,
  BadgeCheck,
  CalendarDays,
  FlaskConical,
  Grid3x3,
  KeyRound,
  type LucideIcon,
  Settings,
  Ticket,
} from 'lucide-react';
import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { CredentialKind } from '../credential-in-use.ts';
import type { ScreenId } from '../route.ts';

export interface Screen {
  readonly id: ScreenId;
  /** The key that goes there with ⌘ or Ctrl. */
  readonly key: string;
  readonly icon: LucideIcon;
  readonly place: 'work' | 'evidence' | 'foot';
  /** Which kind of credential its requests use; null: both, or none. */
  readonly uses: CredentialKind | null;
  readonly component: LazyExoticComponent<ComponentType>;
}

/** The screens there are, in the sidebar's order. A new screen is one entry here. */
export const screens: readonly Screen[] = [
  {
    id: 'credentials',
    key: '1',
    icon: KeyRound,
    place: 'work',
    uses: null,
    component: lazy(async () => ({
      default: (await import('./credentials/credentials-screen.tsx')).CredentialsScreen,
    })),
  },
  {
    id: 'auth-code',
    key: '2',
    icon: Ticket,
    place: 'work',
    uses: 'oauthClient',
    component: lazy(async () => ({ default: (await import('./auth-code/auth-code-screen.tsx')).AuthCodeScreen })),
  },
  {
    id: 'id-token',
    key: '3',
    icon: BadgeCheck,
    place: 'work',
    uses: 'oauthClient',
    component: lazy(async () => ({ default: (await import('./id-token/id-token-screen.tsx')).IdTokenScreen })),
  },
  {
    id: 'delegation',
    key: '4',
    icon: Grid3x3,
    place: 'work',
    uses: 'serviceAccountKey',
    component: lazy(async () => ({ default: (await import('./delegation/delegation-screen.tsx')).DelegationScreen })),
  },
  {
    id: 'calendars',
    key: '5',
    icon: CalendarDays,
    place: 'work',
    uses: 'serviceAccountKey',
    component: lazy(async () => ({ default: (await import('./calendars/calendars-screen.tsx')).CalendarsScreen })),
  },
  {
    id: 'trace',
    key: '6',
    icon: ArrowLeftRight,
    place: 'evidence',
    uses: null,
    component: lazy(async () => ({ default: (await import('./trace/trace-screen.tsx')).TraceScreen })),
  },
  {
    id: 'emulator',
    key: '7',
    icon: FlaskConical,
    place: 'foot',
    uses: null,
    component: lazy(async () => ({ default: (await import('./emulator/emulator-screen.tsx')).EmulatorScreen })),
  },
  {
    id: 'settings',
    key: ',',
    icon: Settings,
    place: 'foot',
    uses: null,
    component: lazy(async () => ({ default: (await import('./settings/settings-screen.tsx')).SettingsScreen })),
  },
];
