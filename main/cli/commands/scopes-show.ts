import { succeed } from '../../../shared/outcome.ts';
import type { Command } from '../invocation.ts';
import type { Page } from '../page.ts';
import { fields, table } from '../print.ts';
import { reachWords, scopeFacts } from '../scope-facts.ts';

/** One scope: what it allows, the API methods it opens, and what would be narrower. Sends nothing. */
export const scopesShow: Command = async ({ arguments: [scope = ''], session, language }) => {
  const shown = await session.call('scopes.show', { scope });
  if (!shown.ok) return shown;
  const { methods, narrower } = shown.value;
  const facts = scopeFacts(shown.value.scope, language);
  const alternatives = narrower.map((other) => scopeFacts(other, language));
  return succeed({
    value: { ...facts, methods, narrower: alternatives },
    people: (page) => {
      const { say } = page;
      const about = fields(
        [
          [say('scopes.scope'), facts.scope],
          [say('scopes.service'), facts.service],
          [say('scopes.allows'), facts.allows],
          [say('scopes.reach'), reachWords(facts, { say, language })],
        ],
        page,
      );
      const others = alternatives.map(({ scope: other, allows }) => [other, allows ?? '']);
      return (
        about + section(say('scopes.narrower'), others, page) + section(say('scopes.methods'), byApi(methods), page)
      );
    },
    good: true,
  });
};

function section(heading: string, rows: readonly (readonly string[])[], page: Page): string {
  return rows.length === 0 ? '' : `\n${page.ink('bold', heading)}\n${table(rows, page, '  ')}`;
}

/** Methods by their API and its version: `drive.v3` and `about.get, files.list`. */
function byApi(methods: readonly string[]): readonly (readonly string[])[] {
  const parts = methods.map((method) => /^(?<api>[^.]+\.[^.]+)\.(?<name>.+)$/.exec(method)?.groups ?? {});
  const apis = Map.groupBy(parts, ({ api = '' }) => api);
  return [...apis].map(([api, of]) => [api, of.map(({ name = '' }) => name).join(', ')]);
}
