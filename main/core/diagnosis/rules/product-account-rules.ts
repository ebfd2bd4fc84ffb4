import { anyOf, sequence } from '../any-of.ts';
import { apiReasons as reasons } from '../error-names.ts';
import type { Rule } from '../rule.ts';

/** An `errorCode` of the Google Ads API, in JSON and in the libraries' form: `authorization_error: MISSING_TOS`. */
const ads = (...names: readonly RegExp[]): RegExp =>
  anyOf(
    'i',
    // Each by its first letters, which the search goes by.
    ...[
      /authentication/,
      /authorization/,
      /header/,
      /request/,
      /quota/,
      /internal/,
      /customer/,
      /quotacheck/,
      /permission/,
      /apiversion/,
    ].map((kind) => sequence('i', kind, /_?error["'`]? ?[:=.] ?["'`]?/, names, /(?!\w)/)),
  );

/** Products where the account or the project has to be added, beside the token: Cloud IAM gives nothing there. */
export const productAccountRules: readonly Rule[] = [
  {
    code: 'api.account_not_in_product',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Search Console, and the Indexing API.
      /user does not have sufficient permissions? for site\b/,
      // Analytics.
      /analytics\b[^\n]{0,80}\bthis user does not have access to property\b/,
      /permission denied\. failed to verify the url ownership/,
      /you do not own this site, or the inspected url is not part of this property(?=["'.]|\s{0,4}(?:\n|$))/,
      // Analytics.
      /user does not have sufficient permissions? for this (?:profile|property|view|account)/,
      /user does not have any google analytics account/,
      // Merchant Center.
      /user cannot access account \d/,
      /caller does not have access to the accounts: \[\d{3,20}(?:, \d{3,20}){0,20}\](?=["'.]|\s{0,4}(?:\n|$))/,
      /\[?auth\/account_access_denied\b/,
      /user is not an administrator of account \d/,
      // Earth Engine.
      /not signed up for earth engine\b/,
      // AdSense.
      /user does not have an adsense account/,
      // Play Console.
      /current user has insufficient permissions to perform the requested operation/,
      // Google Ads.
      /user in the cookie is not a valid ads user/,
    ),
  },
  { code: 'api.account_not_in_product', certainty: 'certain', says: ads(/not_ads_user/) },
  // AdWords' name for the header that the Ads API calls login-customer-id.
  { code: 'ads.login_customer_id', certainty: 'likely', says: /client_customer_id_is_(?:required|invalid)\b/i },
  // Ad Manager's SOAP API.
  { code: 'api.account_not_in_product', certainty: 'likely', says: ads(/network_not_found|no_networks_to_access/) },
  { code: 'api.failed_precondition', certainty: 'likely', says: ads(/not_whitelisted_for_api_access/) },
  { code: 'api.forbidden', certainty: 'likely', says: ads(/permission_denied/), family: true },
  { code: 'api.gone', certainty: 'likely', says: ads(/update_to_newer_version/) },
  { code: 'api.rate_limited', certainty: 'likely', says: ads(/exceeded_quota/) },
  { code: 'api.rate_limited', certainty: 'certain', says: /rateexceedederror ?<ratename=/i },
  { code: 'api.account_state_invalid', certainty: 'certain', says: ads(/customer_not_(?:active|enabled)/) },
  {
    code: 'api.project_not_linked_to_product',
    certainty: 'certain',
    says: anyOf(
      'i',
      /is not registered with the merchant account/,
      /project id used to call the google play developer api has not been linked/,
    ),
  },
  {
    code: 'ads.developer_token',
    certainty: 'certain',
    says: ads(
      /organization_not_associated_with_developer_token|developer_token_(?:not_approved|prohibited|invalid|parameter_missing|not_on_(?:allow|white)list)/,
    ),
  },
  // The AdWords API, which the Ads API took the place of.
  { code: 'ads.developer_token', certainty: 'certain', says: ads(/invalid_token_header/) },
  {
    code: 'ads.developer_token',
    certainty: 'certain',
    says: /developer token (?:\S{1,60} )?is (?:only approved for use with test accounts|not allowed with|not valid|missing)/i,
  },
  {
    code: 'ads.login_customer_id',
    certainty: 'certain',
    says: ads(
      /user_permission_denied|invalid_login_customer_id(?:_serving_customer_id_combination)?|customer_not_found|client_customer_id_invalid/,
    ),
  },
  {
    code: 'ads.login_customer_id',
    certainty: 'certain',
    says: /user doesn't have permission to access customer\b|login customer id could not be validated/i,
  },
  // Of the Ads API's other names, those that have a code of their own.
  { code: 'token.invalid_token.expired', certainty: 'certain', says: ads(/oauth_token_expired/) },
  { code: 'token.invalid_token.revoked', certainty: 'certain', says: ads(/oauth_token_(?:revoked|disabled)/) },
  {
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: ads(/oauth_token_(?:invalid|header_invalid)|google_account_(?:cookie_invalid|authentication_failed)/),
  },
  {
    code: 'api.account_state_invalid',
    certainty: 'certain',
    says: ads(/google_account_(?:deleted|disabled)|customer_not_enabled|action_not_permitted_for_suspended_account/),
  },
  {
    code: 'authorize.two_step_required',
    certainty: 'certain',
    says: ads(/(?:two_step_verification|advanced_protection)_not_enrolled/),
  },
  {
    code: 'api.project_not_usable',
    certainty: 'certain',
    says: ads(/project_disabled|organization_not_(?:recognized|approved)|cloud_project_not_under_organization/),
  },
  { code: 'api.forbidden', certainty: 'certain', says: ads(/action_not_permitted/) },
  { code: 'api.failed_precondition', certainty: 'certain', says: ads(/incomplete_signup|missing_tos/) },
  { code: 'api.quota_exceeded', certainty: 'certain', says: ads(/resource_exhausted/) },
  { code: 'api.rate_limited', certainty: 'certain', says: ads(/resource_temporarily_exhausted|excessive_\w{3,30}/) },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: /(?:query|field|field_mask|mutate|date|date_range|string_length|range|size_limit|not_empty|resource_name|url_field)_error["'`]? ?[:=] ?["'`]?[a-z]{3,20}_[a-z_]{3,40}/i,
    at: ['google'],
    family: true,
  },
  {
    code: 'api.gone',
    certainty: 'certain',
    says: /version v\d{1,3} is deprecated\. requests to this version will be blocked/i,
  },
  { code: 'api.server_error', certainty: 'certain', says: ads(/transient_error|internal_error/) },
  { code: 'youtube.no_channel', certainty: 'certain', error: reasons.channel },
  {
    code: 'youtube.no_channel',
    certainty: 'certain',
    says: anyOf(
      'i',
      /server cannot identify the channel associated with the api request/,
      /youtube account used to authenticate the api request must be merged/,
    ),
  },
  {
    code: 'chat.app_not_configured',
    certainty: 'certain',
    says: /google chat app not found\. to create a chat app/i,
  },
  {
    code: 'apps_script.api_off_for_user',
    certainty: 'certain',
    says: /user has not enabled the apps script api/i,
  },
  {
    code: 'apps_script.authorization_required',
    certainty: 'likely',
    says: anyOf(
      'i',
      /authori[sz]ation is required to perform that action/,
      /script requires authori[sz]ation/,
      /この操作を(?:行う|実行する)には(?:承認|認証)が必要です/,
      /se (?:necesita|requiere) autorización para (?:realizar|llevar a cabo) esa acción/,
      /zum ausführen dieser aktion ist eine autorisierung erforderlich/,
      /autorisierung (?:ist )?erforderlich, um diese aktion/,
      /necessária autorização para (?:executar|realizar) (?:essa|esta) ação/,
      /disposer d'une autorisation pour effectuer cette action/,
      /autorizzazione (?:necessaria|richiesta) per eseguire (?:questa|tale) (?:azione|operazione)/,
      /需要授权才能执行该操作/,
      /이 작업을 (?:실행|수행)하려면 (?:승인|인증)이 필요합니다/,
    ),
  },
  { code: 'api.account_not_in_product', certainty: 'certain', error: reasons.productAccount },
  { code: 'api.project_not_linked_to_product', certainty: 'certain', error: reasons.productProject },
  // Gmail.
  {
    code: 'gmail.watch_topic_refused',
    certainty: 'certain',
    says: /error sending test message to cloud pub\/?sub|invalid topicname does not match projects\//i,
  },
  {
    code: 'gmail.metadata_scope_narrows',
    certainty: 'certain',
    says: /metadata scope (?:does not|doesn't) (?:support|allow)\b/i,
  },
  {
    code: 'gmail.only_for_delegated',
    certainty: 'certain',
    says: /access restricted to service accounts that have been delegated domain-wide authority/i,
  },
];
