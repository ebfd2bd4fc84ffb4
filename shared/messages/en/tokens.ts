/** The tokens that main holds, on the Auth code screen. */
export const tokens = {
  empty: {
    title: 'No tokens yet',
    body: 'What an exchange, a sign-in or a refresh brings is listed here, until the window closes or for as long as you keep it.',
  },
  sets: {
    label: 'Token sets of this session',
    somebody: 'Somebody (no ID token)',
    revoked: 'revoked',
    kept: 'kept',
  },
  keep: {
    label: 'Keeping these tokens',
    action: 'Keep',
    kept: 'On this computer, encrypted by the system’s key store, until you forget them.',
    inMemory: 'In memory only: gone when the window closes.',
    noKeyStore: 'In memory only: this system has no key store that Grantscope could keep them in.',
  },
  forget: {
    action: 'Forget',
    title: 'Forget these tokens?',
    body: 'They are dropped here, also where they were kept. The grant stands and the tokens still work for whoever has them: to end it, revoke.',
    confirm: 'Forget the tokens',
  },
  clientNotOpen: 'To refresh, open the client’s file under Credentials',
  missing: {
    unticked:
      'The consent page asked for it. The person left its box unticked, or the organization’s administrator does not let this app have it. Sign in again and leave it ticked; else ask the administrator (API controls).',
    notAskedTitle: 'Not asked for',
    notAsked: 'The sign-in URL did not name it, and the exchange cannot add it: put it into scope there.',
  },
  userinfo: {
    ask: 'userinfo',
    askWhat: 'Ask userinfo whose Access token this is',
    title: 'The person, as userinfo says',
    asked: 'Asked at {{time}} with the access token',
    same: 'The same person as in the ID token (sub).',
    other: 'Another person than in the ID token: sub differs. Do not use the two together.',
    absent: 'Not told: {{claims}}. The scope “{{scope}}” was not granted.',
  },
  calls: {
    exchange: 'Exchange of the code',
    refresh: 'Refresh',
    inspect: 'tokeninfo',
    userinfo: 'userinfo',
    revoke: 'Revoke',
  },
  pasted: {
    title: 'Tokens from elsewhere',
    label: 'Access, refresh or ID token',
    placeholder: 'ya29.… or 1//… or eyJ…',
    hint: 'Handed over at once, and the field emptied. Nothing is sent before you ask.',
    none: 'No token was recognized in this.',
    detail: 'pasted',
    forgetWhat: 'Forget this pasted {{what}}',
  },
} as const;
