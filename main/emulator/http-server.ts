import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EmulatedGoogle } from './emulated-google.ts';
import { type HttpAnswer, type HttpRequest, jsonAnswer } from './http-answer.ts';
import { endpointFor } from './routes.ts';
import { disturbanceFor, writeCut, writeHuge } from './wire-faults.ts';

const mostBytes = 1_048_576;

export interface LoopbackServer {
  readonly origin: string;
  /** Before this, every request gets 503. */
  serve(google: EmulatedGoogle): void;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1 and nowhere else. Rejects with the system's error when the port cannot be had. */
export async function listenOnLoopback(port: number): Promise<LoopbackServer> {
  let google: EmulatedGoogle | undefined;
  const server = createServer((request, response) => {
    void answerRequest(google, request, response);
  });
  // Node's five seconds are so short that a busy client sends into a connection that is just being closed.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    serve: (emulated) => {
      google = emulated;
    },
    close: () => closeNow(server),
  };
}

function closeNow(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answerRequest(
  google: EmulatedGoogle | undefined,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Google's clock may differ from this computer's, so the date is written here.
  response.sendDate = false;
  response.setHeader('date', new Date(google?.now() ?? Date.now()).toUTCString());
  try {
    if (!isLoopbackHost(message.headers.host)) {
      return write(response, jsonAnswer(421, { error: 'The emulator answers only on the loopback interface.' }));
    }
    const body = await readBody(message);
    if (!google) return write(response, jsonAnswer(503, { error: 'The emulator is starting.' }));
    if (body === undefined) {
      response.setHeader('connection', 'close');
      return write(response, jsonAnswer(413, { error: 'The request is too large.' }));
    }
    const request = readRequest(message, body, google.origin);
    if (!request) return write(response, jsonAnswer(400, { error: 'The request line is not usable.' }));
    await answerOrDisturb(google, request, response);
  } catch {
    // The other side went away, or an endpoint has a fault: never the reason, which may hold what was sent.
    if (!response.headersSent) write(response, jsonAnswer(500, { error: 'internal_failure' }));
    else response.destroy();
  }
}

async function answerOrDisturb(google: EmulatedGoogle, request: HttpRequest, response: ServerResponse): Promise<void> {
  const endpoint = endpointFor(request.method, request.path);
  if (request.path.startsWith('/emulator/')) return write(response, await endpoint(google, request));

  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const disturbance = await disturbanceFor(google, request.path, gone.signal);
  switch (disturbance?.kind) {
    case 'answer':
      return write(response, disturbance.answer);
    case 'silence':
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'huge':
      return writeHuge(response);
    case 'cut': {
      const answer = await endpoint(google, request);
      writeHead(response, answer);
      return writeCut(response, answer.body);
    }
    case undefined:
      return write(response, await endpoint(google, request));
  }
}

function write(response: ServerResponse, answer: HttpAnswer): void {
  writeHead(response, answer);
  response.end(answer.body);
}

function writeHead(response: ServerResponse, { status, headers }: HttpAnswer): void {
  response.statusCode = status;
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('vary', 'Origin, X-Origin, Referer');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** A name that leads here without being loopback is DNS rebinding: somebody's page pretending to be this server. */
function isLoopbackHost(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i.test(host ?? '');
}

function readRequest(message: IncomingMessage, body: string, origin: string): HttpRequest | undefined {
  const target = message.url ?? '';
  const url = target.startsWith('/') ? URL.parse(origin + target) : null;
  if (!url) return undefined;
  return {
    method: message.method ?? '',
    path: url.pathname,
    query: url.searchParams,
    headers: message.headers,
    body,
  };
}

/** The whole body as text; undefined above one mebibyte. */
async function readBody(message: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
