import type { ScopeSet } from '../../../shared/contract/scopes.ts';
import { explain } from '../../../shared/explain.ts';
import { succeed } from '../../../shared/outcome.ts';
import type { Command } from '../invocation.ts';
import type { Page } from '../page.ts';
import { fields } from '../print.ts';

/** Least privilege: the smallest sets of scopes that open the API methods a program calls. Sends nothing. */
export const scopesCover: Command = async ({ arguments: words, session, language }) => {
  const methods = words.flatMap((word) => (word ?? '').split(/[\s,]+/)).filter((word) => word !== '');
  const cover = await session.call('scopes.cover', { methods });
  if (!cover.ok) return cover;
  const { sets, warnings } = cover.value;
  return succeed({
    value: { ...cover.value, warnings: warnings.map((warning) => explain(warning, language)) },
    people: (page) =>
      fields(
        [
          [page.say('scopes.methods'), cover.value.methods],
          ...sets.flatMap((set, index): readonly (readonly [string, string | readonly string[]])[] => [
            [
              sets.length === 1 ? page.say('scopes.smallest') : page.say('scopes.smallestOf', { number: index + 1 }),
              set.scopes,
            ],
            [page.say('scopes.alsoOpens'), besides(set, page)],
          ]),
        ],
        page,
      ),
    warnings,
    good: warnings.length === 0,
  });
};

/** What else the set opens, reads and changes apart. */
function besides({ unwantedChanges, unwantedReads }: ScopeSet, { say }: Page): string {
  const said = [
    ...(unwantedChanges > 0 ? [say('scopes.alsoOpens.changes', { count: unwantedChanges })] : []),
    ...(unwantedReads > 0 ? [say('scopes.alsoOpens.reads', { count: unwantedReads })] : []),
  ];
  return said.join(', ') || say('scopes.alsoOpens.nothing');
}
