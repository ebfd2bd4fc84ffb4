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
      /invalid json payload received\. unknown name/,
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
      /unknown parameter: '\w/,
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
      /specified domain is invalid or not applicable for the given permission type/,
      /conversion of the uploaded content to the requested output type is not supported/,
      /media type '[^'\n]{1,80}' is not supported\. valid media types/,
      // Photos.
      /request must contain a valid upload token/,
      /no permission to add media items to this album/,
      // People.
      /request mask can ?not be empty/,
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
      /attempted action requires shared drive membership/,
      /consent is required to transfer ownership of a file/,
      /this file cannot be copied by the user/,
      /@projectpermissiondenied\b/,
      /bot is not a member of (?:the|this) space|app is(?:n't| not) a member of this space/,
      /thumbnail can't be set for the specified video/,
      /parameter has disabled comments/,
      /owner of a file cannot be removed/,
      /@(?:cannotdirectadduser|userineligibletomodify\w{0,20}|requestnotallowed\w{0,20})\b/,
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
      /channel '[\w-]{3,80}' not found for project '\d/,
      /contact person resources are not found/,
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
      /user is not enabled for live streaming/,
      /cannot delete a shared drive that contains items/,
    ),
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: anyOf('i', /label name exists or conflicts/, /contact group name already exists/),
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
      /you have exceeded your sharing quota/,
      /domain user limit (?:reached|exceeded)/,
      /exceeded the number of videos they may upload/,
      /quota error: \w{3,20} \S{3,40} has exceeded the daily request limit/,
    ),
  },
  { code: 'api.rate_limited', certainty: 'certain', says: /too many concurrent requests for user/i },
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
    says: /invalid input: (?:primary_user_email|userkey|memberkey|groupkey|invalid_ou_id|bad request)/i,
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
