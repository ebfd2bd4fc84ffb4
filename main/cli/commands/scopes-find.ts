import { succeed } from '../../../shared/outcome.ts';
import type { Command } from '../invocation.ts';
import { fields } from '../print.ts';
import { scopeFacts } from '../scope-facts.ts';

/** The scopes of the catalogue that words or an API method find; all without a query. Sends nothing. */
export const scopesFind: Command = async ({ arguments: words, session, language }) => {
  const found = await session.call('scopes.find', { query: words.join(' ') });
  if (!found.ok) return found;
  const scopes = found.value.map(({ scope, methods }) => ({ ...scopeFacts(scope, language), methods }));
  return succeed({
    value: { scopes },
    people: (page) =>
      scopes.length === 0
        ? `${page.say('scopes.none')}\n`
        : fields(
            scopes.map(({ scope, allows, methods }) => [
              scope,
              [allows ?? '', ...(methods.length > 0 ? [methods.join(', ')] : [])],
            ]),
            page,
          ),
    good: true,
  });
};
