import type { DiagnosisTable } from './diagnosis.ts';

/** What a check of domain-wide delegation finds, and what is wrong with the users and scopes it was given. */
export const delegationDiagnoses = {
  'delegation.scope_not_held': {
    kind: 'refused',
    en: {
      title: 'The token does not hold the scope',
      cause: 'Google issued a token for this scope, but tokeninfo does not list it.',
      remedy: ['Check again in some minutes.', 'Use the scope’s exact name from Google’s documentation.'],
    },
    ja: {
      title: 'トークンにスコープが含まれていません',
      cause: 'このスコープのトークンは発行されましたが、tokeninfo の一覧にありません。',
      remedy: ['数分待ってから、もう一度確認してください。', 'Google の文書にある正確なスコープ名を使ってください。'],
    },
  },
} as const satisfies DiagnosisTable;
