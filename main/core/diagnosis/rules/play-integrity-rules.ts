import { anyOf } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** An error of the Play Integrity API, by its number or its name: what Firebase App Check and others pass on. */
const integrity = (numbers: string, names: string) =>
  anyOf(
    'i',
    new RegExp(String.raw`integrity(?:service|manager)?exception: -(?:${numbers})\b`),
    new RegExp(String.raw`integrity api error \(-(?:${numbers})\)`),
    new RegExp(String.raw`integrityerrorcode[.:] ?(?:${names})\b`),
  );

/** What the Play Integrity API says when it gives no verdict (`IntegrityErrorCode`). */
export const playIntegrityRules: readonly Rule[] = [
  {
    // The Play Store or Play services are missing, too old, or not Google's own.
    code: 'authorize.play_services_unusable',
    certainty: 'likely',
    says: integrity(
      '1|2|6|9|14|15',
      'api_not_available|play_store_not_found|play_services_not_found|cannot_bind_to_service|play_(?:store|services)_version_outdated',
    ),
  },
  { code: 'network.failed', certainty: 'possible', says: integrity('3', 'network_error'), family: true },
  { code: 'api.rate_limited', certainty: 'certain', says: integrity('8', 'too_many_requests') },
  {
    code: 'api.server_error',
    certainty: 'likely',
    says: integrity('12|17|100', 'google_server_unavailable|client_transient_error|internal_error'),
  },
  {
    // The nonce, or the number of the Google Cloud project.
    code: 'api.bad_request',
    certainty: 'likely',
    says: integrity('10|11|13|16', 'nonce_too_(?:short|long)|nonce_is_not_base64|cloud_project_number_is_invalid'),
    family: true,
  },
];
