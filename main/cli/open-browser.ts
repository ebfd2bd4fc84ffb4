import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** A browser that is still running after this long (ms) has come up. */
const patience = 2_000;

/** Google's sign-in, or an emulator's on this computer; written out, so that nothing is left to a parser's kindness. */
const signInPage =
  /^(?:https:\/\/accounts\.google\.com|http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]):\d{1,5})\/[\w.~!$&'()*+,;=:@%/?-]*$/;

/**
 * Opens a sign-in page in the person's browser: what `BROWSER` names (a list, each a command with `%s` for the URL), else
 * the system's own. Never through a shell. False when the URL is no sign-in page, or nothing could be started.
 */
export async function openBrowser(url: string, env: Env): Promise<boolean> {
  if (!signInPage.test(url)) return false;
  for (const [command, words] of browsers(url, env)) if (await comesUp(command, words, env)) return true;
  return false;
}

function browsers(url: string, env: Env): readonly (readonly [command: string, words: readonly string[]])[] {
  if (env.BROWSER) return env.BROWSER.split(delimiter).flatMap((entry) => browserNamed(entry.trim(), url));
  switch (process.platform) {
    case 'darwin':
      return [['open', [url]]];
    case 'win32':
      // `start` is a word of the shell, where `&` in a URL would begin another command.
      return [
        [join(env.SystemRoot ?? 'C:\\Windows', 'System32', 'rundll32.exe'), ['url.dll,FileProtocolHandler', url]],
      ];
    default:
      // Without a screen, xdg-open would start a browser inside this terminal.
      return env.DISPLAY || env.WAYLAND_DISPLAY ? [['xdg-open', [url]]] : [];
  }
}

function browserNamed(entry: string, url: string): readonly (readonly [string, readonly string[]])[] {
  const [command, ...words] = existsSync(entry) ? [entry] : entry.split(/\s+/);
  if (!command) return [];
  const given = words.map((word) => word.replaceAll('%s', url));
  return [[command, words.some((word) => word.includes('%s')) ? given : [...given, url]]];
}

function comesUp(command: string, words: readonly string[], env: Env): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(true), patience);
  // On its own, so that Ctrl-C ends the sign-in and not the browser.
  const child = spawn(command, words, { stdio: 'ignore', detached: process.platform !== 'win32', env });
  child.once('error', () => resolve(false));
  child.once('exit', (code) => resolve(code === 0));
  child.unref();
  return promise.finally(() => clearTimeout(timer));
}
