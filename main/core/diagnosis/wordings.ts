import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import { table } from './table.ts';

/** Some wording of the table, found in a text. */
export interface Said {
  readonly start: number;
  readonly end: number;
  /** Those that stand here: of several, one may say more than another. */
  readonly wordings: readonly RegExp[];
  /** What it means where nothing else is known. */
  readonly code: DiagnosisCode | null;
  /** What the wording names, such as a project number. */
  readonly groups: Readonly<Record<string, string>>;
}

/** An expression of a rule as it is searched for: a space stands for any white space, or `+` as in a URL. */
export function searched({ source }: RegExp, flags: string): RegExp {
  const spaced = source.replaceAll(' ?', String.raw`[\s+]{0,40}`).replaceAll(' ', String.raw`[\s+]{1,40}`);
  return new RegExp(spaced, flags);
}

/** The most general meaning of each wording: of rules that share it, the last. */
const meanings = new Map(table.flatMap(({ says, code }) => (says ? [[says, code] as const] : [])));
const wordings = [...meanings.keys()];
const sticky = wordings.map((wording) => ({ wording, says: searched(wording, 'iy') }));
const unnamed = ({ source }: RegExp) => source.replaceAll(/\(\?<\w+>/g, '(?:');
const any = searched(new RegExp(wordings.map((wording) => unnamed(wording)).join('|')), 'gi');

/** Every wording of the table in a plain text, in order of appearance. */
export function* wordingsIn(text: string): Generator<Said> {
  for (const { index, 0: found } of text.matchAll(any)) {
    const here: RegExp[] = [];
    let groups: Record<string, string> = {};
    for (const { wording, says } of sticky) {
      says.lastIndex = index;
      const match = says.exec(text);
      if (match === null) continue;
      here.push(wording);
      const named = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined);
      groups = { ...Object.fromEntries(named), ...groups };
    }
    const code = here[0] === undefined ? null : (meanings.get(here[0]) ?? null);
    yield { start: index, end: index + found.length, wordings: here, code, groups };
  }
}
