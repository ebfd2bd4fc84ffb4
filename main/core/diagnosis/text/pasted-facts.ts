import type { Facts } from '../facts.ts';
import { isAt, type Place } from '../place.ts';

/** A parameter of a request or a claim of an assertion, as forms, JSON, Python and curl write it. */
const valueOf = (name: string, value: string) =>
  new RegExp(String.raw`\b${name}["']?\s{0,3}[:=]\s{0,3}["']?(${value})`);

const redirectUri = valueOf(
  'redirect_uri',
  String.raw`(?:https?|[a-z][\w.-]{2,80}):\/[^\s"'&,}]{1,300}|urn:ietf:wg:oauth:[\w.:]{3,20}|postmessage`,
);
const emptyRedirectUri = /\bredirect_uri(?:=(?=&|\s|"|'|$)|["']\s{0,3}[:=]\s{0,3}(?:""|''))/;
const codeIsToken = /\bcode["']?\s{0,3}[:=]\s{0,3}["']?(?:ya29\.|1\/\/|eyJ)/;
const subject =
  /(?:\b(?:sub|subject|prn)["']?\s{0,3}[:=]\s{0,3}["']?|with_subject\(["']|setSubject\(["'])([\w.+%-]{1,64}@[\w.-]{3,80})/;
const serviceAccount = /\b([a-z][\w-]{4,60}@[\w.-]{4,60}\.iam\.gserviceaccount\.com)\b/;
const clientId = /\b(\d{6,30}-[\w]{4,64}\.apps\.googleusercontent\.com)\b/;
const calendarId = /\/calendars\/([^\s/"'?]{3,200})/;
/** An empty parameter, as libraries send where there is none, is no verifier. */
const sentVerifier = /\bcode_verifier["']?\s{0,3}[:=]\s{0,3}["']?(?![&"'\s,})]|$|undefined\b|null\b|None\b)/;

/** What a paste itself shows of the request that was refused there, from the lines around the error. */
export function factsIn(text: string, place: Place | null): Facts {
  if (place === null || !isAt(place, ['token', 'authorize', 'calendar'])) return {};
  const named = (pattern: RegExp) => pattern.exec(text)?.[1];
  const [who, account] = [named(subject), named(serviceAccount)];
  const acting = {
    ...(who !== undefined && { subject: who }),
    ...(account !== undefined && { serviceAccount: account }),
  };
  if (place === 'calendar') {
    const calendar = named(calendarId);
    return { ...acting, ...(calendar !== undefined && { calendarId: decoded(calendar) }) };
  }
  const [uri, client] = [named(redirectUri) ?? (emptyRedirectUri.test(text) ? '' : undefined), named(clientId)];
  return {
    ...acting,
    ...(uri !== undefined && { redirectUri: uri }),
    ...(client !== undefined && { clientId: client }),
    ...(codeIsToken.test(text) && { codeLookedLikeToken: true }),
    ...(sentVerifier.test(text) && { codeVerifierSent: true }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
