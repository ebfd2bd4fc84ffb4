import type { OAuthClientSummary } from '../../../shared/contract.ts';

export type RedirectUriKind = 'fromUrl' | 'registered' | 'postmessage' | 'none' | 'other';

/** A redirect URI that a code can have been made for. `uri` is what is sent; null: it has still to be typed. */
export interface RedirectUriChoice {
  readonly id: string;
  readonly kind: RedirectUriKind;
  readonly uri: string | null;
}

/** `proposed` is what main would send; it stands first when the client has not registered it (loopback with a port). */
export function redirectUriChoices(client: OAuthClientSummary, proposed: string | null): readonly RedirectUriChoice[] {
  const registered = client.redirectUris.map((uri) => choice('registered', uri));
  const fixed = [choice('none', ''), choice('postmessage', 'postmessage')];
  const isKnown = proposed === null || [...registered, ...fixed].some(({ uri }) => uri === proposed);
  return [
    ...(isKnown ? [] : [choice('fromUrl', proposed)]),
    ...registered,
    ...fixed,
    { id: 'other', kind: 'other', uri: null },
  ];
}

function choice(kind: RedirectUriKind, uri: string): RedirectUriChoice {
  return { id: `uri:${uri}`, kind, uri };
}
