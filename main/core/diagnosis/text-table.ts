import { apiRules, apiSentences, statusRules } from './api-rules.ts';
import { authorizeErrors, authorizeSentences } from './authorize-rules.ts';
import { grantErrors, grantSentences } from './grant-rules.ts';
import { librarySentences } from './library-rules.ts';
import { searched, type TextRule } from './text-rule.ts';
import { verifierSentences } from './verifier-rules.ts';

/** In order: the first rule that fits decides. Sentences are narrower than names, and names than a status. */
export const textTable: readonly TextRule[] = [
  ...grantSentences,
  ...authorizeSentences,
  ...verifierSentences,
  ...apiSentences,
  ...grantErrors,
  ...authorizeErrors,
  ...apiRules,
  ...librarySentences,
  ...statusRules,
];

export function isSentence({ says, error, status }: TextRule): boolean {
  return says !== undefined && error === undefined && status === undefined;
}

/** A sentence found in a text: where, and which lines of the table say it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly TextRule[];
  /** What the sentence names, such as a project number. */
  readonly groups: Readonly<Record<string, string>>;
}

const sentences = textTable.filter((rule) => isSentence(rule));
const sticky = sentences.map((rule) => ({ rule, says: searched(rule.says as RegExp, 'iy') }));
const unnamed = ({ source }: RegExp) => source.replaceAll(/\(\?<\w+>/g, '(?:');
const anySentence = searched(new RegExp(sentences.map(({ says }) => unnamed(says as RegExp)).join('|')), 'gi');

/** Every sentence of the table in a plain text, in order of appearance. */
export function* sentencesIn(text: string): Generator<Sentence> {
  for (const { index, 0: found } of text.matchAll(anySentence)) {
    const rules: TextRule[] = [];
    let groups: Record<string, string> = {};
    for (const { rule, says } of sticky) {
      says.lastIndex = index;
      const match = says.exec(text);
      if (match === null) continue;
      rules.push(rule);
      const named = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined);
      groups = { ...Object.fromEntries(named), ...groups };
    }
    yield { start: index, end: index + found.length, rules, groups };
  }
}
