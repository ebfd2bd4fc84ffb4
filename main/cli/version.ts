import { readFileSync } from 'node:fs';

/** The version in package.json, which lies two directories above both this file and the built program. */
export function version(): string {
  const about = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return about.version;
}
