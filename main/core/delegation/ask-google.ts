import type { ReadyKey } from '../credentials/credential-lookup.ts';
import type { Call, Environment } from '../environment.ts';
import { googleClient } from '../oauth/google-client.ts';
import { serviceAccountToken } from '../oauth/service-account-token.ts';
import { createTransport, type Transport, type TransportLimits } from '../transport.ts';
import type { Reply } from './delegation-plan.ts';
import { replyFor } from './refusal-reach.ts';

/** What is asked for a token: without a subject, the service account itself. */
interface TokenQuestion {
  readonly subject?: string;
  readonly scopes: readonly string[];
}

/** A reply, and what else came with it. */
export interface GoogleReply {
  readonly reply: Reply;
  /** The numeric client ID that tokeninfo names. */
  readonly clientId: string | null;
  /** Whose token it is, where the scope userinfo.email was granted. */
  readonly email: string | null;
  /** This computer's clock minus Google's, in seconds. */
  readonly clockOffsetSeconds: number | null;
}

export type AskGoogle = (question: TokenQuestion) => Promise<GoogleReply>;

/**
 * Asks for one token, never from memory, and then what it holds. Each question has its own transport, so that a problem
 * points to the exchange that shows it however many run side by side.
 */
export function createAsker(environment: Environment, call: Call, key: ReadyKey, limits?: TransportLimits): AskGoogle {
  return async (question) => {
    const transport = await createTransport(environment, call, key.summary.world, limits);
    const outcome = await serviceAccountToken(environment, transport, { key, ...question, fresh: true });
    const known = outcome.ok ? await tokenInfo(transport, outcome.value.accessToken) : nothing;
    return {
      reply: outcome.ok ? { kind: 'granted', held: known.held } : replyFor(outcome.problem),
      clientId: known.clientId,
      email: known.email,
      clockOffsetSeconds: transport.clockOffsetSeconds(),
    };
  };
}

const nothing = { held: null, clientId: null, email: null } as const;

/** What tokeninfo says of a token; nothing when it does not answer, which takes nothing from the token. */
async function tokenInfo(transport: Transport, accessToken: string) {
  try {
    const { scopes, azp, aud, email } = await (await googleClient(transport)).getTokenInfo(accessToken);
    const clientId = [azp, aud].find((value) => typeof value === 'string' && /^\d{6,30}$/.test(value)) ?? null;
    return { held: scopes, clientId, email: typeof email === 'string' ? email : null };
  } catch {
    return nothing;
  }
}
