import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { printed } from './command-line.ts';
import type { Company } from './company.ts';

const parts = ['private_key', 'client_secret'] as const;

/** Every secret in the emulator's files, and those a test has learnt: each as a whole, and a telling piece of it. */
function secretsOf(company: Company, learnt: readonly string[]): readonly string[] {
  const files = (['webClient', 'installedClient', 'serviceAccountKey', 'undelegatedKey'] as const).map((name) =>
    readFileSync(company.files[name], 'utf8'),
  );
  const inFiles = files.flatMap((text) => {
    const content = JSON.parse(text) as Record<string, unknown>;
    const inner = (content.web ?? content.installed ?? content) as Partial<Record<(typeof parts)[number], string>>;
    return parts.flatMap((part) => inner[part] ?? []);
  });
  return [...inFiles, ...learnt].flatMap((secret) => [secret, secret.slice(Math.floor(secret.length / 3), -8)]);
}

/** To be called when a file's tests end: no command line of this process has printed any of these. */
export function expectNothingPrintedOf(company: Company, learnt: readonly string[]): void {
  const everything = printed.join('\n');
  expect(everything.length).toBeGreaterThan(0);
  for (const secret of secretsOf(company, learnt)) {
    expect(secret.length).toBeGreaterThan(8);
    expect(everything.includes(secret), 'a secret was printed').toBe(false);
  }
}
