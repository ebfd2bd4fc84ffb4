import type { Language } from '../language.ts';

interface ParameterWords {
  /** What the parameter is for. */
  readonly does: string;
  /** What Google answers, and what is then to be minded. */
  readonly answers: string;
}

/**
 * Each parameter of an authorization request to Google, in the order it is shown (RFC 6749, section 4.1.1; RFC 7636,
 * section 4.3; OpenID Connect Core 1.0, section 3.1.2.1; developers.google.com/identity/protocols/oauth2/web-server and
 * …/openid-connect for Google's own).
 */
export const consentParameters = {
  client_id: {
    en: {
      does: 'Names the app. Its name and logo stand on the consent page.',
      answers: 'An ID that does not exist ends in invalid_client.',
    },
    ja: {
      does: 'アプリを示します。同意画面にその名前とロゴが表示されます。',
      answers: '存在しない ID では invalid_client になります。',
    },
  },
  redirect_uri: {
    en: {
      does: 'Where Google sends the browser with the code.',
      answers:
        'Must be registered letter by letter (a Desktop app may use any loopback port), else redirect_uri_mismatch. The exchange has to name the same one.',
    },
    ja: {
      does: 'Google がコードを付けてブラウザを戻す先です。',
      answers:
        '登録済みのものと 1 文字単位で一致しないと redirect_uri_mismatch になります(デスクトップ アプリはループバックの任意のポート)。交換でも同じものを指定します。',
    },
  },
  response_type: {
    en: {
      does: 'code asks for an authorization code, which a server exchanges for tokens.',
      answers: 'The redirect carries code, scope and state. Tokens never stand in the URL.',
    },
    ja: {
      does: 'code は、サーバーがトークンと交換する認可コードを要求します。',
      answers: 'リダイレクトには code、scope、state が付きます。トークンは URL に現れません。',
    },
  },
  scope: {
    en: {
      does: 'What the person is asked to allow, separated by spaces.',
      answers: 'People may untick single ones: compare what was granted. Only with openid does an ID token come.',
    },
    ja: {
      does: 'ユーザーに許可を求める内容です。半角スペースで区切ります。',
      answers: '個別に外されることがあるので、許可されたものと比べます。ID トークンは openid があるときだけ届きます。',
    },
  },
  access_type: {
    en: {
      does: 'offline asks for access while the person is away.',
      answers:
        'The first consent brings a refresh token; later ones only with prompt=consent. online, or left out: none.',
    },
    ja: {
      does: 'offline は、ユーザーの不在時にもアクセスできるよう求めます。',
      answers: '最初の同意で更新トークンが届き、2 回目以降は prompt=consent が必要です。online や省略時は届きません。',
    },
  },
  prompt: {
    en: {
      does: 'What Google shows even where it would not have to.',
      answers:
        'consent asks again, and so brings a new refresh token. select_account shows the account chooser. none shows nothing, and fails with interaction_required where something had to be shown.',
    },
    ja: {
      does: '不要な場合でも表示する画面を指定します。',
      answers:
        'consent は再び同意を求め、新しい更新トークンが届きます。select_account はアカウントを選ばせます。none は何も表示せず、表示が必要だと interaction_required で失敗します。',
    },
  },
  login_hint: {
    en: {
      does: 'The address, or account number, of who is to sign in.',
      answers: 'Google picks that account or fills it in. Another may sign in all the same: check email or sub.',
    },
    ja: {
      does: 'ログインする人のメールアドレスまたはアカウント番号です。',
      answers:
        'そのアカウントが選ばれるか入力されます。別のアカウントでもログインできるため、email か sub を確認します。',
    },
  },
  hd: {
    en: {
      does: 'Offers only accounts of this Workspace domain; * means any of Workspace.',
      answers: 'It can be taken out of the URL by anybody: the hd claim of the ID token must still be checked.',
    },
    ja: {
      does: 'この Workspace ドメインのアカウントだけを候補にします(* は Workspace 全般)。',
      answers: 'URL から外すこともできるため、ID トークンの hd クレームを必ず確認してください。',
    },
  },
  include_granted_scopes: {
    en: {
      does: 'true adds what this person allowed this app before (incremental authorization).',
      answers: 'The token may carry more scopes than were asked for: its scope list says which.',
    },
    ja: {
      does: 'true は、この人がこのアプリに以前許可したものを加えます(段階的な認可)。',
      answers: 'トークンには要求より多いスコープが含まれることがあります。scope の一覧で分かります。',
    },
  },
  enable_granular_consent: {
    en: {
      does: 'false takes away the checkboxes by which people untick single scopes.',
      answers:
        'Only for OAuth clients made before 2019. Google ignores it for all others: there the boxes always show.',
    },
    ja: {
      does: 'false は、スコープを個別に外すチェックボックスをなくします。',
      answers: '2019 年より前に作られた OAuth クライアントだけに効きます。ほかでは無視され、常に表示されます。',
    },
  },
  hl: {
    en: {
      does: 'The language of Google’s pages, as a tag: ja, en-GB.',
      answers: 'Left out, Google takes the language of the account or the browser.',
    },
    ja: {
      does: 'Google のページの言語です(ja、en-GB など)。',
      answers: '省略すると、アカウントまたはブラウザの言語になります。',
    },
  },
  state: {
    en: {
      does: 'Comes back unchanged: by it an app knows its own request.',
      answers:
        'A different one belongs to another tab, or to an attack. Here verifier, nonce and scopes are found by it.',
    },
    ja: {
      does: 'そのまま戻ってきます。自分のリクエストかどうかを見分けるためのものです。',
      answers: '違う値なら別のタブか攻撃です。ここでは、検証値、nonce、スコープを state で見つけます。',
    },
  },
  nonce: {
    en: {
      does: 'A random value that Google puts into the ID token.',
      answers: 'A token made for another sign-in has another nonce. Without openid no ID token comes, and so no nonce.',
    },
    ja: {
      does: 'Google が ID トークンに入れる乱数です。',
      answers: '別のログインのトークンは nonce が違います。openid がないと ID トークンも nonce も届きません。',
    },
  },
  code_challenge: {
    en: {
      does: 'The SHA-256 of a secret that only this program knows (PKCE).',
      answers: 'The exchange must bring that code_verifier, else invalid_grant: “Missing code verifier.”',
    },
    ja: {
      does: 'このプログラムだけが知る秘密の SHA-256 です(PKCE)。',
      answers: '交換に code_verifier がないと invalid_grant「Missing code verifier.」になります。',
    },
  },
  code_challenge_method: {
    en: {
      does: 'S256: the challenge is a hash.',
      answers: 'Left out, Google takes plain, which would show the verifier itself in the URL.',
    },
    ja: {
      does: 'S256 は、チャレンジがハッシュであることを示します。',
      answers: '省略すると plain とみなされ、検証値そのものが URL に現れます。',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, ParameterWords>>>>;

export type ConsentParameter = keyof typeof consentParameters;

export function isConsentParameter(name: string): name is ConsentParameter {
  return Object.hasOwn(consentParameters, name);
}
