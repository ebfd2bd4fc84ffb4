import { javascriptString } from './literals.ts';
import type { Page } from './snippet-call.ts';

/** What a variable holds. */
export function variable({ use }: Page, name: Parameters<Page['use']>[0]): string {
  return `process.env.${use(name)}`;
}

/** `name: [ … ],`, a value a line. */
export function array(name: string, values: readonly string[]): readonly string[] {
  return [`${name}: [`, ...values.map((value) => `  ${javascriptString(value)},`), '],'];
}

/** Prints facts, and no token. */
export function printed(members: readonly string[]): readonly string[] {
  return [`console.log(JSON.stringify({ ${members.join(', ')} }, null, 2));`];
}
