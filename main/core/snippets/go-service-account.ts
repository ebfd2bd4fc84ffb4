import { calendarMethods, type CalendarRead } from './calendar-read.ts';
import { aligned, printed, program, variable } from './go-program.ts';
import { goString } from './literals.ts';
import { type Assertion, assertionClaims, forCalendarReads, indented, jwtBearer } from './snippet-call.ts';
import { type Page, type ServiceAccountLines, signJwt } from './snippet-call.ts';

/** The steps of a service account with golang.org/x/oauth2, or with net/http where Google signs. */
export const goServiceAccount: ServiceAccountLines = {
  'delegation.check': (call, page) => {
    const comment = `// ${page.say('tokens')}`;
    if (call.key.format === 'keyless') {
      const facts = printed([
        ['scopes', 'strings.Fields(claims["scope"].(string))'],
        ['expires_in', 'token["expires_in"]'],
      ]);
      return program([...keylessToken(call, page), comment, ...facts], answer);
    }
    return program([
      'ctx := context.Background()',
      ...jwt(call, page),
      'token := must(config.TokenSource(ctx).Token())',
      comment,
      ...printed([
        ['scopes', 'config.Scopes'],
        ['expiry', 'token.Expiry'],
      ]),
    ]);
  },
  ...forCalendarReads((call: Assertion & CalendarRead, page: Page) => {
    const { emulator, endpoints, say } = page;
    const isKeyless = call.key.format === 'keyless';
    const signedIn = isKeyless
      ? [
          ...keylessToken(call, page),
          'source := oauth2.StaticTokenSource(&oauth2.Token{AccessToken: token["access_token"].(string)})',
          'client := option.WithHTTPClient(oauth2.NewClient(ctx, source))',
        ]
      : [...jwt(call, page), 'client := option.WithHTTPClient(config.Client(ctx))'];
    return program(
      [
        'ctx := context.Background()',
        ...signedIn,
        ...(emulator === null
          ? ['service := must(calendar.NewService(ctx, client))']
          : [
              `// ${say('emulator')}`,
              `endpoint := option.WithEndpoint(${goString(`${endpoints.calendarRoot}calendar/v3/`)})`,
              'service := must(calendar.NewService(ctx, client, endpoint))',
            ]),
        ...call.notes.map((note) => `// ${say(note)}`),
        ...readLines(call),
        `must(0, json.NewEncoder(os.Stdout).Encode(${calendarMethods[call.operation].answer}))`,
      ],
      isKeyless ? answer : [],
    );
  }),
};

function readLines({ operation, path, parameters }: CalendarRead): readonly string[] {
  const { collection, method, answer } = calendarMethods[operation];
  const start = `${answer} := must(service.${exported(collection)}.${exported(method)}(`;
  if (operation === 'calendar.freebusy.query') {
    const members = parameters.flatMap(([name, value]) => {
      if (!Array.isArray(value)) return [`${`${exported(name)}:`.padEnd(8)} ${goValues(value)},`];
      return [
        'Items: []*calendar.FreeBusyRequestItem{',
        ...value.map((id: string) => `\t{Id: ${goString(id)}},`),
        '},',
      ];
    });
    return [`${start}&calendar.FreeBusyRequest{`, ...indented(members, '\t'), '}).Do())'];
  }
  const inPath = path.map(([, value]) => goString(value)).join(', ');
  const calls = [...parameters.map(([name, value]) => `${exported(name)}(${goValues(value)})`), 'Do())'];
  if (parameters.length === 0) return [`${start}${inPath}).Do())`];
  return [`${start}${inPath}).`, ...calls.map((call, at) => `\t${call}${at < calls.length - 1 ? '.' : ''}`)];
}

/** As the library's generator names it. */
function exported(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function goValues(value: CalendarRead['parameters'][number][1]): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  return typeof value === 'string' ? goString(value) : value.map(goString).join(', ');
}

/** `config`: a signed assertion waiting to be exchanged (RFC 7523). */
function jwt({ key, subject, scopes }: Assertion, page: Page): readonly string[] {
  const values = scopes.map((scope) => `${goString(scope)},`);
  const user = subject === undefined ? [`// ${page.say('asItself')}`] : [`config.Subject = ${goString(subject)}`];
  if (key.format === 'json') {
    return [
      `file := must(os.ReadFile(${variable(page, 'SERVICE_ACCOUNT_KEY_FILE')}))`,
      'config := must(google.JWTConfigFromJSON(file,',
      ...indented(values, '\t'),
      '))',
      ...user,
    ];
  }
  return [
    'config := &jwt.Config{',
    ...indented(
      [
        `Email:      ${goString(key.email)},`,
        `PrivateKey: must(os.ReadFile(${variable(page, 'SERVICE_ACCOUNT_PEM_FILE')})),`,
        `TokenURL:   ${goString(page.endpoints.token)},`,
        'Scopes: []string{',
        ...indented(values, '\t'),
        '},',
      ],
      '\t',
    ),
    '}',
    ...user,
  ];
}

/** `token`: exchanged for an assertion that Google signed. */
function keylessToken(call: Assertion, page: Page): readonly string[] {
  const { url, delegates } = signJwt(call.key, page);
  const claims = Object.entries(assertionClaims(call)).map(([name, value]) => [name, goString(value)] as const);
  const chain = `[]string{${delegates.map(goString).join(', ')}}`;
  return [
    'now := time.Now().Unix()',
    ...(call.subject === undefined ? [`// ${page.say('asItself')}`] : []),
    'claims := map[string]any{',
    ...aligned([...claims, ['iat', 'now'], ['exp', 'now + 3600']]),
    '}',
    `// ${page.say('signedByGoogle')}`,
    'body := must(json.Marshal(map[string]any{',
    ...aligned([
      ['payload', 'string(must(json.Marshal(claims)))'],
      ...(delegates.length > 0 ? [['delegates', chain] as const] : []),
    ]),
    '}))',
    `signing := must(http.NewRequest("POST", ${goString(url)}, bytes.NewReader(body)))`,
    `signing.Header.Set("Authorization", "Bearer "+${variable(page, 'CALLER_TOKEN')})`,
    'signing.Header.Set("Content-Type", "application/json")',
    'signed := answer(http.DefaultClient.Do(signing))',
    `token := answer(http.PostForm(${goString(page.endpoints.token)}, url.Values{`,
    `\t"grant_type": {"${jwtBearer}"},`,
    `\t"assertion":  {signed["signedJwt"].(string)},`,
    '}))',
  ];
}

/** What Google answered; a refusal ends the program as one. */
const answer = [
  'func answer(response *http.Response, err error) map[string]any {',
  '\tmust(0, err)',
  '\tbody := must(io.ReadAll(response.Body))',
  '\tif response.StatusCode != 200 {',
  '\t\tlog.Fatal(string(body))',
  '\t}',
  '\tvar members map[string]any',
  '\tmust(0, json.Unmarshal(body, &members))',
  '\treturn members',
  '}',
];
