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
}

/** The screens there are, in the sidebar's order. A new screen is one entry here, and one in screen-components.ts. */
export const screens: readonly Screen[] = [
  {
    id: 'credentials',
    key: '1',
    icon: KeyRound,
    place: 'work',
    uses: null,
  },
  {
    id: 'auth-code',
    key: '2',
    icon: Ticket,
    place: 'work',
    uses: 'oauthClient',
  },
  {
    id: 'id-token',
    key: '3',
    icon: BadgeCheck,
    place: 'work',
    uses: 'oauthClient',
  },
  {
    id: 'delegation',
    key: '4',
    icon: Grid3x3,
    place: 'work',
    uses: 'serviceAccountKey',
  },
  {
    id: 'calendars',
    key: '5',
    icon: CalendarDays,
    place: 'work',
    uses: 'serviceAccountKey',
  },
  {
    id: 'trace',
    key: '6',
    icon: ArrowLeftRight,
    place: 'evidence',
    uses: null,
  },
  {
    id: 'emulator',
    key: '7',
    icon: FlaskConical,
    place: 'foot',
    uses: null,
  },
  {
    id: 'settings',
    key: ',',
    icon: Settings,
    place: 'foot',
    uses: null,
  },
];
