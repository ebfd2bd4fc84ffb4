import { scopeName } from '../../../shared/scope-name.ts';
import { succeed } from '../../../shared/outcome.ts';
import type { Command } from '../invocation.ts';
import { printable } from '../page.ts';
import { table } from '../print.ts';
import { scopeFacts } from '../scope-facts.ts';

/** Which scopes does this source file name, and where? Sends nothing. */
export const scopesInSource: Command = async ({ arguments: [path], inputs, session, language }) => {
  const file = await inputs.file(path ?? '-');
  if (!file.ok) return file;
  const found = await session.call('scopes.inSource', { source: new TextDecoder().decode(file.value.bytes) });
  if (!found.ok) return found;
  return succeed({
    value: found.value.map(({ scope, ...place }) => ({ ...scopeFacts(scope, language), ...place })),
    people: (page) =>
      found.value.length === 0
        ? `${page.say('scopes.noneInSource')}\n`
        : table(
            found.value.map(({ scope, line, isCommentedOut }) => [
              page.say('scopes.line', { line }),
              printable(scopeName(scope)),
              isCommentedOut ? page.ink('dim', page.say('scopes.commentedOut')) : '',
            ]),
            page,
          ),
    good: found.value.length > 0,
  });
};
