import type { BrowserWindow } from 'electron';
import type { GrantscopeEvent } from '../../shared/contract.ts';
import { desktopWords } from '../../shared/messages/desktop.ts';
import type { Call } from '../core/environment.ts';
import { createDesktopOperations } from './desktop-operations.ts';
import type { KeptTokens } from './kept-tokens.ts';
import { notifyGranted } from './notify.ts';
import type { Preferences } from './preferences.ts';
import type { RememberedCredentials } from './remembered-credentials.ts';
import type { SettingsStore } from './settings-store.ts';
import { openSignInPage } from './sign-in-browser.ts';
import { showWindow } from './window.ts';

/** What the shell holds while the program runs. */
export interface Shell {
  readonly window: BrowserWindow;
  readonly store: SettingsStore;
  readonly remembered: RememberedCredentials;
  readonly keptTokens: KeptTokens;
  readonly preferences: Preferences;
  /** Where public keys are kept; null keeps none. */
  readonly cacheDirectory: string | null;
  /** Tells the page a fact. */
  readonly emit: (event: GrantscopeEvent) => void;
}

/** Loads everything the page may ask for: the shell's own operations beside the others. Meanwhile the page loads itself. */
export async function loadOperations(shell: Shell) {
  const { window, store, remembered, keptTokens, preferences, cacheDirectory, emit } = shell;
  const [{ createOperations }, { callOperation }, { createEnvironment }, { openFirstCredentials }] = await Promise.all([
    import('../operations.ts'),
    import('../call-operation.ts'),
    import('../core/environment.ts'),
    import('./first-credentials.ts'),
  ]);
  const googleOverride = process.env['GRANTSCOPE_GOOGLE'] || null;
  const openInBrowser = async (url: string) => {
    const call = { operation: 'emulator.state', callId: 'sign-in', signal: new AbortController().signal, emit };
    const emulator = await operations['emulator.state']({}, call);
    return openSignInPage(url, emulator.ok ? (emulator.value?.origin ?? null) : null);
  };
  const environment = createEnvironment({ googleOverride, openInBrowser, cacheDirectory });
  const operations = keptTokens.follow(remembered.follow(createOperations(environment)));
  const watch: (typeof operations)['delegation.watch'] = async (request, call) => {
    const outcome = await operations['delegation.watch'](request, call);
    if (outcome.ok) notifyGranted(window, desktopWords[preferences.language].granted, () => showWindow(window));
    return outcome;
  };
  const all = {
    ...operations,
    'delegation.watch': watch,
    ...createDesktopOperations(window, preferences, operations, keptTokens),
  };
  return {
    answer: (name: unknown, request: unknown, call: Omit<Call, 'operation' | 'emit'>) =>
      callOperation(all, 'page', name, request, { ...call, emit }),
    openFirstCredentials: () => openFirstCredentials(operations, { remembered, keptTokens, store, emit }),
  };
}
