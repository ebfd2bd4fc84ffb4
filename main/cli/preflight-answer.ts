import type { CodePreflight } from '../../shared/code-preflight.ts';
import { explain, fill } from '../../shared/explain.ts';
import type { Language } from '../../shared/language.ts';
import { codeCheckReasons, codeCheckTitles } from '../../shared/messages/code-check-reasons.ts';
import { redirectUriReasons } from '../../shared/messages/redirect-uri-reasons.ts';
import { spoken } from '../../shared/observed.ts';
import type { Answer, Invocation } from './invocation.ts';
import { type Page, printable } from './page.ts';
import { fields, sentence, table } from './print.ts';

type InWords = ReturnType<typeof inWords>;

/** What an exchange would send, and what speaks against it: good when nothing does. */
export function preflightAnswer(preflight: CodePreflight, { language }: Invocation): Answer {
  const words = inWords(preflight, language);
  return {
    value: { ...words, warnings: preflight.warnings.map((warning) => explain(warning, language)) },
    people: (page) => preflightText(words, page, language),
    warnings: preflight.checks.flatMap(({ problem }) => problem ?? []),
    good: preflight.checks.every(({ outcome }) => outcome !== 'warning'),
  };
}

/** `why` is a sentence, `reason` its code, the same in every language. */
function inWords({ redirectUri, redirectUris, checks, request }: CodePreflight, language: Language) {
  return {
    redirectUri,
    redirectUris: redirectUris.map(({ why, evidence, ...proposal }) => ({
      ...proposal,
      why: fill(redirectUriReasons[why][language], evidence),
      reason: why,
    })),
    checks: checks.map(({ check, outcome, why, evidence }) => ({
      check,
      outcome,
      why: fill(codeCheckReasons[why][language], spoken(evidence, language)),
      reason: why,
    })),
    request: {
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers.map(({ name, value }) => [name, value])),
      parameters: Object.fromEntries(request.parameters.map(({ name, value }) => [name, value])),
    },
  };
}

function preflightText({ redirectUris, checks, request }: InWords, page: Page, language: Language): string {
  const { say, ink } = page;
  const style = { pass: 'green', warning: 'yellow', skipped: 'dim' } as const;
  const marks = { pass: '✓', warning: '!', skipped: '–' } as const;
  const lines = checks.map(({ check, outcome, why }) => [
    ink(style[outcome], marks[outcome]),
    codeCheckTitles[check][language],
    printable(why),
  ]);
  const proposals = redirectUris.flatMap(({ redirectUri, chosen, why }) => {
    const name = `${chosen ? '→' : ' '} ${printable(redirectUri ?? say('preflight.noRedirect'))}`;
    return [`  ${chosen ? ink('bold', name) : name}\n`, sentence(printable(why), page, '      ')];
  });
  const form = Object.entries(request.parameters);
  return [
    `${ink('bold', say('preflight.checks'))}\n${table(lines, page, '  ')}\n`,
    `${ink('bold', say('preflight.redirectUris'))}\n${proposals.join('')}\n`,
    `${ink('bold', say('preflight.request'))}\n  ${request.method} ${request.url}\n`,
    fields([...Object.entries(request.headers), ...form], page, '  '),
    `\n${sentence(say('preflight.nothingSent'), page)}`,
  ].join('');
}
