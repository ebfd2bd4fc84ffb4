import { printed, program, variable } from './go-program.ts';
import { goServiceAccount } from './go-service-account.ts';
import { goString } from './literals.ts';
import { type Expected, indented, type Page, type SnippetCall, type SnippetClient } from './snippet-call.ts';
import { forCalendarReads, isKeylessToken, type SnippetForm, tokenVariables } from './snippet-call.ts';

/** Go with golang.org/x/oauth2 and google.golang.org/api, as gofmt would leave it. */
export const goSnippets: SnippetForm = {
  comment: '//',
  install: (call) => {
    const modules = isKeylessToken(call) ? '' : modulesOf[call.operation];
    return [`go mod init snippet${modules === '' ? '' : ` && go get ${modules}`}`];
  },
  lines: {
    'authorize.url': (call, page) => {
      const { client, redirectUri, scopes, parameters, made, ownVerifier } = call;
      const state = parameters.find(({ name }) => name === 'state')?.value;
      const makesVerifier = made.includes('codeVerifier');
      const hasVerifier = makesVerifier || ownVerifier;
      const options = [
        ...parameters
          .filter(({ name }) => name !== 'state')
          .map(({ name, value }) => `oauth2.SetAuthURLParam("${name}", ${goString(value)}),`),
        ...(made.includes('nonce') ? ['oauth2.SetAuthURLParam("nonce", oauth2.GenerateVerifier()),'] : []),
        ...(hasVerifier ? ['oauth2.S256ChallengeOption(verifier),'] : []),
      ];
      return program([
        ...config(client, scopes, page),
        `config.RedirectURL = ${goString(redirectUri)}`,
        ...(made.length > 0 ? [`// ${page.say('newEachTime')}`] : []),
        ...(made.includes('state') ? ['state := oauth2.GenerateVerifier()'] : []),
        ...(makesVerifier ? ['verifier := oauth2.GenerateVerifier()'] : []),
        ...(ownVerifier ? [`verifier := ${variable(page, 'CODE_VERIFIER')}`] : []),
        `fmt.Println(config.AuthCodeURL(${state === undefined ? 'state' : goString(state)},`,
        ...indented(options, '\t'),
        '))',
        ...(makesVerifier ? [`// ${page.say('keepForExchange')}`, 'fmt.Println(verifier)'] : []),
      ]);
    },
    'authorizationCode.exchange': (call, page) => {
      const { client, redirectUri, scopes, codeVerifier, nonce } = call;
      const verifier = codeVerifier ? `, oauth2.VerifierOption(${variable(page, 'CODE_VERIFIER')})` : '';
      return program(
        [
          'ctx := context.Background()',
          ...config(client, scopes, page),
          ...(redirectUri === null
            ? [`// ${page.say('phoneApp')}`, 'config.RedirectURL = ""']
            : [`config.RedirectURL = ${goString(redirectUri)}`]),
          `token := must(config.Exchange(ctx, ${variable(page, 'CODE')}${verifier}))`,
          '',
          'var claims map[string]any',
          'if idToken, ok := token.Extra("id_token").(string); ok {',
          ...indented(
            [`claims = ${validated('idToken', 'config.ClientID', page)}.Claims`, ...compared({ nonce })],
            '\t',
          ),
          '}',
          `// ${page.say('tokens')}`,
          ...printed([
            ['scope', 'token.Extra("scope")'],
            ['refresh_token', 'token.RefreshToken != ""'],
            ['claims', 'claims'],
          ]),
        ],
        emulatorTransport(page),
      );
    },
    'token.refresh': ({ client }, page) =>
      program([
        'ctx := context.Background()',
        ...config(client, [], page),
        `refresh := &oauth2.Token{RefreshToken: ${variable(page, 'REFRESH_TOKEN')}}`,
        'token := must(config.TokenSource(ctx, refresh).Token())',
        `// ${page.say('tokens')}`,
        ...printed([
          ['scope', 'token.Extra("scope")'],
          ['expiry', 'token.Expiry'],
        ]),
      ]),
    'token.inspect': ({ token }, page) =>
      token === 'idToken'
        ? answered(
            [`query := url.Values{"id_token": {${variable(page, 'ID_TOKEN')}}}`],
            `http.Get(${goString(`${page.endpoints.tokeninfo}?`)} + query.Encode())`,
          )
        : answered(
            bearerRequest('POST', page.endpoints.tokeninfo, variable(page, tokenVariables[token])),
            'http.DefaultClient.Do(request)',
          ),
    'userinfo.get': (_, page) =>
      answered(
        bearerRequest('GET', page.endpoints.userinfo, variable(page, 'ACCESS_TOKEN')),
        'http.DefaultClient.Do(request)',
      ),
    'token.revoke': ({ token }, page) =>
      answered(
        [`form := url.Values{"token": {${variable(page, tokenVariables[token])}}}`],
        `http.PostForm(${goString(page.endpoints.revoke)}, form)`,
      ),
    'idToken.check': (call, page) => {
      const { audience, accessToken } = call;
      const [only = ''] = audience;
      return program(
        [
          'ctx := context.Background()',
          ...(audience.length === 0 ? [`// ${page.say('noAudience')}`] : []),
          `payload := ${validated(variable(page, 'ID_TOKEN'), goString(audience.length > 1 ? '' : only), page)}`,
          'claims := payload.Claims',
          'if payload.Issuer != "accounts.google.com" && payload.Issuer != "https://accounts.google.com" {',
          '\tlog.Fatal("not the expected iss")',
          '}',
          ...(audience.length > 1
            ? [
                'switch payload.Audience {',
                `case ${audience.map(goString).join(', ')}:`,
                'default:',
                '\tlog.Fatal("not the expected aud")',
                '}',
              ]
            : []),
          ...compared(call),
          ...(accessToken
            ? [
                `hash := sha256.Sum256([]byte(${variable(page, 'ACCESS_TOKEN')}))`,
                'if claims["at_hash"] != base64.RawURLEncoding.EncodeToString(hash[:16]) {',
                '\tlog.Fatal("not the expected at_hash")',
                '}',
              ]
            : []),
          'must(0, json.NewEncoder(os.Stdout).Encode(claims))',
        ],
        emulatorTransport(page),
      );
    },
    ...goServiceAccount,
  },
};

const modulesOf: Readonly<Record<SnippetCall['operation'], string>> = {
  'authorize.url': 'golang.org/x/oauth2',
  'authorizationCode.exchange': 'golang.org/x/oauth2 google.golang.org/api',
  'token.refresh': 'golang.org/x/oauth2',
  'token.inspect': '',
  'userinfo.get': '',
  'token.revoke': '',
  'idToken.check': 'google.golang.org/api',
  'delegation.check': 'golang.org/x/oauth2',
  ...forCalendarReads('golang.org/x/oauth2 google.golang.org/api'),
};

/** google.ConfigFromJSON takes no file without a redirect URI. */
function opensFile({ redirectUris }: SnippetClient): boolean {
  return redirectUris.length > 0;
}

/** `config`: the OAuth client. */
function config(client: SnippetClient, scopes: readonly string[], page: Page): readonly string[] {
  const { emulator, endpoints, say } = page;
  if (opensFile(client)) {
    return [
      `file := must(os.ReadFile(${variable(page, 'CLIENT_SECRET_FILE')}))`,
      ...(scopes.length === 0
        ? ['config := must(google.ConfigFromJSON(file))']
        : ['config := must(google.ConfigFromJSON(file,', ...scopes.map((scope) => `\t${goString(scope)},`), '))']),
    ];
  }
  const google = [`AuthURL:  ${goString(endpoints.authorize)},`, `TokenURL: ${goString(endpoints.token)},`];
  return [
    `// ${say('noRedirectUris')}`,
    `config := &oauth2.Config{ClientID: ${goString(client.clientId)}}`,
    ...(client.hasSecret ? [`config.ClientSecret = ${variable(page, 'CLIENT_SECRET')}`] : []),
    ...(emulator === null
      ? ['config.Endpoint = google.Endpoint']
      : ['config.Endpoint = oauth2.Endpoint{', ...indented(google, '\t'), '}']),
    ...(scopes.length === 0
      ? []
      : ['config.Scopes = []string{', ...scopes.map((scope) => `\t${goString(scope)},`), '}']),
  ];
}

/** The payload of an ID token whose signature, time and audience are right. */
function validated(token: string, audience: string, { emulator }: Page): string {
  return emulator === null
    ? `must(idtoken.Validate(ctx, ${token}, ${audience}))`
    : `must(must(idtoken.NewValidator(ctx, option.WithHTTPClient(emulator))).Validate(ctx, ${token}, ${audience}))`;
}

/** The library knows Google's keys only: for the emulator its requests are sent to another host. */
function emulatorTransport({ emulator, say }: Page): readonly string[] {
  if (emulator === null) return [];
  const { protocol, host } = new URL(emulator);
  return [
    `// ${say('emulator')}`,
    'var emulator = &http.Client{Transport: elsewhere{}}',
    '',
    'type elsewhere struct{}',
    '',
    'func (elsewhere) RoundTrip(request *http.Request) (*http.Response, error) {',
    '\trequest = request.Clone(request.Context())',
    `\trequest.URL.Scheme, request.URL.Host = ${goString(protocol.slice(0, -1))}, ${goString(host)}`,
    '\trequest.Host = request.URL.Host',
    '\treturn http.DefaultTransport.RoundTrip(request)',
    '}',
  ];
}

function compared(expected: Pick<Expected, 'nonce' | 'hd'>): readonly string[] {
  return (['nonce', 'hd'] as const).flatMap((name) => {
    const value = expected[name];
    return value === undefined
      ? []
      : [`if claims["${name}"] != ${goString(value)} {`, `\tlog.Fatal("not the expected ${name}")`, '}'];
  });
}

function bearerRequest(method: 'GET' | 'POST', url: string, token: string): readonly string[] {
  return [
    `request := must(http.NewRequest("${method}", ${goString(url)}, nil))`,
    `request.Header.Set("Authorization", "Bearer "+${token})`,
  ];
}

/** Google's whole answer, whatever it is; a refusal ends the program as one. */
function answered(before: readonly string[], sent: string): readonly string[] {
  return program([
    ...before,
    `answer := must(${sent})`,
    'must(io.Copy(os.Stdout, answer.Body))',
    'if answer.StatusCode != 200 {',
    '\tlog.Fatal(answer.Status)',
    '}',
  ]);
}
