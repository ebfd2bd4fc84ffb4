import { createHash } from 'node:crypto';
import type { Language } from '../../shared/language.ts';
import { escapeHtml, type HttpAnswer, htmlAnswer } from './http-answer.ts';

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 30rem; margin: 2rem auto; padding: 0 1rem; }
main { border: 1px solid GrayText; border-radius: 12px; padding: 1.5rem; }
h1 { font-size: 1.4rem; margin: 0 0 .75rem; overflow-wrap: anywhere; }
p, label { overflow-wrap: anywhere; }
.emulator { font-size: .85rem; }
ul { list-style: none; padding: 0; margin: 1rem 0; }
li { margin: .25rem 0; }
li label { display: flex; gap: .5rem; align-items: baseline; }
.account { width: 100%; text-align: start; padding: .6rem; border-radius: 8px; font: inherit; cursor: pointer; }
.account small { display: block; }
.actions { display: flex; gap: 1rem; justify-content: end; margin-top: 1.5rem; }
.actions button { font: inherit; padding: .5rem 1.25rem; min-height: 2.75rem; cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
`;

interface Page {
  readonly language: Language;
  readonly title: string;
  /** HTML whose every value is already escaped. */
  readonly main: string;
  readonly status?: number;
  /** Where a form's answer may lead besides the emulator: Chrome applies the policy to redirects too. */
  readonly formTarget?: string;
  readonly script?: string;
  readonly bodyAttributes?: string;
}

const notGoogle: Readonly<Record<Language, string>> = {
  en: 'Grantscope emulator. This is not Google, and none of these accounts are real.',
  ja: 'Grantscope のエミュレータです。Google ではなく、アカウントも実在しません。',
};

/** A page of the emulated accounts.google.com: nothing but itself may be loaded, framed or run. */
export function signInPage(page: Page): HttpAnswer {
  const { language, title, main, status = 200, formTarget, script, bodyAttributes = '' } = page;
  const policy = [
    "default-src 'none'",
    `style-src '${integrity(style)}'`,
    ...(script === undefined ? [] : [`script-src '${integrity(script)}'`]),
    `form-action 'self'${formTarget ? ` ${formTarget}` : ''}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
  const html = `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body${bodyAttributes}>
<main>
<h1>${escapeHtml(title)}</h1>
${main}
</main>
<p class="emulator">${escapeHtml(notGoogle[language])}</p>
${script === undefined ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
  return htmlAnswer(status, html, {
    'content-security-policy': policy,
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  });
}

function integrity(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
