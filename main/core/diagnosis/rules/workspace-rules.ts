import { anyOf } from '../any-of.ts';
import { apiReasons as reasons } from '../error-names.ts';
import type { Rule } from '../rule.ts';

/** Gmail API and Admin SDK Directory API. */
export const workspaceRules: readonly Rule[] = [
  { code: 'gmail.delegation_denied', certainty: 'certain', says: /delegation denied\b/i },
  {
    code: 'gmail.not_enabled',
    certainty: 'certain',
    says: /g?mail (?:api )?service(?:\/app)? not enabled|service not applicable\/does not exist/i,
  },
  // GAM, of each service.
  {
    code: 'calendar.not_a_calendar_user',
    certainty: 'likely',
    says: /calendar (?:api )?service(?:\/app)? not enabled/i,
  },
  {
    code: 'token.access_denied.service_off',
    certainty: 'likely',
    says: /(?:drive|chat|keep|tasks|classroom|people|contacts|analytics|looker studio|youtube|forms|groups|meet|vault|sites)(?: api)? service(?:\/app)? not enabled|service not applicable or drive disabled/i,
  },
  {
    code: 'directory.not_authorized',
    certainty: 'likely',
    says: anyOf(
      'i',
      /not authorized to access this resource\/api/,
      /you are not authorized to read activity records/,
      /no longer has the required privileges in google workspace/,
    ),
  },
  {
    // Of users.list and groups.list alone.
    code: 'directory.bad_request',
    certainty: 'likely',
    says: /invalid input(?:: (?:query|customer|domain|[a-z_]{4,40}))?, invalid\b/i,
    at: ['api'],
  },
  {
    code: 'directory.domain_not_found',
    certainty: 'likely',
    at: ['directory', 'api'],
    says: /domain not found/i,
  },
  {
    code: 'directory.not_found',
    certainty: 'certain',
    says: /resource not found: (?:userkey|groupkey|memberkey|domain|orgunit\w{0,10})/i,
  },
  {
    code: 'directory.bad_request',
    certainty: 'likely',
    error: ['badRequest', 'invalid', 'required', 'invalidInput'],
    at: ['directory'],
    family: true,
  },
  {
    code: 'gmail.failed_precondition',
    certainty: 'likely',
    error: [...reasons.precondition, 'FAILED_PRECONDITION'],
    at: ['gmail'],
  },
];
