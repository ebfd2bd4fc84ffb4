import type { Environment } from '../environment.ts';
import { credentialsIn } from './credentials-in.ts';
import { curlCommandsIn } from './curl-commands.ts';
import { type Found, withoutParts } from './found.ts';
import { harEntriesIn } from './har-entries.ts';
import { httpMessagesIn } from './http-messages.ts';
import { secretsFoundIn } from './secrets-in.ts';
import { urlsFoundIn } from './urls-in.ts';

/** Everything but errors that is recognised in a text, in order of appearance. */
export function findingsIn(text: string, environment: Environment): readonly Found[] {
  return withoutParts([
    ...credentialsIn(text, environment),
    ...curlCommandsIn(text),
    ...httpMessagesIn(text),
    ...harEntriesIn(text),
    ...urlsFoundIn(text),
    ...secretsFoundIn(text),
  ]);
}
