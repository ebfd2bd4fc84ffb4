import path from 'node:path';

/**
 * Where this user's programs keep what can be had again: `XDG_CACHE_HOME` or `~/.cache` (XDG Base Directory), macOS
 * `~/Library/Caches`, Windows `%LOCALAPPDATA%`. null where the environment names no home.
 */
export function cacheDirectory(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'];
    return local ? path.win32.join(local, 'Grantscope', 'Cache') : null;
  }
  const home = env['HOME'];
  if (platform === 'darwin') return home ? path.posix.join(home, 'Library', 'Caches', 'Grantscope') : null;
  const chosen = env['XDG_CACHE_HOME'];
  // The specification wants a relative one ignored.
  const base = chosen?.startsWith('/') ? chosen : home && path.posix.join(home, '.cache');
  return base ? path.posix.join(base, 'grantscope') : null;
}
