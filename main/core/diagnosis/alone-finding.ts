import { oauthNames } from './error-names.ts';
import type { Facts } from './facts.ts';
import type { Place } from './place.ts';
import type { Rule } from './rule.ts';
import { errorPageRules } from './rules/error-page-rules.ts';
import { ruleFor, type SeenError } from './seen-error.ts';
import { type Alone, aloneIn } from './text/alone.ts';
import type { Cluster } from './text/clusters.ts';
import { isMentioned } from './text/mentioned.ts';
import { namesOtherHost } from './text/place-in-text.ts';
import { namesOther } from './text/providers.ts';
import type { Signal } from './text/signal.ts';
import { kindOf } from './text/text-kind.ts';
import { searched } from './text/wordings.ts';

/** An error in a text, and the rule that knows it. */
export interface Finding {
  readonly rule: Rule;
  readonly seen: SeenError;
  readonly facts: Facts;
  readonly cluster: Cluster;
}

function bareCluster({ names, said, http, start, end }: Omit<Alone, 'isOwn'>): Cluster {
  return {
    names,
    said,
    http,
    start,
    end,
    sure: false,
    description: null,
    unknown: null,
    isUnknownReason: false,
    hasOAuthDescription: false,
    hasOtherDescription: false,
  };
}

/** Where something without surroundings may have been said: by an API first, since most is. */
const anywhere: readonly Place[] = ['api', 'token', 'authorize', 'verifier'];

/** A name or a sentence that is all there is: nothing but itself tells where it came from. */
export function aloneFinding(text: string, signs: readonly Signal[]): Finding | null {
  const alone = aloneIn(text, signs);
  if (alone === null) return null;
  const { names, said, http, isOwn } = alone;
  if (said.length > 0 && (namesOther(text) || namesOtherHost(text))) return null;
  const isOAuth = names.some((name) => oauthNames.has(name));
  // A page has a number before the name, an answer of the token endpoint none.
  const oauthPlaces = http === null ? [null] : (['authorize', null] as const);
  for (const place of isOAuth ? oauthPlaces : anywhere) {
    const seen: SeenError = { place, status: http, names, unlisted: null, said, words: text };
    const rule = ruleFor(seen, {});
    // A sentence as every program has it is nobody's where nothing stands around it.
    if (rule && !rule.anyones) {
      const certainty = isOwn && rule.certainty !== 'possible' ? 'likely' : 'possible';
      return { rule: { ...rule, certainty }, seen, facts: {}, cluster: bareCluster(alone) };
    }
  }
  return null;
}

/** A page of Google's front ends, which says little more than its status. */
export function errorPageIn(text: string): readonly Finding[] {
  const kind = kindOf(text);
  for (const rule of errorPageRules) {
    const match = searched(rule.says, 'i').exec(text);
    if (!match || isMentioned(text, match.index, match.index + match[0].length, kind)) continue;
    const http = Number(/[45]\d\d/.exec(match[0])?.[0]);
    const cluster = bareCluster({ names: [], said: [], http, start: match.index, end: match.index + match[0].length });
    const seen: SeenError = { place: null, status: cluster.http, names: [], unlisted: null, said: [], words: match[0] };
    return [{ rule, seen, facts: {}, cluster }];
  }
  return [];
}
