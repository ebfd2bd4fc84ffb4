import { mkdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type OnSecond = (argv: readonly string[], directory: string) => void;

/**
 * As Chromium does, a link in the profile names the process that holds it. A second process leaves its command line
 * beside it and rouses the first.
 */
export function takeSingleInstanceLock(profile: string, onSecond: OnSecond): boolean {
  mkdirSync(profile, { recursive: true });
  const lock = path.join(profile, 'SingletonLock');
  const message = path.join(profile, 'SingletonMessage');
  for (;;) {
    try {
      symlinkSync(String(process.pid), lock);
      break;
    } catch {
      const holder = Number(readlinkSync(lock));
      if (isAlive(holder)) {
        writeFileSync(message, JSON.stringify({ argv: process.argv, directory: process.cwd() }));
        process.kill(holder, 'SIGUSR2');
        return false;
      }
      rmSync(lock, { force: true });
    }
  }
  process.on('SIGUSR2', () => {
    const { argv, directory } = JSON.parse(readFileSync(message, 'utf8')) as { argv: string[]; directory: string };
    onSecond(argv, directory);
  });
  process.on('exit', () => rmSync(lock, { force: true }));
  return true;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
