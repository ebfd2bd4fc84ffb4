import { fail, type Problem } from '../../shared/outcome.ts';
import { type Answer, headerOf, type HttpRequest, textOf } from './http-attempt.ts';

/**
 * Why an answer is none of Google's: `network.redirect_elsewhere` (nothing we ask is ever redirected, and a request with a
 * secret must not travel on), `network.unusual_traffic` (Google redirects to its page for machines, which is not followed
 * either), `network.sign_in_required` (511, which the network alone may say, mostly with a page: RFC 6585,
 * section 6), `network.proxy_html` (a page where JSON is due, from a proxy or a sign-in portal), `network.proxy` (407, which
 * a proxy alone may say: RFC 9110, section 15.5.8).
 * Google's own error pages are answers and pass.
 */
export function misdirection(request: HttpRequest, answer: Answer): Problem | null {
  const host = request.url.host;
  const { status } = answer;
  if (status >= 300 && status < 400 && status !== 304) {
    const target = headerOf(answer, 'location') ?? '';
    const to = target === '' ? null : URL.parse(target, request.url.href);
    if (to && isSorryPage(to)) return fail('network.unusual_traffic', { evidence: { host, status } }).problem;
    return fail('network.redirect_elsewhere', { evidence: { host, status, ...(to && { to: to.host.slice(0, 200) }) } })
      .problem;
  }
  if (status === 511) return fail('network.sign_in_required', { evidence: { host, ...pageTitle(answer) } }).problem;
  if (!isHtml(answer))
    return status === 407 ? fail('network.proxy', { evidence: { host, reason: 'HTTP 407' } }).problem : null;
  if (isGooglesPage(answer)) return null;
  return fail('network.proxy_html', { certainty: 'likely', evidence: { host, status, ...pageTitle(answer) } }).problem;
}

/** `www.google.com/sorry/index?continue=…`, of any country. */
function isSorryPage({ hostname, pathname }: URL): boolean {
  return /^(?:[\w-]+\.)?google(?:\.com?)?\.[a-z]{2,3}$/.test(hostname) && pathname.startsWith('/sorry/');
}

function isHtml(answer: Answer): boolean {
  const type = headerOf(answer, 'content-type') ?? '';
  return /html/i.test(type) || (!/json/i.test(type) && /^\s*<(?:!doctype html|html)/i.test(start(answer)));
}

/** Google answers with pages too: rate limits of the token endpoint (403, 429), unknown paths (404), faults (5xx). */
function isGooglesPage(answer: Answer): boolean {
  if (answer.status < 400 || answer.status === 407) return false;
  if (answer.status === 429) return true;
  return /!!1<|Rate Limit Exceeded|<title>Error \d{3}|google\.com\/images|was not found on this server/i.test(
    start(answer),
  );
}

/** Levels of JSON: no API's answer has a tenth of them, and what walks through one by itself can take many times as many. */
const deepest = 500;

/** A body, cut where its JSON is nested deeper than anything that reads it can take: it is then no JSON. */
export function readable(body: Uint8Array): Uint8Array {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (byte === quote) inText = !inText;
    else if (inText) at += byte === backslash ? 1 : 0;
    else if (byte === bracket || byte === brace) {
      if (++depth > deepest) return body.subarray(0, at);
    } else if (byte === bracket + 2 || byte === brace + 2) depth--;
  }
  return body;
}

const [quote, backslash, bracket, brace] = [0x22, 0x5c, 0x5b, 0x7b];

function pageTitle(answer: Answer): { title?: string } {
  const title = /<title[^>]{0,100}>([^<]{1,100})/i.exec(start(answer))?.[1]?.trim();
  return title ? { title } : {};
}

function start(answer: Answer): string {
  return textOf({ ...answer, body: answer.body.subarray(0, 4096) });
}
