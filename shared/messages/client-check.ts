import type { Language } from '../language.ts';

type Words = Readonly<Record<Language, string>>;
interface AnswerWords {
  /** Google's own words, or their beginning. */
  readonly answer: string;
  readonly means: Words;
}

/**
 * What each answer to the deliberately invalid code means, in the order in which Google looks. That it looks in this order
 * is not documented: GAM and others have relied on it for years, and every recorded answer fits.
 */
export const clientCheckAnswers = {
  not_found: {
    answer: 'invalid_client “The OAuth client was not found.”',
    means: { en: 'The client ID does not exist.', ja: 'このクライアント ID は存在しません。' },
  },
  deleted: {
    answer: 'deleted_client “The OAuth client was deleted.”',
    means: { en: 'The client was deleted.', ja: 'クライアントは削除されています。' },
  },
  disabled: {
    answer: 'disabled_client “The OAuth client was disabled.”',
    means: { en: 'The client was switched off.', ja: 'クライアントは無効化されています。' },
  },
  secret_missing: {
    answer: 'invalid_request “client_secret is missing.”',
    means: {
      en: 'The client exists and needs its secret, which the file lacks.',
      ja: 'クライアントは存在しますが、必要なシークレットがファイルにありません。',
    },
  },
  secret_wrong: {
    answer: 'invalid_client “The provided client secret is invalid.”, “Unauthorized”',
    means: {
      en: 'The client exists, and this is not its secret.',
      ja: 'クライアントは存在しますが、シークレットが違います。',
    },
  },
  client_refused: {
    answer: 'invalid_client',
    means: {
      en: 'An older answer without a description: client ID and secret do not belong together, or the client does not exist.',
      ja: '説明のない古い形の応答です。クライアント ID とシークレットが対になっていないか、クライアントが存在しません。',
    },
  },
  code_refused: {
    answer: 'invalid_grant “Malformed auth code.”',
    means: {
      en: 'Google went on to the code, so it has accepted client ID and secret.',
      ja: 'Google はコードの確認まで進みました。つまり ID とシークレットは受け入れられています。',
    },
  },
  redirect_uri_mismatch: {
    answer: 'redirect_uri_mismatch',
    means: {
      en: 'Client ID and secret are very likely good: everything recorded says that they are looked at before the redirect URI.',
      ja: 'クライアント ID とシークレットはおそらく正しいです。記録された応答では、必ずリダイレクト URI より先に確認されています。',
    },
  },
  other: {
    answer: '…',
    means: {
      en: 'An answer that says nothing about the client.',
      ja: 'クライアントについては何も分からない応答です。',
    },
  },
} as const satisfies Readonly<Record<string, AnswerWords>>;

export type ClientCheckAnswer = keyof typeof clientCheckAnswers;

/** What a check of a client came to. */
export const clientCheckVerdicts = {
  good: { en: 'Client ID and secret are good', ja: 'クライアント ID とシークレットは正しいです' },
  refused: { en: 'Google does not accept this client', ja: 'Google はこのクライアントを受け入れません' },
  undecided: { en: 'The answer decides nothing', ja: '応答からは判断できません' },
} as const satisfies Readonly<Record<string, Words>>;

export type ClientCheckVerdict = keyof typeof clientCheckVerdicts;
