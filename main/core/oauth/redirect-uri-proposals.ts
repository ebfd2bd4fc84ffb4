import type { RedirectUriProposal } from '../../../shared/code-preflight.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import type { StartedSignIn } from './oauth-memory.ts';
import type { ReadCode } from './read-code.ts';
import { isOwnDevice } from './redirect-warnings.ts';

type Proposal = Omit<RedirectUriProposal, 'chosen'>;

/**
 * Every redirect URI that this code can have been made for, the likeliest first, each with its reason; the first is what
 * is sent unless `given` names another (empty: none). Google compares with the authorization request's letter by letter.
 */
export function proposeRedirectUris(
  summary: OAuthClientSummary,
  code: Pick<ReadCode, 'redirectUri' | 'requestPath'>,
  started: StartedSignIn | undefined,
  given: string | undefined,
): readonly RedirectUriProposal[] {
  const seen = fromWhereItCame(summary, code, started);
  const ranked = unique([
    ...seen,
    ...(summary.clientType === 'web' ? webUsual : installedUsual)(summary, seen.length > 0),
  ]);
  if (given === undefined) return ranked.map((proposal, index) => ({ ...proposal, chosen: index === 0 }));
  const wanted = given === '' ? null : given;
  const known = ranked.some(({ redirectUri }) => redirectUri === wanted);
  const all = known ? ranked : [proposal(wanted, 'possible', 'given'), ...ranked];
  return all.map((each) => ({ ...each, chosen: each.redirectUri === wanted }));
}

/** What the pasted thing itself tells. */
function fromWhereItCame(
  { clientType, redirectUris }: OAuthClientSummary,
  { redirectUri, requestPath }: Pick<ReadCode, 'redirectUri' | 'requestPath'>,
  started: StartedSignIn | undefined,
): readonly Proposal[] {
  if (started) return [proposal(started.redirectUri, 'certain', 'started_here')];
  if (redirectUri !== null) {
    // A browser shows “/” after a bare origin, whether the app asked with or without it.
    const spelt = redirectUris.find((uri) => uri === redirectUri || `${uri}/` === redirectUri);
    if (spelt !== undefined) return [proposal(spelt, 'certain', 'url_registered')];
    return clientType === 'installed' && isOwnDevice(redirectUri)
      ? [proposal(redirectUri, 'certain', 'url_own_device')]
      : [proposal(redirectUri, 'likely', 'url_unregistered')];
  }
  if (requestPath === null) return [];
  const fitting = redirectUris.filter((uri) => URL.canParse(uri) && new URL(uri).pathname === requestPath);
  const several = fitting.length > 1;
  return fitting.map((uri) =>
    proposal(uri, several ? 'possible' : 'likely', several ? 'path_of_several' : 'path_registered', {
      path: requestPath.slice(0, 200),
      ...(several && { count: fitting.length }),
    }),
  );
}

/** A server's client: codes of phone apps, of the JavaScript popup, and of redirects. */
function webUsual(summary: OAuthClientSummary, isRedirected: boolean): readonly Proposal[] {
  const { redirectUris, javascriptOrigins: origins } = summary;
  const count = redirectUris.length;
  if (isRedirected) {
    return [
      ...redirectUris.map((uri) => proposal(uri, 'unlikely', 'other_registered')),
      proposal(null, 'unlikely', 'none_despite_url'),
      proposal('postmessage', 'unlikely', 'popup_despite_url'),
    ];
  }
  const registered = redirectUris.map((uri) =>
    count > 1
      ? proposal(uri, 'possible', 'one_of_registered', { count })
      : proposal(uri, 'possible', 'only_registered'),
  );
  const phoneApp = proposal(null, 'likely', 'phone_app');
  if (origins.length === 0)
    return [phoneApp, ...registered, proposal('postmessage', 'unlikely', 'popup_without_origins')];
  if (count === 0)
    return [
      proposal('postmessage', 'likely', 'popup_only', { origins }),
      proposal(null, 'possible', 'none_beside_popup'),
    ];
  return [phoneApp, proposal('postmessage', 'possible', 'popup', { origins }), ...registered];
}

/** A Desktop app's codes come by a redirect to the person's own device (RFC 8252), whose port only the app knows. */
function installedUsual({ redirectUris }: OAuthClientSummary, isRedirected: boolean): readonly Proposal[] {
  const usual = redirectUris.length > 0 ? redirectUris : ['http://localhost'];
  return [
    ...usual.map((uri) =>
      isRedirected ? proposal(uri, 'unlikely', 'other_registered') : proposal(uri, 'possible', 'loopback_port'),
    ),
    proposal(null, 'unlikely', 'none_for_installed'),
  ];
}

function proposal(
  redirectUri: string | null,
  fit: Proposal['fit'],
  why: Proposal['why'],
  evidence: Proposal['evidence'] = {},
): Proposal {
  return { redirectUri, fit, why, evidence };
}

function unique(proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter(
    ({ redirectUri }, index) => proposals.findIndex((other) => other.redirectUri === redirectUri) === index,
  );
}
