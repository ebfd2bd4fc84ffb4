import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { isGoogles } from './id-token-checks.ts';
import { replyWithPage } from './loopback-page.ts';

/** Where the browser comes back to. */
export interface LoopbackListener {
  /** Letter by letter as registered: Google compares it so, and a parsed URL may be spelt otherwise. */
  readonly redirectUri: string;
  /** The parameters of the one answer whose `state` is right; never rejects. */
  readonly answer: Promise<URLSearchParams>;
  readonly close: () => void;
}

/** Of a whole request, in milliseconds: who dawdles is dropped, and the sign-in goes on. */
const patience = 10_000;

/**
 * Listens on this computer alone (RFC 8252, section 7.3), at a free port unless `registered` names one, and takes one
 * answer. A request that is not the redirect of this sign-in (other path, host, method, state or issuer) gets a page and
 * changes nothing: any program here may knock. Fails with `authorize.cannot_listen`.
 */
export async function listenForRedirect(registered: string | null, state: string): Promise<Outcome<LoopbackListener>> {
  const { promise: answer, resolve } = Promise.withResolvers<URLSearchParams>();
  const wanted = registered === null ? null : new URL(registered);
  const servers = await listenAt(hostsOf(wanted), wanted === null ? 0 : Number(wanted.port || 80));
  if (typeof servers === 'string')
    return fail('authorize.cannot_listen', { evidence: { redirectUri: registered ?? '127.0.0.1', reason: servers } });
  const redirect = wanted ?? new URL(`http://127.0.0.1:${portOf(servers[0])}/`);

  let answered = false;
  const onRequest: RequestListener = (request, response) => {
    const parameters = redirectParameters(request, redirect);
    if (parameters === null) return replyWithPage(request, response, 404, 'stray');
    if (!isFor(parameters, state)) return replyWithPage(request, response, 400, 'stray');
    if (answered) return replyWithPage(request, response, 409, 'again');
    answered = true;
    response.once('close', () => resolve(parameters));
    const error = parameters.get('error') ?? 'no code';
    if (parameters.get('code')) return replyWithPage(request, response, 200, 'received');
    return replyWithPage(request, response, 200, error === 'access_denied' ? 'denied' : 'refused', error);
  };
  for (const server of servers) server.on('request', onRequest);
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  return succeed({ redirectUri: registered ?? redirect.href, answer, close });
}

/** A browser may take `localhost` for either: were one left free, another program could wait there for the code. */
function hostsOf(registered: URL | null): readonly string[] {
  if (registered?.hostname === 'localhost') return ['127.0.0.1', '::1'];
  return [registered?.hostname === '[::1]' ? '::1' : '127.0.0.1'];
}

/** The servers, or why not: the error's code. A computer without IPv6 does without. */
async function listenAt(hosts: readonly string[], port: number): Promise<readonly Server[] | string> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer({ requestTimeout: patience, headersTimeout: patience });
    const failure = await listening(server, host, port);
    if (failure === null) servers.push(server);
    else if (servers.length === 0 || !/^(?:EADDRNOTAVAIL|EAFNOSUPPORT)$/.test(failure)) {
      for (const open of servers) open.close();
      return failure;
    }
  }
  return servers;
}

/** null when it listens, else the error's code. */
function listening(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, host, () => resolve(null));
  });
}

function portOf(server: Server | undefined): number | undefined {
  const address = server?.address();
  return typeof address === 'object' ? address?.port : undefined;
}

/** `Host` is compared too, so that no foreign site whose name leads to this computer is answered. */
function redirectParameters({ method, url = '', headers }: IncomingMessage, redirect: URL): URLSearchParams | null {
  if (method !== 'GET' || headers.host !== redirect.host || !URL.canParse(url, redirect.href)) return null;
  const asked = new URL(url, redirect);
  return asked.origin === redirect.origin && asked.pathname === redirect.pathname ? asked.searchParams : null;
}

/** RFC 6749, section 10.12, and RFC 9207: compared without telling by time how much of it was right. */
function isFor(parameters: URLSearchParams, state: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const issuer = parameters.get('iss');
  const isRightIssuer = issuer === null || isGoogles(issuer);
  return timingSafeEqual(digest(parameters.get('state') ?? ''), digest(state)) && isRightIssuer;
}
