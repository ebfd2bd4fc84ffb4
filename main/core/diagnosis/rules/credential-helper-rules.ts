import { anyOf } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** What Docker and others say when the program that fetches Google's token for them is not there. */
export const credentialHelperRules: readonly Rule[] = [
  {
    code: 'credentials.helper_missing',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Docker's, for each of its helpers.
      /exec:? "docker-credential-(?:gcloud|gcr)(?:\.exe)?": executable file not found/,
      /docker-credential-(?:gcloud|gcr)[`'"]? (?:is )?not (?:installed|in system path)/,
      // Whoever runs gcloud for a token.
      /exec: "gcloud(?:\.cmd)?": executable file not found/,
      /fork\/exec \S{0,120}\bgcloud: no such file or directory/,
      /failure while executing gcloud, with args \[config config-helper[^\n]{0,40}: (?:exit status 127|exec: "gcloud": )/,
    ),
  },
];
