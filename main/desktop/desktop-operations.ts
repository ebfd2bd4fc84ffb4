import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app, type BrowserWindow, shell } from 'electron';
import type { OperationsOf, RequestOf, ResultOf } from '../../shared/contract.ts';
import { desktopWords } from '../../shared/messages/desktop.ts';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';
import type { Call } from '../core/environment.ts';
import type { Operations } from '../operations.ts';
import { copySecret, copyText, keepCopiedSecret, secretStaysSeconds } from './clipboard.ts';
import { chooseCredentialFile, chooseWhereToSave, confirmLink } from './dialogs.ts';
import { judgeLink } from './external-links.ts';
import { cancelCall } from './ipc.ts';
import type { KeptTokens } from './kept-tokens.ts';
import type { Preferences } from './preferences.ts';

/** Contract name → what the shell does. A name without an implementation does not compile. */
export type DesktopOperations = {
  readonly [N in OperationsOf<'desktop'>]: (
    request: RequestOf<N>,
    call: Call,
  ) => Promise<Outcome<ResultOf<N>>> | Outcome<ResultOf<N>>;
};

/** What the page may ask of the system around it. */
export function createDesktopOperations(
  window: BrowserWindow,
  preferences: Preferences,
  operations: Operations,
  keptTokens: KeptTokens,
): DesktopOperations {
  const words = () => desktopWords[preferences.language];
  /** What was made, once it is in a file that the person chose; null when the dialog was closed. */
  const saveMade = async <Made extends { readonly fileName: string; readonly text: string }>(
    what: 'saveDelegation' | 'saveLeaver' | 'saveEvents',
    made: Outcome<Made>,
  ): Promise<Outcome<Made | null>> => {
    if (!made.ok) return made;
    const target = await chooseWhereToSave(window, words()[what], made.value.fileName);
    if (target === null) return succeed(null);
    const saved = await save(target, made.value.text);
    return saved.ok ? made : saved;
  };
  return {
    'credentials.choose': async (_, call) => {
      const file = await chooseCredentialFile(window, words());
      return file === null ? succeed(null) : operations['credentials.openFile']({ path: file }, call);
    },

    'secrets.copy': async ({ secretId }, call) => {
      const secret = await operations['secrets.reveal']({ secretId }, call);
      if (!secret.ok) return secret;
      await copySecret(secret.value);
      return succeed({ clearsInSeconds: secretStaysSeconds });
    },
    'clipboard.keepSecret': () => {
      keepCopiedSecret();
      return succeed(null);
    },
    'clipboard.writeText': async ({ text }) => {
      await copyText(text);
      return succeed(null);
    },

    'tokenSets.keep': ({ tokenSetId, keep }, call) =>
      keptTokens.keep(tokenSetId, keep, async (id, kept) =>
        operations['tokenSets.take']({ tokenSetId: id, kept }, call),
      ),

    'emulator.saveFile': async ({ file }, call) => {
      const directory = await mkdtemp(path.join(tmpdir(), 'grantscope-'));
      try {
        const written = await operations['emulator.writeFiles']({ directory }, call);
        if (!written.ok) return written;
        const target = await chooseWhereToSave(window, words().saveFile, path.basename(written.value[file]));
        if (target === null) return succeed(false);
        return await save(target, await readFile(written.value[file]));
      } finally {
        await rm(directory, { recursive: true, force: true });
      }
    },

    'trace.saveHar': async (_, call) => {
      const fileName = `grantscope-${new Date().toISOString().slice(0, 10)}.har`;
      const target = await chooseWhereToSave(window, words().saveHar, fileName);
      if (target === null) return succeed(false);
      const har = await operations['trace.har']({ version: app.getVersion() }, call);
      return har.ok ? await save(target, `${JSON.stringify(har.value, null, 2)}\n`) : har;
    },

    'delegation.saveExport': async (request, call) => {
      const saved = await saveMade('saveDelegation', await operations['delegation.export'](request, call));
      return saved.ok ? succeed(saved.value !== null) : saved;
    },
    'account.saveExport': async (request, call) => {
      const saved = await saveMade('saveLeaver', await operations['account.export'](request, call));
      return saved.ok ? succeed(saved.value !== null) : saved;
    },
    'calendar.events.saveExport': async (request, call) => {
      const saved = await saveMade('saveEvents', await operations['calendar.events.export'](request, call));
      return saved.ok ? succeed(saved.value && { omitted: saved.value.omitted }) : saved;
    },

    'settings.get': async () => succeed(await preferences.state()),
    'settings.set': async (change, call) => {
      await preferences.change(change);
      const state = await preferences.state();
      call.emit({ type: 'settings.changed', state });
      return succeed(state);
    },

    'window.openExternal': async ({ url }, call) => {
      const emulator = await operations['emulator.state']({}, call);
      const verdict = judgeLink(url, emulator.ok ? (emulator.value?.origin ?? null) : null);
      if (verdict.kind === 'refuse') return fail('link.not_allowed', { evidence: { link: url.slice(0, 200) } });
      if (verdict.kind === 'ask' && !(await confirmLink(window, words(), verdict))) return succeed(false);
      await shell.openExternal(verdict.url);
      return succeed(true);
    },

    'operation.cancel': ({ callId }) => {
      cancelCall(callId);
      return succeed(null);
    },
  };
}

/** For the eyes of whoever chose the place alone, also where a file that all could read stood there. */
async function save(target: string, content: string | Uint8Array): Promise<Outcome<boolean>> {
  try {
    await writeFile(target, content, { mode: 0o600 });
    await chmod(target, 0o600);
    return succeed(true);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return fail('file.not_saved', { evidence: { name: path.basename(target), reason } });
  }
}
