import { consolePages, isConsolePage } from './console-pages.ts';
import { joined } from './joined.ts';
import type { Language } from './language.ts';
import { type EvidenceName, evidenceWords } from './messages/evidence.ts';
import { spoken } from './observed.ts';
import type { Evidence } from './outcome.ts';

/** A piece of a step: words, something to paste elsewhere, or a page to open. */
export type RemedyPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `name`: the evidence it is. */
  | { readonly kind: 'copy'; readonly text: string; readonly name?: EvidenceName }
  | { readonly kind: 'open'; readonly url: string };

const placeholder =
  /\{\{(?:(?<how>copy|open):)?(?<name>\w+)(?:\|(?<otherwise>[^}]*))?\}\}|\{\{copy=(?<literal>[^}]+)\}\}/g;

/**
 * A step of a remedy in its parts. Besides the `{{name|words}}` of every text (shared/diagnoses/diagnosis.ts) a step may
 * have `{{copy:name|words}}`: evidence to paste somewhere, lists without blanks; `{{copy=text}}`: a fixed text to paste;
 * and at its end `{{open:page}}`: a page of shared/console-pages.ts.
 */
export function remedyParts(step: string, evidence: Evidence, language: Language): readonly RemedyPart[] {
  const values = spoken(evidence, language);
  const parts: RemedyPart[] = [];
  let words = '';
  const flush = () => {
    if (words !== '') parts.push({ kind: 'text', text: words });
    words = '';
  };
  let end = 0;
  for (const match of step.matchAll(placeholder)) {
    words = joined(words, step.slice(end, match.index));
    end = match.index + match[0].length;
    const { how, name = '', otherwise = '', literal } = match.groups ?? {};
    const value = isEvidenceName(name) ? values[name] : undefined;
    if (literal !== undefined) {
      flush();
      parts.push({ kind: 'copy', text: literal });
    } else if (how === 'open') {
      if (!isConsolePage(name)) throw new Error(`no console page ${name}`);
      flush();
      parts.push({ kind: 'open', url: consolePages[name](evidence) });
    } else if (value === undefined || !isEvidenceName(name)) {
      words = joined(words, otherwise);
    } else if (how === 'copy') {
      flush();
      parts.push({ kind: 'copy', text: Array.isArray(value) ? value.join(',') : String(value), name });
    } else {
      words = joined(words, Array.isArray(value) ? value.join(', ') : String(value));
    }
  }
  words = joined(words, step.slice(end));
  flush();
  return parts;
}

function isEvidenceName(name: string): name is EvidenceName {
  return Object.hasOwn(evidenceWords, name);
}

/** A step as one line of text, a page to open in brackets. */
export function remedyLine(parts: readonly RemedyPart[]): string {
  return parts.map((part) => (part.kind === 'open' ? `(${part.url})` : part.text)).join('');
}
