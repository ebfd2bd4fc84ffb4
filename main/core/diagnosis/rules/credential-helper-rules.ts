import { anyOf } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** What kubectl, Docker and others say when the program that fetches Google's token for them is not there. */
export const credentialHelperRules: readonly Rule[] = [
  {
    code: 'credentials.helper_missing',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Kubernetes' own words, around Google's name for the plug-in.
      /exec(?:utable)?:? "?gke-gcloud-auth-plugin(?:\.exe)?"?:? (?:executable (?:file )?)?not found/,
      /gke-gcloud-auth-plugin, which is needed for continued use of kubectl, was not found/,
      /gcp auth plugin has been removed\. ?please use the "gke-gcloud-auth-plugin"/,
      /no auth provider found for name "gcp"/,
      // Docker's, for each of its helpers.
      /exec: "docker-credential-(?:gcloud|gcr)(?:\.exe)?": executable file not found/,
      /docker-credential-(?:gcloud|gcr)[`'"]? (?:is )?not (?:installed|in system path)/,
      /exec "docker-credential-(?:gcloud|gcr)": executable file not found/,
      // Whoever runs gcloud for a token.
      /exec: "gcloud(?:\.cmd)?": executable file not found/,
      /fork\/exec \S{0,120}\bgcloud: no such file or directory/,
      /failure while executing gcloud, with args \[config config-helper[^\n]{0,40}: (?:exit status 127|exec: "gcloud": )/,
    ),
  },
];
