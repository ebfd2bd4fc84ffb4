import { fail, type Problem } from '../../shared/outcome.ts';
import { type Answer, headerOf, type HttpRequest, textOf } from './http-attempt.ts';

/**
 * Why an answer is none of Google's: `network.redirect_elsewhere` (nothing we ask is ever redirected, and a request with a
 * secret must not travel on), `network.proxy_html` (a page where JSON is due, from a proxy or a sign-in portal).
 * Google's own error pages are answers and pass.
 */
export function misdirection(request: HttpRequest, answer: Answer): Problem | null {
  const host = request.url.host;
  const { status } = answer;
  if (status >= 300 && status < 400 && status !== 304) {
    const target = headerOf(answer, 'location') ?? '';
    const to = target !== '' && URL.canParse(target, request.url.href) ? new URL(target, request.url).host : '';
    return fail('network.redirect_elsewhere', { evidence: { host, status, ...(to && { to: to.slice(0, 200) }) } })
      .problem;
  }
  if (!isHtml(answer) || isGooglesPage(answer)) return null;
  return fail('network.proxy_html', { certainty: 'likely', evidence: { host, status, ...pageTitle(answer) } }).problem;
}

function isHtml(answer: Answer): boolean {
  const type = headerOf(answer, 'content-type') ?? '';
  return /html/i.test(type) || (!/json/i.test(type) && /^\s*<(?:!doctype html|html)/i.test(start(answer)));
}

/** Google answers with pages too: rate limits of the token endpoint (403, 429), unknown paths (404), faults (5xx). */
function isGooglesPage(answer: Answer): boolean {
  if (answer.status < 400 || answer.status === 407 || answer.status === 511) return false;
  if (answer.status === 429) return true;
  return /!!1<|Rate Limit Exceeded|<title>Error \d{3}|google\.com\/images|was not found on this server/i.test(
    start(answer),
  );
}

function pageTitle(answer: Answer): { title?: string } {
  const title = /<title[^>]{0,100}>([^<]{1,100})/i.exec(start(answer))?.[1]?.trim();
  return title ? { title } : {};
}

function start(answer: Answer): string {
  return textOf({ ...answer, body: answer.body.subarray(0, 4096) });
}
