import type { RequestOf } from '../../../shared/contract.ts';
import type { Snippet, SnippetLanguage } from '../../../shared/contract/snippets.ts';
import type { Language } from '../../../shared/language.ts';
import { snippetComments, type SnippetVariable, snippetVariables } from '../../../shared/messages/snippets.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Environment } from '../environment.ts';
import { endpointsOf } from '../google-endpoints.ts';
import { curlSnippets } from './curl.ts';
import { goSnippets } from './go.ts';
import { nodeSnippets } from './node.ts';
import { pythonSnippets } from './python.ts';
import { type SettledCall, settleCall } from './settle-call.ts';
import type { Page, SnippetCall, SnippetForm } from './snippet-call.ts';

const forms: Readonly<Record<SnippetLanguage, SnippetForm>> = {
  curl: curlSnippets,
  python: pythonSnippets,
  node: nodeSnippets,
  go: goSnippets,
};

/**
 * The same call as code. Against Google it is what one would write by hand; against an emulator it carries the emulator's
 * URLs, so that it runs there. Whatever a value holds, it stays one string of its language. Fails as the operation itself
 * fails before it sends anything: `credentials.*`, `usage.invalid_request`.
 */
export function makeSnippets(
  environment: Environment,
  { call, words }: RequestOf<'snippet.make'>,
): Outcome<readonly Snippet[]> {
  const settled = settleCall(environment, call);
  if (!settled.ok) return settled;
  const languages = Object.keys(forms) as SnippetLanguage[];
  return succeed(languages.map((language) => snippetIn(language, settled.value, words)));
}

function snippetIn(language: SnippetLanguage, { call, world }: SettledCall, words: Language): Snippet {
  const form = forms[language];
  const used = new Set<SnippetVariable>();
  const page: Page = {
    endpoints: endpointsOf(world),
    emulator: world.kind === 'emulator' ? world.origin : null,
    say: (comment) => snippetComments[comment][words],
    use: (variable) => {
      used.add(variable);
      return variable;
    },
  };
  // Each table takes the calls of its own operation only.
  const lines = (form.lines[call.operation] as (call: SnippetCall, page: Page) => readonly string[])(call, page);
  const environment = (Object.keys(snippetVariables) as SnippetVariable[])
    .filter((name) => used.has(name))
    .map((name) => ({ name, what: snippetVariables[name][words] }));
  const longest = Math.max(0, ...environment.map(({ name }) => name.length));
  const head = [
    ...form.install(call, page),
    ...(used.has('SERVICE_ACCOUNT_PEM_FILE')
      ? [page.say('pemOnce'), '  openssl pkcs12 -legacy -in key.p12 -nodes -nocerts -out key.pem']
      : []),
    ...(environment.length > 0 ? [page.say('setFirst')] : []),
    ...environment.map(({ name, what }) => `  ${name.padEnd(longest)}  ${what}`),
  ];
  const comments = head.map((line) => `${form.comment} ${line}`);
  // A blank line, or gofmt would take the head for the package's documentation.
  const text = [...comments, ...(comments.length > 0 ? [''] : []), ...lines].join('\n');
  return { language, text: `${text}\n`, environment };
}
