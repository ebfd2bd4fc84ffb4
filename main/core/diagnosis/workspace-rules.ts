import { anyOf } from './any-of.ts';
import { apiReasons as reasons } from './error-names.ts';
import type { Rule } from './rule.ts';

/** Gmail API and Admin SDK Directory API. */
export const workspaceRules: readonly Rule[] = [
  { code: 'gmail.delegation_denied', certainty: 'certain', says: /delegation denied\b/i },
  {
    code: 'gmail.not_enabled',
    certainty: 'certain',
    says: /g?mail (?:api )?service(?:\/app)? not enabled|account is not enabled for imap use|imap access is disabled for your domain/i,
  },
  {
    // What XOAUTH2 answers over IMAP and SMTP: the token is over, of another user, or not for mail.
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: /schemes["']{1,2} ?: ?["']{1,2}bearer/i,
  },
  {
    code: 'api.invalid_credentials',
    certainty: 'possible',
    at: ['gmail'],
    says: /username and password not accepted/i,
    beside: /oauth/i,
  },
  {
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: /xoauth2authenticationfailedexception|xoauth2 authentication failed: \[authenticationfailed\] invalid credentials \(failure\)/i,
  },
  {
    code: 'api.invalid_credentials',
    certainty: 'possible',
    at: ['gmail'],
    says: anyOf(
      'i',
      /xoauth2 authentication failed(?!: ?xoauth2handler)/,
      /(?:sasl )?(?:authentication|xoauth2) failed.{0,80}?xoauth2\b/,
      /authenticate xoauth2.{0,60}? (?:failed|no|bad)\b/,
    ),
  },
  { code: 'directory.not_authorized', certainty: 'likely', says: /not authorized to access this resource\/api/i },
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
