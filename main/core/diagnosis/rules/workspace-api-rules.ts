import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** Sentences that nobody but one of these APIs has. */
const own: readonly Rule[] = [
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      // Every API of Google's that takes JSON.
      /invalid json payload rec(?:ei|ie)ved\. \w/,
      // Google's client for Python, which checks before it sends.
      /typeerror: parameter "\w{1,60}" value "[^"\n]{0,200}" (?:does not match the pattern|is not an allowed value in) "/,
      /typeerror: got an unexpected keyword argument \w{2,60}(?<=googleapiclient[^]{1,600})/,
      /mediauploadsizeerror: media larger than\b/,
      /batcherror:? "?(?:exceeded the maximum calls ?\(\d{1,6}\) in a single batch request|media requests cannot be used in a batch)/,
      /unknown name ["'][^"'\n]{1,80}["'](?: at ["'][^"'\n]{1,160}["'])?: cannot find field/,
      /request payload size exceeds the limit/,
      /recipient address required\b/,
      /invalid value at '[\w.[\]]{1,120}' \(/,
      /invalid value '[^'\n]{0,120}'\. values must match the following regular expression/,
      // Sheets, Docs and Slides.
      /unable to parse range: /,
      /range \([^)\n]{1,120}\) exceeds grid limits/,
      /invalid (?:requests|data|values)\[\d{1,6}\](?:\.\w{3,40}|\[\d{1,6}\])?: /,
      /increase the number of cells in the workbook above the limit/,
      /must specify at least one request\b/,
      // The libraries of PHP and Node.
      /missing required param: '\w/,
      /unknown parameter: '\w(?<=\(\w{2,30}\) unknown parameter: '\w)/,
      /missing required parameters: (?:calendarid|fileid|spreadsheetid|userid|userkey|eventid|projectid|range|part|parent|name)\b/,
      // Merchant Center.
      /(?:insert|update|get|delete|list) request must specify \w/,
      // Chat.
      /message cannot be empty\. discarding empty create message/,
      // Gmail.
      /'raw' rfc822 payload message string or uploading message/,
      // Drive.
      /you are trying to invite \S{3,120}\. since there is no google account/,
      /resource body includes fields which are not directly writable/,
      /increasing the number of parents is not allowed/,
      /error expanding 'fields' parameter/,
      /specified domain is invalid or not applicable for the given permission type/,
      /conversion of the uploaded content to the requested output type is not supported/,
      /media type '[^'\n]{1,80}' is not supported\. valid media types/,
      // Photos.
      /request must contain a valid upload token/,
      /there was an error while trying to create this media item/,
      /(?:upload was completed but failed to finalize|the upload was finalized unsuccessfully)/,
      // Gmail.
      /message not a draft\b|missing draft message/,
      /invalid label: \S|cannot (?:add|remove) (?:a )?label \S{1,40} (?:to|from)|labelid not found/,
      /invalid (?:to|cc|bcc|from|reply-to) header/,
      /mail (?:message )?size (?:limit )?exceed|rfc ?822 message (?:is )?(?:too large|invalid|malformed)/,
      // Directory, Reports, Groups Settings.
      /data for dates? (?:later|earlier) than/,
      /start (?:date|time) can ?not be (?:later|after|in the future)|start time can't be in the future/,
      /requested dates are too old|date is (?:too old|too far in the past)\b/,
      // People.
      /invalid (?:update|read|request)?(?:person|group)_?fields mask path/,
      /invalid (?:person|group)fields mask/,
      /request mask can ?not be empty/,
      /(?:missing|empty) (?:a )?(?:read_?mask|person_?fields|update_?person_?fields)\b/,
      /sync token request parameters must match/,
      /(?:update|delete|modify|rename) (?:a )?system (?:contact )?group/,
      /contact (?:group )?name is required/,
      // Chat.
      /(?:cards?v?2?|widgets?)(?:\[\d{1,3}\])?(?:\.\w{2,30}){0,4}[^\n]{0,20} must (?:not be empty|contain|have)/,
      /error parsing the card\b|failed to (?:parse|render) (?:the )?(?:message|card) (?:as )?json/,
      /message (?:text )?(?:is )?too long\b[^\n]{0,80}(?:4096|32,?000|characters)/,
      /(?:thread|space|message)(?:\.name)? (?:resource )?name[^\n]{0,40} (?:is|must be) (?:in|of) the form/,
      // Cloud Identity's groups.
      /(?:member|owner|manager) role must be specified\b/,
      /(?:owner|manager) role (?:requires|cannot be (?:set|assigned) without) (?:the )?member role/,
      // Tag Manager.
      /returned an error response for your request\b/,
      /custom-event trigger must have exactly one/,
      // Classroom.
      /@?(?:invalidduedate|missingduedate|invalidgrade|unsupportedmaterial)\b/,
      /due date must be in the future/,
      // Tasks.
      /(?:missing|invalid) task ?(?:list)? ?id\b|invalid (?:parent )?task\b(?=[."',]|$)/,
      // Keep, Vault.
      /export parameters? (?:must|cannot|is)/,
      // Photos.
      /invalid (?:media item|album|new media item) id\b|invalid new media item/,
      /not a valid upload token\b|upload token is (?:invalid|not valid|missing)/,
      /(?:person_?fields|updatepersonfields|readmask) mask is required/,
      /request must set person\.etag/,
    ),
    family: true,
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      /you are trying to edit a protected cell or object/,
      /no permission to add media items to (?:this|the) album/,
      /attempted action requires shared drive membership/,
      /consent is required to transfer ownership of a file/,
      /this file cannot be copied by the user/,
      /@projectpermissiondenied\b/,
      /bot is not a member of (?:the|this) space|app is(?:n't| not) a member of this space/,
      /thumbnail can't be set for the specified video/,
      /parameter has disabled comments/,
      /this project does not have the access to custom search json api/,
      /error\(20\d\d\): permission denied for (?:\w{3,20} )?resource/,
      /does(?: not|n't) have access to the customers?'? reporting data/,
      /cannot (?:delete|suspend|archive|restore|rename) (?:a |the )?(?:super ?admin|primary admin|administrator)/,
      /don't have permission to perform this action on (?:this|the) group/,
      /permission denied on resource \w{3,30} \(or it (?:might|may) not exist\)/,
      /(?:you )?do(?:es)?(?: not|n't) have (?:the )?(?:required|sufficient|necessary) privileges? (?:for|on|to) (?:this|the) (?:matter|hold|export|group|customer|domain|user|org)/,
      /direct messages are disabled|dms? (?:cannot|can't|can not) be (?:found|created)/,
      /not (?:be )?allowed to create (?:a )?(?:space|direct message|dm)\b/,
      /(?:chat )?app (?:is(?:n't| not)|was not) (?:a member|installed|added|in)[^\n]{0,20}space/,
      /owner of a file cannot be removed/,
      /@(?:cannotdirectadduser|userineligibletomodify\w{0,20}|requestnotallowed\w{0,20}|cannotremovecourseowner|coursestatedenied)\b/,
    ),
    family: true,
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: anyOf(
      'i',
      /shared drive not found: \S/,
      /teamdrive not found: \S/,
      /gspread\.exceptions\.worksheetnotfound/,
      /channel '[^'\n]{1,80}' not found for project '?\d/,
      /subscription '[^'\n]{1,80}' not found for project/,
      /contact person resources are not found/,
      /resource not found: (?:role|roleassignment|device|resource|customer|schema|token|alias|building|calendar|feature|printer|privilege|asp|mobiledevice|chromeosdevice|subscription|channel)\w{0,12}/,
      /user does(?: not|n't) have (?:a|the) licen[sc]e for (?:the )?specified/,
      /no thread was found\b|thread (?:\S{1,80} )?(?:was )?not found in (?:this |the )?space/,
      // YouTube.
      /(?:video|channel|playlist|playlist item|comment|caption track|subscription|broadcast|stream|user) (?:identified|specified|that you are trying)[^\n]{0,240}? (?:could not|cannot|can't|was not) (?:be )?found/,
    ),
    family: true,
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      /person\.etag is different than the current person\.etag/,
      /user creation is not complete\b/,
      /@?attachmentnotvisible\b/,
      /(?:aren't|are not|not) enough (?:available )?licen[sc]es/,
      /backend (?:cannot|can not|can't|failed to) (?:assign|revoke|switch) (?:this )?licen[sc]e/,
      /user(?:'s)? domain is inactive|user is (?:suspended|archived)[^\n]{0,40}licen[sc]e/,
      /(?:cannot|can't|can not) (?:restore|undelete) (?:a )?user/,
      /matter (?:state )?(?:is|must be) (?:not )?(?:open|closed|deleted)\b/,
      /no active conference (?:for|in) (?:the|this)/,
      /conference (?:record )?(?:has|is) (?:ended|not active|no longer active)/,
      /user is not enabled for live streaming/,
      /cannot delete a shared drive that contains items/,
    ),
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: anyOf(
      'i',
      /label name exists or conflicts/,
      /contact group name already exists(?! in)/,
      /user already has (?:a )?licen[sc]e for (?:the )?specified/,
      /cannot create membership[^\n]{0,160}because it already exists/,
      /error\(4003\): /,
      /pendinginvitationexists\b/,
    ),
  },
  {
    code: 'drive.storage_full',
    certainty: 'likely',
    says: /remaining storage in the user's account is not enough/i,
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'certain',
    says: anyOf(
      'i',
      /domain user limit (?:reached|exceeded)/,
      /exceeded the number of videos they may upload/,
      /quota error: \w{3,20} \S{3,40} has exceeded the daily request limit/,
    ),
  },
  {
    code: 'api.rate_limited',
    certainty: 'certain',
    says: /too many concurrent requests for user|you have exceeded your sharing quota/i,
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'likely',
    says: /number of (?:parallel|concurrent) exports|too many exports (?:are )?in progress/i,
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    // The People API's, which Calendar has in part.
    says: /sync token is expired\. clear local cache/i,
  },
  {
    code: 'api.domain_policy',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:chat )?apps? (?:are|is|has been|have been) (?:disabled|turned off|blocked) (?:by|for) (?:the |your )?(?:domain|organi[sz]ation|admin|workspace)/,
      /(?:workspace |domain )?administrator has (?:turned off|disabled|blocked) (?:\w{2,12} ){1,4}for (?:your|this|the)/,
    ),
  },
  {
    code: 'calendar.bad_request',
    certainty: 'likely',
    says: /cannot turn an instance of a recurring event into a recurring event/i,
  },
  {
    code: 'directory.not_found',
    certainty: 'likely',
    says: /resource not found: (?:userkey|groupkey|memberkey|domain|orgunit)/i,
  },
  {
    code: 'directory.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /invalid input: (?:primary_user_email|userkey|memberkey|groupkey|invalid_ou_id|bad request|custom_schema|schema\w{0,12}|role\w{0,12}|org_?unit\w{0,12}|customer\w{0,6}|alias\w{0,6}|domain\w{0,6}|resource\w{0,8}|building\w{0,6}|[a-z]{3,20}_[a-z_]{2,30})\b/,
      /invalid given\/family name|invalid (?:primary|alias) email\b/,
      /either (?:the )?customer or (?:the )?domain must be/,
      /missing required field: (?:memberkey|userkey|groupkey|primaryemail|email|name|password|customer|orgunit\w{0,8}|schema\w{0,8})\b/,
      /primary email cannot be an alias/,
    ),
  },
  // Analytics.
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /unknown (?:metric|dimension)\(s\): /,
      /selected dimensions and metrics cannot be queried together/,
      /request's dimensions & metrics are incompatible/,
      /field \w{2,60} is not a valid (?:metric|dimension)/,
      /a numeric property id is required/,
    ),
    family: true,
  },
  {
    code: 'api.account_not_in_product',
    certainty: 'likely',
    says: /is not a verified search console site in this account/i,
  },
];

/** Such as other programs could have, too. */
const general: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'calendar.not_organizer',
      certainty: 'likely',
      at: ['calendar'],
      says: /can only be performed by the organizer/i,
    },
    {
      code: 'api.bad_request',
      certainty: 'likely',
      says: /request metadata specifies an invalid \w/i,
      family: true,
    },
    {
      code: 'api.bad_request',
      certainty: 'likely',
      at: ['gmail'],
      says: /recipient address required|invalid to header|invalid id value|invalid label name/i,
      family: true,
    },
    { code: 'api.conflict', certainty: 'likely', says: /entity already exists\b|member already exists\b/i },
    {
      code: 'api.bad_request',
      certainty: 'likely',
      says: /invalid album id\b|invalid task ?list\b|missing task ?list id/i,
      family: true,
    },
  ],
);

/** What Workspace's APIs, Photos, YouTube and Analytics say of what they were asked for, each in its own words. */
export const workspaceApiRules: readonly Rule[] = [...own, ...general];
