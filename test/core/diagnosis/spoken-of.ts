const body = (error: string, error_description: string) => JSON.stringify({ error, error_description });

/** What is written about an error, by its name and Google's sentence: documents, programs, tests, lists of words, wishes. */
export const spokenOf: Readonly<Record<string, (error: string, description: string) => string>> = {
  'doc heading': (error, description) =>
    `# Google Calendar\n\n## Troubleshooting\n\n### \`${error}\`: ${description}\n\nThis happens when the connection has ended. Reconnect the account under Settings.\n`,
  'doc bullet': (error, description) =>
    `## Known errors\n\n- \`${error}\` (${description}): reconnect the account.\n- \`rate_limit\`: wait a minute.\n`,
  'doc table': (error, description) =>
    `| Error | Message | What to do |\n| --- | --- | --- |\n| \`${error}\` | ${description} | Reconnect |\n`,
  'doc response': (error, description) =>
    `### Errors\n\nIf the refresh token is no longer valid, the endpoint answers with status 400:\n\n\`\`\`json\n${body(error, description)}\n\`\`\`\n\nAsk the user to sign in again in this case.`,
  'doc example response': (error, description) =>
    `Example error response from Google:\n\n    HTTP/1.1 400 Bad Request\n    Content-Type: application/json\n\n    ${body(error, description)}\n\nThe \`error\` field holds one of the codes below.`,
  'doc ja page': (error, description) =>
    `エラーは連携のどの段階でも発生する可能性があります。\n次の例は、Google から返されるエラーです。\n${body(error, description)}\n連携をやり直すと直る場合があります。\n`,
  'doc zh page': (error, description) =>
    `本接口可能返回的错误\n以下是 Google 错误响应的示例。\n${body(error, description)}\n建议执行的操作：请重新授权。\n`,
  'doc zh-tw': (error, description) =>
    `處理錯誤\n通知方式具體取決於發生的位置。以下是回應範例。\n${body(error, description)}\n系統會顯示登入畫面。\n`,
  'article es': (error, description) =>
    `¿Qué significa ${error} en Google?\nEl aviso "${error}: ${description}" sale cuando la conexión ya no vale. Vuelve a conectar la cuenta.\n`,
  'commit before': (error, description) =>
    `Google: one more try\n\nBefore this fix, a refresh that ended in ${error} (${description}) left the account half connected.\nNow, it is disconnected.\n`,
  'pr passive': (error) =>
    `When a refresh fails with Google's \`${error}\`, the stored tokens are cleared; the calendar list is kept.\n`,
  'js chain': (error, description) =>
    `      const isOver =\n        err?.response?.data?.error === '${error}' ||\n        err?.message?.includes?.('${description}');\n\n      if (isOver && request.session.userId) {\n`,
  changelog: (error, description) =>
    `## 2.3.1 (2024-02-01)\n\n### Bug Fixes\n\n- show "${description}" to the user instead of a blank page when Google answers ${error} (#123)\n`,
  'changelog plain': (error, description) =>
    `v2.3.1\n* Google: ${error} (${description}) no longer crashes the sync\n* Faster start\n`,
  'switch ts': (error, description) =>
    `switch (error.code) {\n  case '${error}':\n    return t('${description}');\n  default:\n    return error.message;\n}`,
  'if includes': (error, description) =>
    `    if (err.message.includes("${description}")) {\n      await disconnect(account, '${error}');\n    }`,
  jest: (error, description) =>
    `  it('tells the user', async () => {\n    nock('https://oauth2.googleapis.com').post('/token').reply(400, { error: '${error}', error_description: '${description}' });\n    await expect(refresh()).rejects.toThrow('${error}');\n  });`,
  pytest: (error, description) =>
    `def test_refresh_refused(requests_mock):\n    requests_mock.post("https://oauth2.googleapis.com/token", status_code=400, json={"error": "${error}", "error_description": "${description}"})\n    with pytest.raises(RefreshError, match="${error}"):\n        client.refresh()\n`,
  'pytest assert': (error, description) =>
    `    resp = client.get("/callback")\n    assert resp.status_code == 400\n    assert resp.json() == {"error": "${error}", "error_description": "${description}"}\n`,
  rspec: (error, description) =>
    `  describe 'when Google refuses' do\n    before do\n      stub_request(:post, 'https://oauth2.googleapis.com/token')\n        .to_return(status: 400, body: { error: '${error}', error_description: '${description}' }.to_json)\n    end\n    it { expect(subject).to be_disconnected }\n  end\n`,
  'go test': (error, description) =>
    `	tests := []struct {\n		name string\n		body string\n		want error\n	}{\n		{name: "refused", body: \`${body(error, description)}\`, want: ErrRefused},\n	}\n`,
  phpunit: (error, description) =>
    `    public function testRefreshRefused(): void\n    {\n        $this->mock->append(new Response(400, [], '${body(error, description)}'));\n        $this->expectException(RefreshFailed::class);\n        $this->expectExceptionMessage('${description}');\n    }\n`,
  junit: (error, description) =>
    `    @Test\n    void refusesRevokedToken() {\n        server.enqueue(new MockResponse().setResponseCode(400).setBody("${body(error, description).replaceAll('"', '\\"')}"));\n        assertThatThrownBy(() -> client.refresh()).hasMessageContaining("${error}");\n    }\n`,
  cassette: (error, description) =>
    `http_interactions:\n- request:\n    method: post\n    uri: https://oauth2.googleapis.com/token\n  response:\n    status:\n      code: 400\n      message: Bad Request\n    body:\n      encoding: UTF-8\n      string: '${body(error, description)}'\nrecorded_with: VCR 6.1.0\n`,
  po: (error, description) =>
    `#: lib/oauth/google.ex:91\nmsgid "${description}"\nmsgstr "Das geht nicht."\n\n#: lib/oauth/google.ex:95\nmsgid "${error}"\nmsgstr "Nein"\n`,
  'i18n json': (error, description) =>
    `{\n  "google": {\n    "title": "Google Calendar",\n    "${error}": "${description}",\n    "retry": "Try again"\n  }\n}`,
  'i18n yaml': (error, description) =>
    `en:\n  google:\n    errors:\n      ${error}: "${description}"\n      unknown: "Something went wrong"\n`,
  properties: (error, description) =>
    `google.title=Google Calendar\ngoogle.error.${error}=${description}\ngoogle.error.other=Something went wrong\n`,
  'strings.xml': (error, description) =>
    `<resources>\n    <string name="app">Sync</string>\n    <string name="google_error_${error}">${description}</string>\n</resources>`,
  'strings ios': (error, description) =>
    `/* Google */\n"${error}" = "${description}";\n"other" = "Something went wrong";\n`,
  'prose if': (_, description) => `If Google answers with "${description}", the user has to connect the account again.`,
  'prose when': (error, description) =>
    `When the user removes the app's access, refreshing fails with \`${error}\` ("${description}"), so store that state and ask again.`,
  'prose happens': (error, description) =>
    `The error "${error}: ${description}" usually means that the grant has ended. There are several reasons for that.`,
  commit: (error, description) =>
    `Handle ${error} from Google\n\nThe token endpoint answers "${description}" once a grant has ended. Mark the account as disconnected instead of retrying forever.\n`,
  'commit fix': (error, description) =>
    `fix(google): treat ${error} as disconnected\n\n${body(error, description)} was retried forever.\n`,
  pr: (error, description) =>
    `## What\n\nShow a reconnect prompt when Google says \`${error}\` (${description}).\n\n## Testing\n\n- unit tests\n`,
  'feature request': (error, description) =>
    `It would be nice if the app showed a better message than \`${error}: ${description}\` when Google refuses a refresh.`,
  faq: (error, description) =>
    `**Q: What does "${description}" mean?**\n\nA: Google no longer accepts the sign-in (${error}). Connect again.`,
  openapi: (error, description) =>
    `      responses:\n        '400':\n          description: Refused by Google\n          content:\n            application/json:\n              example:\n                error: ${error}\n                error_description: ${description}\n`,
  'enum ts': (error, description) =>
    `export type OAuthError =\n  | 'access_denied'\n  | '${error}' // ${description}\n  | 'server_error';\n`,
  'enum py': (error, description) =>
    `class OAuthError(str, Enum):\n    ENDED = "${error}"  # ${description}\n    DENIED = "access_denied"\n`,
  'const java': (error, description) =>
    `    public static final String ENDED = "${error}";\n    public static final String ENDED_TEXT = "${description}";\n`,
  'const go': (error, description) =>
    `var (\n	ErrEnded = errors.New("${error}: ${description}")\n	ErrOther = errors.New("other")\n)\n`,
  'map py': (error, description) =>
    `MESSAGES = {\n    "${error}": "${description}",\n    "other": "Something went wrong",\n}\n`,
  'comment py': (error, description) =>
    `# Google raises RefreshError('${error}: ${description}') once the grant has ended.\ndef refresh(credentials):\n    credentials.refresh(Request())\n`,
  'comment js': (error, description) =>
    `  // ${error}: ${description} (Google ends grants of apps in testing)\n  await oauth2Client.getAccessToken();\n`,
  javadoc: (error, description) =>
    `/**\n * Thrown when Google answers ${error}: ${description}\n */\npublic class EndedException extends RuntimeException {}\n`,
  'raise py': (error, description) => `    raise RefreshError("${error}: ${description}")\n`,
  'throw php': (error, description) => `        throw new TokenException('${error}: ${description}');\n`,
  grep: (_, description) => `$ grep -rn "${description}" logs/ | wc -l\n0\n`,
  'alert rule': (error, description) =>
    `- alert: GoogleRefused\n  expr: count_over_time({app="sync"} |= "${error}" [5m]) > 0\n  annotations:\n    summary: "${description}"\n`,
  'sentry ignore': (error, description) =>
    `Sentry.init({\n  dsn,\n  ignoreErrors: ['${error}', '${description}'],\n});`,
  regex: (error, description) => `const ended = /${error}|${description.replaceAll('.', '\\.')}/i;\n`,
  'release prose': (error, description) =>
    `This release shows a clearer message when Google answers "${description}" (${error}).`,
  diff: (error, description) =>
    `diff --git a/google.js b/google.js\n@@ -1,3 +1,4 @@\n-  throw err;\n+  if (err.message === '${error}') throw new Error('${description}');\n`,
  'test name list': (error, description) =>
    ` ✓ google > shows "${description}" for ${error} (3 ms)\n ✓ google > retries (1 ms)\n\nTests: 2 passed\n`,
  todo: (error, description) => `- [ ] Google: show "${description}" in the UI for ${error}\n- [ ] Outlook: same\n`,
  gherkin: (error, description) =>
    `Scenario: Google ends the grant\n  Given Google answers "${error}" with "${description}"\n  When the sync runs\n  Then the account is disconnected\n`,
  sql: (error, description) => `INSERT INTO error_texts (code, text) VALUES ('${error}', '${description}');\n`,
  csv: (error, description) =>
    `code,text,action\n${error},${description},reconnect\nother,Something went wrong,retry\n`,
  'doc fr': (error, description) =>
    `Si vous voyez le message « ${error}: ${description} » lors de la connexion à Google, reconnectez le compte dans les paramètres.\n`,
  'doc es': (error, description) =>
    `Si aparece el mensaje "${error}: ${description}" al conectar con Google, vuelve a conectar la cuenta en Ajustes.\n`,
  'doc pt': (error, description) =>
    `Se aparecer a mensagem "${error}: ${description}" ao entrar com o Google, reconecte a conta nas configurações.\n`,
  'doc it': (error, description) =>
    `Se appare il messaggio "${error}: ${description}" durante il collegamento a Google, ricollega l'account nelle impostazioni.\n`,
  'doc de': (error, description) =>
    `Wenn beim Verbinden mit Google die Meldung „${error}: ${description}“ erscheint, verbinden Sie das Konto in den Einstellungen neu.\n`,
  'doc nl': (error, description) =>
    `Als bij het koppelen met Google de melding "${error}: ${description}" verschijnt, koppel het account dan opnieuw.\n`,
  'doc pl': (error, description) =>
    `Jeśli podczas łączenia z Google pojawi się komunikat „${error}: ${description}”, połącz konto ponownie w ustawieniach.\n`,
  'doc ru': (error, description) =>
    `Если при подключении к Google появляется сообщение «${error}: ${description}», подключите аккаунт заново в настройках.\n`,
  'doc tr': (error, description) =>
    `Google hesabını bağlarken "${error}: ${description}" mesajı görünürse, hesabı ayarlardan yeniden bağlayın.\n`,
  'doc id': (error, description) =>
    `Jika muncul pesan "${error}: ${description}" saat menghubungkan Google, hubungkan kembali akun di pengaturan.\n`,
  'doc vi': (error, description) =>
    `Nếu thông báo "${error}: ${description}" xuất hiện khi kết nối Google, hãy kết nối lại tài khoản trong phần cài đặt.\n`,
  'doc ja': (error, description) =>
    `Google との連携で「${error}: ${description}」と表示された場合は、設定画面からアカウントを接続し直してください。\n`,
  'doc zh': (error, description) => `如果连接谷歌账号时出现“${error}: ${description}”，请在设置中重新连接账号。\n`,
  'doc ko': (error, description) =>
    `구글 계정을 연결할 때 "${error}: ${description}"가 표시되면 설정에서 계정을 다시 연결하세요.\n`,
  'meaning ru': (error, description) =>
    `Ошибка ${error} (${description}) означает, что Google больше не принимает вход. Подключите аккаунт заново.\n`,
  'agent prompt': (error, description) =>
    `You are an assistant for Google Calendar. If a tool returns \`${error}: ${description}\`, tell the user to connect the account again. Never show raw errors.\n`,
  'event title': (error, description) =>
    `{"items": [{"summary": "Fix the ${error} bug: ${description}", "status": "confirmed", "htmlLink": "https://www.google.com/calendar/event?eid=x"}]}\n`,
  'kotlin when': (error, description) =>
    `when (error) {\n  "${error}" -> show("${description}")\n  "cancelled" -> dismiss()\n}\n`,
  'resource xml': (error, description) =>
    `<resources>\n  <string name="google_${error}">${description}</string>\n  <string name="google_other">Something went wrong</string>\n</resources>\n`,
  'given when': (error, description) =>
    `\`${error}: ${description}\` is also returned when the account of Google is gone.\n`,
  'guide ru': (error, description) =>
    `В этой статье: как исправить ошибку ${error} (${description}) при входе через Google. Откройте настройки и подключите аккаунт заново.\n`,
  'guide vi': (error, description) =>
    `Bài viết này hướng dẫn cách khắc phục lỗi ${error} (${description}) khi đăng nhập Google. Mở phần cài đặt và kết nối lại.\n`,
  'guide es': (error, description) =>
    `En este artículo verás cómo solucionar el error ${error} (${description}) de Google. Abre los ajustes y conecta la cuenta.\n`,
  'news fr': (error, description) =>
    `Nouveautés de mars : après le message « ${error}: ${description} » de Google, un bouton propose de reconnecter le compte.\n`,
  'status page': (error, description) =>
    `Resolved: Google connector. Between 10:02 and 11:40 UTC some customers saw ${error}: ${description}. All syncs have caught up.\n`,
  'php words': (error, description) =>
    `$string['google${error}'] = '${error}: ${description}';\n$string['other'] = 'Something went wrong.';\n`,
  'meaning vi': (error, description) =>
    `Lỗi ${error} (${description}) có nghĩa là Google không còn chấp nhận đăng nhập này. Hãy kết nối lại tài khoản.\n`,
  mermaid: (error, description) =>
    `sequenceDiagram\n  App->>Google: refresh token\n  Google-->>App: 400 ${error}\n  App->>User: ${description}\n`,
};

/** The same names in answers of other providers. */
export const ofOthers: Readonly<Record<string, (error: string) => string>> = {
  keycloak: (error) =>
    `2024-01-02 10:00:00,123 WARN  [org.keycloak.events] (executor-thread-1) type=REFRESH_TOKEN_ERROR, realmId=app, clientId=web, error=${error}, reason=Session not active`,
  keycloakHttp: (error) =>
    `POST https://sso.example.com/realms/app/protocol/openid-connect/token 400\n{"error":"${error}","error_description":"Session not active"}`,
  okta: (error) =>
    `Request to https://dev-123.okta.com/oauth2/default/v1/token failed: {"error":"${error}","error_description":"The refresh token is invalid or expired."}`,
  microsoft: (error) =>
    `{"error":"${error}","error_description":"AADSTS70008: The provided authorization code or refresh token has expired due to inactivity.","error_codes":[70008]}`,
  github: (error) =>
    `POST https://github.com/login/oauth/access_token -> {"error":"${error}","error_description":"The client_id and/or client_secret passed are incorrect."}`,
  spotify: (error) => `spotipy.oauth2.SpotifyOauthError: error: ${error}, error_description: Refresh token revoked`,
  slack: (error) =>
    `slack_sdk.errors.SlackApiError: The request to the Slack API failed. {'ok': False, 'error': '${error}'}`,
  apple: (error) => `Apple sign in failed: {"error":"${error}"} from https://appleid.apple.com/auth/token`,
  facebook: (error) =>
    `FacebookApiException: ${error}: Error validating access token: Session has expired (OAuthException)`,
  aws: (error) =>
    `botocore.errorfactory.${error}: An error occurred (${error}) when calling the RefreshToken operation: sso-oidc`,
  salesforce: (error) =>
    `simple_salesforce.exceptions.SalesforceAuthenticationFailed: ${error}: authentication failure`,
  quickbooks: (error) =>
    `intuitlib.exceptions.AuthClientError: HTTP status 400, error message: b'{"error":"${error}"}' at https://oauth.platform.intuit.com`,
  xero: (error) => `Xero token refresh failed: {"error":"${error}"}`,
  hubspot: (error) => `HubSpot: POST https://api.hubapi.com/oauth/v1/token 400 {"error":"${error}"}`,
  zoom: (error) => `Zoom OAuth error {"reason":"Invalid Token!","error":"${error}"}`,
  dropbox: (error) =>
    `dropbox.oauth.BadRequestException 400 {"error": "${error}", "error_description": "refresh token is invalid or revoked"}`,
  auth0: (error) =>
    `Auth0: POST /oauth/token 403 {"error":"${error}","error_description":"Unknown or invalid refresh token."}`,
  cognito: (error) => `https://app.auth.eu-west-1.amazoncognito.com/oauth2/token {"error":"${error}"}`,
  own: (error) =>
    `POST https://api.acme-shop.example/oauth/token 401\n{"error":"${error}","error_description":"Client authentication failed","message":"Client authentication failed"}`,
  ownHost: (error) => `Error: request to https://auth.acme-shop.example/connect/token failed: {"error":"${error}"}`,
  linkedin: (error) =>
    `LinkedIn: {"error":"${error}","error_description":"Unable to retrieve access token: authorization code not found"}`,
  zoho: (error) => `https://accounts.zoho.eu/oauth/v2/token {"error":"${error}"}`,
  tesla: (error) => `teslapy: OAuth error (${error}) Tesla login`,
  garmin: (error) =>
    `fitbit.exceptions: {"errors":[{"errorType":"${error}","message":"Refresh token invalid"}],"success":false}`,
  amazon: (error) =>
    `Get https://drive.amazonaws.com/drive/v1/account/endpoint: oauth2: cannot fetch token: 401 Unauthorized\nResponse: {"error_description":"Client authentication failed","error":"${error}"}`,
  nextcloud: (error) =>
    `{"reqId":"x","app":"user_oidc","message":"Login failed: ${error}","url":"/index.php/apps/user_oidc/code"} provider authentik`,
  doorkeeper: (error) =>
    `{"error":"${error}","error_description":"The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client."}`,
  passportLaravel: (error) =>
    `{"error":"${error}","error_description":"The user credentials were incorrect.","hint":"","message":"The user credentials were incorrect."}`,
  spring: (error) =>
    `{"error":"${error}","error_description":"Bad credentials","timestamp":"2024-01-02"} at localhost:8080/oauth/token`,
};
