import { anyOf } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** What Ads, Analytics, Search Console, Tag Manager, Merchant Center, Business Profile and Blogger say of a request. */
export const marketingRules: readonly Rule[] = [
  // Ads.
  {
    code: 'api.account_state_invalid',
    certainty: 'certain',
    says: anyOf(
      'i',
      /customer account can(?:'t|not| not) be accessed because/,
      /customer (?:account )?(?:is|was) (?:not (?:yet )?(?:enabled|active)|(?:de|in)activated|cancell?ed|closed|suspended)/,
    ),
  },
  {
    code: 'api.account_not_in_product',
    certainty: 'certain',
    says: anyOf(
      'i',
      /google account (?:is|was) not associated with any ads? accounts?/,
      /user (?:does(?: not|n't) have|has no) (?:a |any )?(?:google )?(?:ads|adsense|ad manager|merchant center|search console|analytics|play console|tag manager) accounts?\b/,
    ),
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /error in query: (?:unexpected|expected|invalid|extra|unterminated)/,
      /unrecogni[sz]ed fields? in the query/,
      /cannot select (?:fields|segments|metrics) from the following/,
      /since the resource is incompatible with the resource in (?:the )?from clause/,
      /requested metrics cannot be requested for a manager account/,
      /(?:the )?(?:following )?field(?:s)? (?:must be present in|cannot be used in|is not (?:selectable|filterable|sortable)) (?:the )?(?:select|where|order by|query)/,
      /cannot mix (?:segments|metrics)|the field (?:may not|cannot) be used in (?:a )?where/,
      /invalid customer id ['"`(]|invalid date (?:range|literal) /,
      /(?:a|the) (?:campaign|ad group|ad|asset|keyword|budget)s? (?:name|with this name) (?:already exists|is already|must be unique)/,
    ),
    family: true,
  },
  // Merchant Center's reasons, which hold a slash.
  {
    code: 'api.rate_limited',
    certainty: 'certain',
    says: /(?<![\w/])quota\/(?:request_rate_too_high|too_many_requests)\b/i,
  },
  { code: 'api.daily_limit_exceeded', certainty: 'certain', says: /(?<![\w/])quota\/daily_limit_exceeded\b/i },
  // Search Console and Site Verification.
  { code: 'api.quota_exceeded', certainty: 'certain', says: /quota exceeded for sc-domain:\S/i },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: /verification token could not be found on your (?:site|domain)\b/i,
  },
  // Ads, in SOAP's form and the libraries' for Ruby and gRPC; and sentences of its list.
  { code: 'api.rate_limited', certainty: 'certain', says: /rateexceedederror\.rate_exceeded/i },
  {
    code: 'api.conflict',
    certainty: 'certain',
    says: /(?:common|database|unique|entity\w{0,12})error\.(?:concurrent_modification|already_exists|duplicate\w{0,20})/i,
  },
  { code: 'api.not_found', certainty: 'certain', says: /(?:common|entity\w{0,12})error\.(?:not_found|cannot_find)/i },
  {
    code: 'api.server_error',
    certainty: 'certain',
    says: /(?:internalapi|server|database)error\.(?:unexpected_internal_api_error|server_(?:error|busy)|database_error|timeout)(?!\()/i,
  },
  {
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: /authenticationerror\.authentication_failed(?= @|[\]"'`;,.]|\s{0,4}(?:\n|$))/i,
  },
  {
    code: 'api.failed_precondition',
    certainty: 'certain',
    says: /autherror\.network_api_access_disabled\b|authenticationerror\.network_api_access_disabled\b|network_api_access_disabled @/i,
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:targetingidea|notnull|reportdefinition|selector|id|notempty|range|required|sizelimit|stringlength|operator|campaign|adgroupcriterion|criterion|budget|bidding|ad|media|query|paging|date|url|feed|reportdownload|publisherquerylanguage\w{3,10}|parse|common|null|unique|lineitem|order|creative|forecast|statement|inventory\w{3,20}|customtargeting)errors?\.(?!concurrent|already|not_found|unexpected_internal)[a-z]{3,30}(?:_[a-z]{2,30}){0,8}(?: @|[;\]](?<=\[[^\]\n]{3,300}[;\]]))/,
      /(?:the )?(?:required (?:repeated )?field was (?:not present|empty)|input has an invalid value|field(?:'s)? value is (?:not allowed|invalid|too (?:low|high|long|short)))\b/,
    ),
    family: true,
  },
  // Analytics.
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /illegal combination of dimensions and metrics/,
      /invalid dimension or metric\b/,
      /field \S{2,80} is not a valid (?:metric|dimension)/,
      /did you mean \w{3,60}\? field \w/,
      /please remove [^\n]{2,200} to make the request compatible/,
      /to make the request compatible\. the request's dimensions/,
      /(?:numeric|valid) property id is required/,
      /(?:dimensions?|metrics?|segments?) (?:and|&) (?:dimensions?|metrics?|segments?)[^\n]{0,40} (?:are|is) incompatible/,
      /requests? (?:can have|is limited to|must have)[^\n]{0,30} \d{1,3} (?:dimensions|metrics|date ranges|cohorts|pivots)/,
      /(?:start|end) ?date[^\n]{0,40}(?:must be (?:before|after)|should be in the format|is not a valid date)/,
      /invalid (?:startdate|enddate|start-date|end-date|property id|date range|ids|measurement id)\b/,
    ),
    family: true,
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'certain',
    says: anyOf(
      'i',
      /exhausted (?:\w{4,24} ){1,4}(?:tokens|quota|requests)\b/,
      /quota\/too_many_items\b|merchant quota exceeded/,
      /quota tokens? will return in/,
      /insufficient quota to proceed(?=\.?["')]|\.?\s{0,4}(?:\n|$))/,
      /search analytics (?:load )?quota exceeded|search analytics \w{3,12} quota/,
      /(?:short|long)-term (?:load )?quota exceeded/,
    ),
  },
  {
    code: 'api.gone',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:universal analytics|ua) propert(?:y|ies) (?:are|is|has|have)[^\n]{0,20} (?:no longer|stopped|been (?:shut|turned|removed|sunset))/,
      /content api (?:for shopping )?(?:v\d(?:\.\d)? )?(?:has been|was|is) (?:sunset|shut ?down|turned (?:down|off)|discontinued)/,
      /(?:google )?(?:api|endpoint|method|feature|service) (?:has been|was) (?:sunset|turned down|discontinued)\b/,
    ),
  },
  // Merchant Center, of a batch's entries.
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: /product id \S{3,80} is already modified by another entry in the same request/i,
  },
  // Search Console.
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /invalid attribute\. '\w/,
      /is not a valid search console (?:site )?url/,
      /is not in standard url format/,
      /["'`]?startdate["'`]? (?:is required|must be before|cannot be after)/,
    ),
    family: true,
  },
  // Tag Manager.
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: /does(?: not|n't) have (?:sufficient )?permissions? to (?:access|edit|publish|view|read) (?:the )?(?:container|workspace|account|property|location|listing)\b/i,
    family: true,
  },
  { code: 'api.not_found', certainty: 'likely', says: /not found or permission denied\b(?!\.? for)/i, family: true },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /vendortemplate\.[\w.]{3,120}: /,
      /(?:returned an error response for your request|workspace (?:was|is) already submitted)/,
      // Merchant Center.
      /value for required attribute is missing: ?(?:offer|content|target|item|product)/,
      /(?:target ?country|content ?language|feed ?label|offer ?id|channel) [^\n]{0,60}(?:is not supported|is invalid|is required|must be)/,
      /invalid (?:feed label|target country|offer id|content language|gtin|rest id|product id)\b/,
      /validation\/(?:invalid_value|missing_required|too_long|invalid_characters)\b(?<=(?:content|merchant|product|reason)[^]{0,300}|\[[\w ]{2,40}\] validation\/\w{3,20})/,
      /not_inserted: the item could not be/,
      /insufficient product identifiers\b|required attribute is missing\. internal reason/,
      // Blogger, Books.
      /the (?:blog|post|page|volume|bookshelf) id is (?:invalid|not valid)/,
      /(?:sorry, but )?you do not have permission to access this resource(?=[^]{0,80}blog)/,
      // Business Profile.
      /(?:read_?mask|update_?mask) is (?:required|invalid)|invalid (?:read|update)_?mask/,
    ),
    family: true,
  },
  {
    code: 'api.location_not_supported',
    certainty: 'certain',
    says: /cannot determine user location for geographically restricted/i,
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:volume|blog|post|bookshelf|page) id could (?:not|n't) be found/,
      /(?:we're )?sorry, but the requested resource could not be found/,
    ),
    family: true,
  },
];
