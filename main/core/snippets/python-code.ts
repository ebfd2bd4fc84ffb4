import { pythonString } from './literals.ts';
import type { Page } from './snippet-call.ts';

/** What a variable holds; where it is not set, the program stops. */
export function variable({ use }: Page, name: Parameters<Page['use']>[0]): string {
  return `os.environ["${use(name)}"]`;
}

/** A list, a value a line. */
export function list(values: readonly string[]): readonly string[] {
  return ['[', ...values.map((value) => `    ${pythonString(value)},`), ']'];
}

/** Prints facts, and no token. */
export function printed(members: readonly string[]): readonly string[] {
  return ['print(json.dumps({', ...members.map((member) => `    ${member},`), '}, ensure_ascii=False, indent=2))'];
}
