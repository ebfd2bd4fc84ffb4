import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { languageOf } from '../../../shared/language.ts';
import { type SignInPage, signInPages } from '../../../shared/messages/sign-in-page.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { isGoogles } from './id-token-checks.ts';

/** Where the browser comes back to. */
export interface LoopbackListener {
  /** Letter by letter as registered: Google compares it so, and a parsed URL may be spelt otherwise. */
  readonly redirectUri: string;
  /** The parameters of the one answer whose `state` is right; never rejects. */
  readonly answer: Promise<URLSearchParams>;
  readonly close: () => void;
}

/**
 * Listens on this computer alone (RFC 8252, section 7.3), at a free port unless `registered` names one, and takes one
 * answer. A request that is not the redirect of this sign-in (other path, host, method, state or issuer) gets a page and
 * changes nothing: any program here may knock. Fails with `authorize.cannot_listen`.
 */
export async function listenForRedirect(registered: string | null, state: string): Promise<Outcome<LoopbackListener>> {
  const { promise: answer, resolve } = Promise.withResolvers<URLSearchParams>();
  const server = createServer({ requestTimeout: 10_000 });
  const wanted = registered === null ? null : new URL(registered);
  const host = wanted?.hostname === '[::1]' ? '::1' : '127.0.0.1';
  const failure = await listening(server, host, wanted === null ? 0 : Number(wanted.port || 80));
  if (failure !== null)
    return fail('authorize.cannot_listen', { evidence: { redirectUri: registered ?? host, reason: failure } });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const redirect = wanted ?? new URL(`http://127.0.0.1:${port}/`);

  let answered = false;
  server.on('request', (request, response) => {
    const parameters = redirectParameters(request, redirect);
    if (parameters === null) return reply(request, response, 404, 'stray');
    if (answered || !isFor(parameters, state)) return reply(request, response, 400, 'stray');
    answered = true;
    response.once('close', () => resolve(parameters));
    reply(request, response, 200, parameters.has('code') ? 'received' : 'refused');
  });
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return succeed({ redirectUri: registered ?? redirect.href, answer, close });
}

/** null when it listens, else the error's code. */
function listening(server: Server, host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'unknown'));
    server.listen(port, host, () => resolve(null));
  });
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

const style = 'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:20vh auto;padding:0 1rem}';
const styleHash = createHash('sha256').update(style).digest('base64');

function reply(request: IncomingMessage, response: ServerResponse, status: number, page: SignInPage): void {
  const language = languageOf(request.headers['accept-language']);
  const { title, text } = signInPages[page][language];
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="color-scheme" content="light dark">` +
      `<title>${title}</title><style>${style}</style><h1>${title}</h1><p>${text}</p></html>`,
  );
}
