import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { ScreenId } from '../route.ts';

/** What each screen draws: loaded when it is first gone to. */
export const screenComponents: Readonly<Record<ScreenId, LazyExoticComponent<ComponentType>>> = {
  credentials: lazy(async () => ({
    default: (await import('./credentials/credentials-screen.tsx')).CredentialsScreen,
  })),
  'auth-code': lazy(async () => ({ default: (await import('./auth-code/auth-code-screen.tsx')).AuthCodeScreen })),
  'id-token': lazy(async () => ({ default: (await import('./id-token/id-token-screen.tsx')).IdTokenScreen })),
  delegation: lazy(async () => ({ default: (await import('./delegation/delegation-screen.tsx')).DelegationScreen })),
  calendars: lazy(async () => ({ default: (await import('./calendars/calendars-screen.tsx')).CalendarsScreen })),
  trace: lazy(async () => ({ default: (await import('./trace/trace-screen.tsx')).TraceScreen })),
  emulator: lazy(async () => ({ default: (await import('./emulator/emulator-screen.tsx')).EmulatorScreen })),
  settings: lazy(async () => ({ default: (await import('./settings/settings-screen.tsx')).SettingsScreen })),
};
