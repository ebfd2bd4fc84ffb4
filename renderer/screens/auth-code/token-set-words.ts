import type { TokenSetSummary } from '../../../shared/contract/tokens.ts';

/** Whose tokens these are, as far as they say: the address, else Google's account ID; null where they say nothing. */
export function personOf({ result }: TokenSetSummary): string | null {
  const { email, sub } = result.claims ?? {};
  if (typeof email === 'string' && email !== '') return email;
  return typeof sub === 'string' && sub !== '' ? sub : null;
}

/** The client by the name of its project, else by its ID without the host that all share. */
export function clientOf({ client }: TokenSetSummary): string {
  return client.name ?? client.clientId.replace(/\.apps\.googleusercontent\.com$/, '');
}

export const cameBy = {
  'authorizationCode.exchange': 'authCode.exchange.done',
  'authorize.login': 'authCode.actions.signedIn',
  'token.refresh': 'authCode.actions.refreshed',
} as const;
