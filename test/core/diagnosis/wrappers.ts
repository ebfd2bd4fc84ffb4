/** An error inside what libraries, tools and logs put around it; bodies as they came, or as text. */
type Wrap = (body: unknown) => string | null;

const text = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body));
const pretty = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body, null, 2));
const single = (body: unknown) => text(body).replaceAll('"', "'");

interface OAuthBody {
  readonly error: string;
  readonly error_description?: string;
}
interface ApiBody {
  readonly error: {
    readonly code: number;
    readonly message: string;
    readonly errors?: readonly { readonly reason: string }[];
  };
}

/** Only for the token endpoint's bodies. */
const oauth =
  (wrap: (error: string, description: string, body: OAuthBody) => string): Wrap =>
  (body) => {
    const { error, error_description } = body as OAuthBody;
    return typeof error === 'string' ? wrap(error, error_description ?? '', body as OAuthBody) : null;
  };
/** Only for an API's bodies that hold a reason. */
const api =
  (wrap: (code: number, message: string, reason: string, body: ApiBody) => string): Wrap =>
  (body) => {
    const { error } = body as ApiBody;
    const reason = typeof error === 'object' ? error.errors?.[0]?.reason : undefined;
    return reason === undefined ? null : wrap(error.code, error.message, reason, body as ApiBody);
  };

const escaped = (body: unknown) =>
  text(body).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

export const wrappers: Readonly<Record<string, Wrap>> = {
  alone: pretty,
  'on one line': text,
  'in a JSON string': (body) => JSON.stringify({ severity: 'ERROR', payload: text(body) }),
  'in a JSON string in a JSON string': (body) => JSON.stringify({ log: JSON.stringify({ payload: text(body) }) }),
  'in a page': (body) => `<html><body><p>${escaped(body).replaceAll('\n', '<br>')}</p></body></html>`,
  'in a log': (body) =>
    `2026-01-05T10:00:00Z INFO start\n2026-01-05T10:00:01Z ERROR request failed\n${pretty(body)}\n2026-01-05T10:00:02Z INFO end`,
  'Python: RefreshError': oauth(
    (error, description, body) =>
      `Traceback (most recent call last):\n  File "main.py", line 3, in <module>\ngoogle.auth.exceptions.RefreshError: ('${error}: ${description}', ${single(body)})`,
  ),
  'Python: HttpError': api(
    (code, message, reason) =>
      `googleapiclient.errors.HttpError: <HttpError ${code} when requesting https://www.googleapis.com/x?alt=json returned "${message}". Details: "[{'message': '${message}', 'domain': 'global', 'reason': '${reason}'}]">`,
  ),
  'Python: oauthlib': oauth(
    (error, description) => `oauthlib.oauth2.rfc6749.errors.OAuth2Error: (${error}) ${description}`,
  ),
  'Go: oauth2': oauth(
    (_, __, body) => `2026/01/05 10:00:00 oauth2: cannot fetch token: 400 Bad Request\nResponse: ${text(body)}`,
  ),
  'Go: newer oauth2': oauth((error, description) => `oauth2: "${error}" "${description}"`),
  'Go: googleapi': api((code, message, reason) => `googleapi: Error ${code}: ${message}, ${reason}`),
  'PHP: Guzzle': oauth(
    (_, __, body) =>
      `PHP Fatal error:  Uncaught GuzzleHttp\\Exception\\ClientException: Client error: \`POST https://oauth2.googleapis.com/token\` resulted in a \`400 Bad Request\` response:\n${text(body).slice(0, 120)} (truncated...)`,
  ),
  'Java: TokenResponseException': oauth(
    (_, __, body) =>
      `com.google.api.client.auth.oauth2.TokenResponseException: 400 Bad Request\n${pretty(body)}\n\tat com.google.api.client.auth.oauth2.TokenResponseException.from(TokenResponseException.java:105)`,
  ),
  'Java: GoogleJsonResponseException': api(
    (code, _, __, body) =>
      `com.google.api.client.googleapis.json.GoogleJsonResponseException: ${code} Error\n${pretty(body.error)}\n\tat com.example.Main`,
  ),
  'Ruby: Signet': oauth(
    (_, __, body) => `Signet::AuthorizationError: Authorization failed.  Server message:\n${pretty(body)}`,
  ),
  'Ruby: a hash': oauth((error, description) => `{:error=>"${error}", :error_description=>"${description}"}`),
  '.NET: TokenResponseException': oauth(
    (error, description) =>
      `Google.Apis.Auth.OAuth2.Responses.TokenResponseException: Error:"${error}", Description:"${description}", Uri:""`,
  ),
  '.NET: RequestError': api(
    (code, message, reason) =>
      `Google.Apis.Requests.RequestError\n${message} [${code}]\nErrors [\n\tMessage[${message}] Location[ - ] Reason[${reason}] Domain[global]\n]`,
  ),
  'Node: GaxiosError': oauth(
    (error, description) =>
      `GaxiosError: ${error}\n    at Gaxios._request (node_modules/gaxios/build/src/gaxios.js:130:23) {\n  response: {\n    data: { error: '${error}', error_description: '${description}' },\n    status: 400\n  }\n}`,
  ),
  'Node: openid-client': oauth((error, description) => `OPError: ${error} (${description})`),
};
