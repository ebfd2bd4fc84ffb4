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
  // Names and sentences as logs, toasts and dumps of every language write them.
  'a sentence behind the name': oauth((error, description) => `Google OAuth error: ${error}, ${description}`),
  'a name in brackets behind the sentence': oauth(
    (error, description) => `2026-03-02 09:11:12,345 ERROR [google.auth] ${description} [${error}]`,
  ),
  'a toast': oauth(
    (error, description) => `Could not connect to Google Calendar: ${error} (${description}). Try again.`,
  ),
  'a reason in a toast': oauth(
    (error, description) =>
      `Google sign-in failed. Reason: ${description.replaceAll('\n', ' ').slice(0, 120)} (${error})`,
  ),
  logfmt: oauth(
    (error, description) =>
      `level=error ts=2026-03-02T09:11:12Z msg="google token refresh failed" error=${error} error_description="${description}"`,
  ),
  'labels and values': oauth(
    (error, description) => `Google\nError code: ${error}\nDescription: ${description.replaceAll('\n', ' ')}`,
  ),
  YAML: oauth(
    (error, description) =>
      `google:\n  status: failed\n  error: ${error}\n  error_description: ${description.replaceAll('\n', ' ')}`,
  ),
  XML: oauth(
    (error, description) =>
      `<response><error>${error}</error><error_description>${escaped(description)}</error_description></response>`,
  ),
  'columns of a log': oauth(
    (error, description) => `2026-03-02 09:11:12 | ERROR | app.google:refresh:44 - ${error} | ${description}`,
  ),
  'an arrow': oauth((error, description) => `❌ Google API error → ${error}: ${description}`),
  'in capitals': oauth((error, description) => `ERROR: Google returned ${error.toUpperCase()}: ${description}`),
  German: oauth((error, description) => `Fehler bei der Google-Anmeldung: ${error} – ${description}`),
  French: oauth((error, description) => `Échec de l’authentification Google : ${error} - ${description}`),
  Spanish: oauth(
    (error, description) => `No se pudo conectar con Google («${error}${description && `: ${description}`}»)`,
  ),
  Russian: oauth((error, description) => `Ошибка авторизации Google: ${error}: ${description}`),
  Japanese: oauth((error, description) => `Googleとの連携でエラーが発生しました：${error}（${description}）`),
  Chinese: oauth((error, description) => `谷歌授权失败，错误信息：${error}，${description}`),
  'PHP: print_r': oauth(
    (error, description) =>
      `Array\n(\n    [error] => ${error}\n    [error_description] => ${description.replaceAll('\n', ' ')}\n)`,
  ),
  'PHP: var_dump': oauth(
    (error, description) =>
      `array(2) {\n  ["error"]=>\n  string(${error.length}) "${error}"\n  ["error_description"]=>\n  string(${description.length}) "${description}"\n}`,
  ),
  'Python: bytes': oauth((_, __, body) => `b${single(JSON.stringify(pretty(body)).replaceAll(String.raw`\"`, '"'))}`),
  'Rust: oauth2': oauth(
    (error, description) =>
      `ServerResponse(StandardErrorResponse { error: ${error.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())}, error_description: Some("${description}"), error_uri: None }) (google)`,
  ),
  'Rust: google-apis': api(
    (code, message, reason) =>
      `BadRequest(Object {"error": Object {"code": Number(${code}), "errors": Array [Object {"domain": String("global"), "message": String("${message}"), "reason": String("${reason}")}], "message": String("${message}")}})`,
  ),
  'Elixir: a map': api(
    (code, message, reason) =>
      `** (MatchError) %{"error" => %{"code" => ${code}, "errors" => [%{"domain" => "global", "message" => "${message}", "reason" => "${reason}"}], "message" => "${message}"}}`,
  ),
  'PHP: print_r of an API': api(
    (code, message, reason) =>
      `Array\n(\n    [error] => Array\n        (\n            [errors] => Array\n                (\n                    [0] => Array\n                        (\n                            [domain] => global\n                            [reason] => ${reason}\n                            [message] => ${message}\n                        )\n\n                )\n\n            [code] => ${code}\n            [message] => ${message}\n        )\n\n)`,
  ),
  'XML of older APIs': api(
    (_, message, reason) =>
      `<errors xmlns="http://schemas.google.com/g/2005"><error><domain>global</domain><code>${reason}</code><internalReason>${escaped(message)}</internalReason></error></errors>`,
  ),
};
