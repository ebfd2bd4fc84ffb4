import type { IncomingHttpHeaders } from 'node:http';

/** A request after its body was read. */
export interface HttpRequest {
  readonly method: string;
  /** As sent, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Of JSON: what `body` says. */
  readonly value?: unknown;
}

const notStored = {
  'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
  pragma: 'no-cache',
  expires: 'Mon, 01 Jan 1990 00:00:00 GMT',
};

/** JSON as Google prints it: indented by two spaces. Never cached unless `headers` says so. */
export function jsonAnswer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  let text: string | undefined;
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...notStored, ...headers },
    // Written when it is sent: a page of events may be cut down before.
    get body() {
      return (text ??= `${JSON.stringify(body, null, 2)}\n`);
    },
    value: body,
  };
}

export function htmlAnswer(status: number, body: string, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...notStored, ...headers }, body };
}

/** What Google's front end says of a path or method that it does not serve: HTML, never JSON. */
export function notFoundPage(path: string): HttpAnswer {
  return htmlAnswer(
    404,
    `<!DOCTYPE html>\n<html lang=en>\n<meta charset=utf-8>\n<title>Error 404 (Not Found)!!1</title>\n<p><b>404.</b> <ins>That’s an error.</ins>\n<p>The requested URL <code>${escapeHtml(path)}</code> was not found on this server. <ins>That’s all we know.</ins>\n`,
  );
}

/** Makes text safe between tags and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The text behind a percent-encoding; as it stands when it is none. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
