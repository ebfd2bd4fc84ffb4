import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** A code of Cloud Storage's XML answers, whose tags are gone in a plain text: `<Error>NoSuchKey<Message>`. */
const code = (...names: readonly string[]) =>
  new RegExp(`error> ?(?:<code> ?)?(?:${names.join('|')}) ?(?:</code> ?)?<`, 'i');

/** Cloud Storage in XML. Amazon's has the same names: they count only where Google is named. */
export const storageRules: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'api.project_not_usable',
      certainty: 'likely',
      says: /\bthe account for the specified project has been disabled/i,
    },
    {
      code: 'api.bad_request',
      certainty: 'likely',
      says: /target object is encrypted by a customer-supplied encryption key/i,
    },
    {
      code: 'api.invalid_credentials',
      certainty: 'likely',
      says: anyOf(
        'i',
        code('invalidaccesskeyid', 'invalidtoken'),
        /signaturedoesnotmatch\b(?![^]{0,80}signature we calculated)|invalidsecurity\b|provided security credentials are not valid/,
      ),
    },
    { code: 'token.invalid_token.expired', certainty: 'certain', says: code('expiredtoken') },
    { code: 'api.login_required', certainty: 'likely', says: /authenticationrequired\b|missingsecurityheader\b/i },
    { code: 'api.not_found', certainty: 'certain', says: /nosuch(?:bucket|key|upload)\b/i, family: true },
    // Go's library; gsutil.
    {
      code: 'api.not_found',
      certainty: 'likely',
      says: /storage: (?:bucket|object) doesn't exist|bucketnotfoundexception: 404|manifest unknown: failed to fetch/i,
      family: true,
    },
    {
      code: 'api.conflict',
      certainty: 'certain',
      says: code(
        'bucketalreadyexists',
        'bucketnameunavailable',
        'bucketalreadyownedbyyou',
        'bucketnotempty',
        'operationaborted',
      ),
    },
    { code: 'api.not_offered', certainty: 'likely', says: code('methodnotallowed') },
    { code: 'api.signed_url_refused', certainty: 'certain', says: code('invalidpolicydocument') },
    { code: 'api.rate_limited', certainty: 'certain', says: code('slowdown', 'toomanybuckets') },
    { code: 'api.server_error', certainty: 'certain', says: code('serviceunavailable', 'internalerror') },
    {
      code: 'api.project_not_usable',
      certainty: 'likely',
      says: anyOf(
        'i',
        code('(?:(?:user)?project)?accountproblem', 'notsignedup', 'invalidproject', 'projectnotfound'),
        // boto's form.
        /gsresponseerror:{1,2} status=403, code=accountproblem\b/,
      ),
    },
    { code: 'api.quota_project_denied', certainty: 'likely', says: code('userprojectaccessdenied') },
    {
      code: 'api.bad_request',
      certainty: 'likely',
      says: code('userprojectmissing', 'invalidargument', 'malformed\\w{2,20}', 'invalidbucketname', 'entitytoolarge'),
    },
    {
      // Its details name the permission.
      code: 'api.iam_permission_denied',
      certainty: 'certain',
      says: new RegExp(
        `${code('accessdenied').source}(?=[^]{0,300}does not have storage\\.\\w{2,40}\\.\\w{2,40} access)`,
        'i',
      ),
    },
    { code: 'api.forbidden', certainty: 'possible', says: code('accessdenied'), family: true },
  ],
);
