const body = (error: string, error_description: string) => JSON.stringify({ error, error_description });

/** What people, logs and tools say when it happened to them. */
export const toldAs: Readonly<Record<string, (error: string, description: string) => string>> = {
  'I get': (error, description) => `Hi, when I click on connect I get ${error}: ${description}`,
  'title bt': (error) => `Google Calendar sync fails with \`${error}\``,
  'title colon': (error, description) => `Google Calendar sync fails: ${error}: ${description}`,
  'title add': (error, description) => `Adding a Google account fails: ${error} (${description})`,
  'title when': (error) => `"${error}" when connecting Google Calendar`,
  'title bracket': (error, description) => `[Bug] Google login broken - ${error}: ${description}`,
  'when user': (error, description) =>
    `When a user logs in with Google, the server logs "${error}: ${description}" and the page stays blank.`,
  describe: (error, description) =>
    `**Describe the bug**\nWhen refreshing the token the library throws "${error}: ${description}".\n\n**To Reproduce**\n1. Connect Google\n2. Wait a week`,
  steps: (error, description) =>
    `Steps:\n1. Open settings\n2. Click on Connect Google\n3. See error \`${error}: ${description}\``,
  'example log': (error, description) =>
    `Refresh of the Google token breaks. Example log:\n\`\`\`\n${body(error, description)}\n\`\`\``,
  following: (error, description) =>
    `The following response is returned by https://oauth2.googleapis.com/token:\n\`\`\`\n${body(error, description)}\n\`\`\``,
  'response is': (error, description) =>
    `Google's response:\n\n    ${body(error, description)}\n\nWorked until Friday.`,
  'after publish': (error, description) => `After the app was published, refreshing returns ${error} (${description}).`,
  'if I': (error, description) => `Auth to Google fails if I use another account: ${error}: ${description}`,
  'if not mine': (error, description) =>
    `If the container runs longer than an hour the Google sync dies:\n\n${error}: ${description}`,
  azure: (error, description) =>
    `Deployed on Azure Functions, .NET 8.\n\nGoogle.Apis.Auth.OAuth2.Responses.TokenResponseException: Error:"${error}", Description:"${description}", Uri:""`,
  'works ms': (error, description) => `Microsoft 365 works, Google does not: ${error}: ${description}`,
  'github actions': (error, description) => `Runs on GitHub Actions, since today:\n  ${body(error, description)}`,
  'slack plain': (error, description) =>
    `Our bot posts to Slack, and reads Google Sheets. Today it stopped: "${error}: ${description}"`,
  de: (error, description) =>
    `Hallo zusammen,\nseit gestern kommt bei der Google-Anbindung nur noch „${error}: ${description}“. Neu verbinden hilft nicht.\nGruß`,
  ja: (error, description) =>
    `昨日からGoogleカレンダーの同期ができなくなりました。ログには「${error}: ${description}」と出ています。`,
  es: (error, description) => `Hola, al conectar con Google me sale "${error}: ${description}". ¿Alguna idea?`,
  fr: (error, description) =>
    `Bonjour, depuis ce matin la connexion à Google affiche « ${error}: ${description} ». Une idée ?`,
  pt: (error, description) =>
    `Boa tarde, ao conectar com o Google aparece "${error}: ${description}" e não consigo sincronizar.`,
  it: (error, description) => `Ciao, da ieri il collegamento a Google non funziona, ricevo "${error}: ${description}".`,
  nl: (error, description) => `Sinds gisteren werkt de koppeling met Google niet meer: "${error}: ${description}"`,
  pl: (error, description) => `Od wczoraj nie mogę połączyć konta Google, w logu jest błąd "${error}: ${description}"`,
  ru: (error, description) =>
    `Здравствуйте, не могу подключить Google, пишет ошибку «${error}: ${description}». Помогите, пожалуйста.`,
  tr: (error, description) => `Google hesabımı bağlayamıyorum, şu hata çıkıyor: ${error}: ${description}`,
  id: (error, description) => `Sejak kemarin akun Google saya gagal terhubung, muncul error ${error}: ${description}`,
  vi: (error, description) => `Từ hôm qua tôi không kết nối được Google, log báo lỗi: ${error}: ${description}`,
  zh: (error, description) => `从昨天开始无法连接谷歌账号，一直提示“${error}: ${description}”，请问怎么解决？`,
  ko: (error, description) => `어제부터 구글 계정 연결이 안 되고 "${error}: ${description}"라고 나옵니다.`,
  'ja log': (error, description) =>
    `Google連携が切れました。ログには「トークンの更新に失敗しました: ${error}: ${description}」とあります。`,
  'code then error': (error, description) =>
    `const { tokens } = await oauth2Client.getToken(code);\noauth2Client.setCredentials(tokens);\n\nGaxiosError: ${error}\n  error: '${error}',\n  error_description: '${description}'`,
  print: (error, description) =>
    `>>> creds.refresh(Request())\nTraceback (most recent call last):\n  File "<stdin>", line 1, in <module>\n    raise exceptions.RefreshError(\ngoogle.auth.exceptions.RefreshError: ('${error}: ${description}', {'error': '${error}', 'error_description': '${description}'})`,
  'handler log': (error, description) => `handleGoogleCallback("/auth/google/callback") -> ${body(error, description)}`,
  winston: (error, description) =>
    `[2024-03-01 10:00:00] production.ERROR: Google refresh: ${body(error, description)} {"userId":12}`,
  sentry: (error, description) =>
    `RefreshError\n('${error}: ${description}', {'error': '${error}', 'error_description': '${description}'})\nGET /calendar/sync\nmechanism: celery handled: false`,
  list: (error, description) =>
    `What I see in the log:\n- 10:01 connect Google ok\n- 10:02 ${error}: ${description}\n- 10:02 disconnected`,
  table: (error, description) => `sync_google | failed | ${error}: ${description} | 2024-03-01`,
  mail: (error, description) => `Subject: [cron] google-sync failed\n\n${error}: ${description}\n`,
  'csv job': (error, description) => `2024-03-01 10:00:00,google_sync,FAILED,"${error}: ${description}"`,
  k8s: (error, description) => `Warning  Failed  2m (x5 over 10m)  google-sync  ${error}: ${description}`,
  'quote chain': (error, description) =>
    `> > Does it still fail?\n> Yes:\n> ${error}: ${description}\nPlease check the client in Google Cloud console.`,
  solved: (error, description) =>
    `Solved! I was getting ${error}: ${description} from Google because the clock of the server was off.`,
  'is this': (error, description) => `Is there a fix for Google "${error}: ${description}"?`,
  'yaml status': (error, description) =>
    `status:\n  conditions:\n  - type: Ready\n    status: "False"\n    reason: GoogleAuthFailed\n    message: '${error}: ${description}'`,
  'json log key': (error, description) =>
    `{"time":"2024-03-01T10:00:00Z","level":"ERROR","provider":"google","err":"${error}: ${description}"}`,
  'json message': (error, description) => `{"statusCode":500,"message":"Google: ${error}: ${description}"}`,
  'ruby inspect': (error, description) =>
    `#<Signet::AuthorizationError: Authorization failed.  Server message:\n${body(error, description)}>`,
  'swift optional': (error, description) => `Google sign-in failure(Optional("${error}"), Optional("${description}"))`,
  kotlin: (error, description) => `Result.failure(GoogleAuthException(error=${error}, description=${description}))`,
  powershell: (error, description) => `PS C:\\> .\\google.ps1\nInvoke-RestMethod: ${body(error, description)}`,
};
