import { succeed } from '../../../shared/outcome.ts';
import type { Command } from '../invocation.ts';
import { fields } from '../print.ts';
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
      return fields(
        [
          [say('scopes.scope'), facts.scope],
          [say('scopes.service'), facts.service],
          [say('scopes.allows'), facts.allows],
          [say('scopes.reach'), reachWords(facts, { say, language })],
          [say('scopes.narrower'), alternatives.map((other) => `${other.scope}: ${other.allows ?? ''}`)],
          [say('scopes.methods'), methods],
        ],
        page,
      );
    },
    good: true,
  });
};
