import { anyOf } from '../any-of.ts';
import { apiReasons as reasons } from '../error-names.ts';
import type { Rule } from '../rule.ts';

/** What Google Cloud puts before its APIs and services: policies, perimeters, quota projects, invokers, proxies. */
export const cloudPolicyRules: readonly Rule[] = [
  {
    code: 'api.service_perimeter',
    certainty: 'certain',
    says: anyOf(
      'i',
      /request is prohibited by organization's policy/,
      /vpcservicecontrolsuniqueidentifier/,
      /violat\w{2,5} (?:\w{2,12} )?vpc service controls/,
      /vpc service controls(?: violation| error\b|: |(?=[^]{0,90}(?:prohibited|violat|blocked|denied)))/,
      /(?:blocked|denied|prohibited|rejected) by (?:a |the )?(?:vpc service controls|(?:vpc )?service perimeter)/,
    ),
  },
  {
    code: 'api.organization_policy',
    certainty: 'certain',
    says: anyOf(
      'i',
      /constraint `{0,2}constraints\/\w{2,20}\.\w{3,60}`{0,2} violated/,
      /violates? (?:the )?(?:organization policy )?constraints?\b/,
      /(?:organization's|organization policy) constraints\/\w{2,30}\.\w{3,60}/,
      /org(?:anization)? policy violated for value/,
      /type["']? ?[:=] ?["']?constraints\/\w{2,30}\.\w{3,60}/,
      /one or more users named in the policy do not belong to a permitted customer/,
      /key creation is not allowed on this service account/,
      /service account key creation is disabled/,
    ),
  },
  {
    code: 'api.quota_project_missing',
    certainty: 'certain',
    says: anyOf(
      'i',
      /requires a quota project\b/,
      /to learn how to set your quota project, see/,
      /quota project, which is not set by default/,
      /authenticated using end user credentials from (?:the )?google cloud sdk(?! without a quota)/,
      /cannot find a quota project to add to adc/,
      /bucket is (?:a )?requester pays bucket but no user project provided/,
    ),
  },
  {
    code: 'api.quota_not_granted',
    certainty: 'certain',
    says: anyOf(
      'i',
      /quota exceeded for quota metric\b(?=[^]{1,900}quota_limit_value["'`\s:=,]{1,6}(?:value["'`\s:=]{1,6})?0(?![\d.]))/,
      /quota_limit_value["'`\s:=,]{1,6}(?:value["'`\s:=]{1,6})?0(?![\d.])/,
      /quota exceeded for metric: \S{8,160}, limit: 0(?![\d.])/,
    ),
  },
  {
    code: 'api.run_not_invokable',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Also where a log cuts the sentence.
      /either allow unauthenticated\b/,
      /request was not authorized to invoke this service/,
      // Cloud Scheduler, Cloud Tasks.
      /url_error-error_authentication\b/,
      /unauthenticated\(16\): http status code 40[13](?=[^]{0,200}\.run\.app)/,
      // Google's front end says so everywhere: where Cloud Run and Cloud Functions serve, it is the invoker.
      /your client does not have permission to (?:get url|the requested url)\b(?=[^]{0,400}(?:\.run\.app|cloudfunctions\.net|cloud run|cloud functions?))/,
      /your client does not have permission to (?:get url|the requested url)\b(?<=(?:\.run\.app|cloudfunctions\.net|cloud run|cloud functions?)[^]{1,500})/,
    ),
  },
  {
    code: 'api.iap_refused',
    certainty: 'certain',
    says: anyOf(
      'i',
      /does not have permission to access this application through iap/,
      /error while connecting \[4033: 'not authorized'\]/,
      /you don't have access(?=[^]{0,400}iap-generated-response)/,
    ),
  },
  // What Identity-Aware Proxy says of the ID token that is sent to it.
  { code: 'id_token.audience_mismatch', certainty: 'certain', says: /invalid iap credentials: jwt audience\b/i },
  {
    code: 'id_token.expired',
    certainty: 'certain',
    says: /invalid iap credentials: [^\n]{0,60}?(?:jwt: expired|expired)/i,
  },
  { code: 'id_token.signature_mismatch', certainty: 'certain', says: /invalid iap credentials: jwt signature/i },
  { code: 'id_token.claim_missing', certainty: 'certain', says: /invalid iap credentials: jwt '\w{2,20}' claim/i },
  {
    code: 'api.location_not_supported',
    certainty: 'certain',
    says: anyOf(
      'i',
      /user location is not supported for the api use/,
      /restricted by law from operating with certain countries/,
    ),
  },
  {
    code: 'api.signed_url_refused',
    certainty: 'certain',
    says: anyOf(
      'i',
      /check your google secret key and signing method/,
      /request signature expired at: \d{4}/,
      /x-goog-expires must be less than a week/,
      /x-goog-date (?:is|must be|parameter) /,
      /expir(?:ation|y) (?:time )?(?:can't|cannot|can not|must not) be (?:longer|more|greater) than (?:604800|seven days|7 days|a week)/,
      /max allowed expiration is seven days/,
      /provided security credentials are not valid(?<=uploadserver[^]{1,400})/,
    ),
  },
  {
    code: 'api.push_address_refused',
    certainty: 'certain',
    says: /unauthorized webhook callback channel|webhook callback must be https/i,
  },
  { code: 'api.service_perimeter', certainty: 'certain', error: reasons.perimeter },
  { code: 'api.organization_policy', certainty: 'certain', error: reasons.organizationPolicy },
  { code: 'api.quota_project_missing', certainty: 'certain', error: reasons.quotaProjectMissing },
  { code: 'api.location_not_supported', certainty: 'certain', error: reasons.country },
  { code: 'api.push_address_refused', certainty: 'certain', error: reasons.pushAddress },
];
