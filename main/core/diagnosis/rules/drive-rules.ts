import { anyOf } from '../any-of.ts';
import { apiReasons as reasons } from '../error-names.ts';
import type { Rule } from '../rule.ts';

/** Google Drive, and what reads its files: Sheets, Docs, and BigQuery's tables on Drive. */
export const driveRules: readonly Rule[] = [
  {
    code: 'drive.service_account_no_storage',
    certainty: 'certain',
    says: /service accounts do(?:n't| not) have (?:any )?(?:storage quota|storage space)/i,
  },
  {
    code: 'drive.storage_full',
    certainty: 'likely',
    says: anyOf(
      'i',
      /users? (?:has|have) exceeded their drive storage quota/,
      /the user's (?:drive )?storage quota has been exceeded/,
      /not enough (?:google )?drive storage space/,
    ),
    also: [
      {
        code: 'drive.service_account_no_storage',
        likelyIf: ({ serviceAccount, subject }) => Boolean(serviceAccount && !subject),
      },
    ],
  },
  {
    code: 'drive.item_limit_reached',
    certainty: 'certain',
    says: anyOf(
      'i',
      /account has exceeded the creation limit of \d/,
      /cannot contain more than \d{1,4} levels of folders/,
      /limit for this folder's number of children/,
      /the file limit for this shared drive has been exceeded/,
      /shared drive hierarchy depth will exceed the limit/,
    ),
  },
  {
    code: 'drive.file_not_opened_with_app',
    certainty: 'certain',
    says: /has not granted the app \S{1,60} .{0,20}?access to the (?:file|child)/i,
  },
  // Drive's own pages, and gdown's words for them.
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:ask for|request) access, or switch to an account with access/,
      /アクセス権をリクエストするか、アクセス権のあるアカウントに切り替え/,
      /need to change (?:the )?permission (?:to|over) 'anyone with the link(?!'?,? or have had)/,
    ),
    family: true,
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: anyOf('i', /sorry, the file you have requested does not exist/, /リクエストされたファイルは存在しません/),
  },
  {
    code: 'drive.export_too_large',
    certainty: 'certain',
    says: /this file is too large to be exported/i,
  },
  {
    code: 'drive.download_or_export',
    certainty: 'certain',
    says: anyOf(
      'i',
      /only files with binary content can be (?:directly )?downloaded/,
      /export only supports (?:docs editors|google docs|google apps)/,
      /use export with (?:docs editors|google docs) files/,
      /export requires alt=media to download/,
    ),
  },
  {
    code: 'drive.file_flagged',
    certainty: 'certain',
    says: anyOf(
      'i',
      /this file has been identified as malware or spam/,
      /can't access this item because it is in violation of our terms of service/,
    ),
  },
  {
    code: 'drive.download_limit_of_file',
    certainty: 'certain',
    says: anyOf(
      'i',
      /the download quota for this file has been exceeded/,
      /too many users have viewed or downloaded this file recently/,
      // gdown.
      /cannot retrieve the public link of the file(?=[^]{0,120}many accesses)/,
      /sorry, you can't view or download this file at this time/,
    ),
  },
  {
    code: 'drive.office_file',
    certainty: 'likely',
    says: anyOf(
      'i',
      /this operation is not supported for this document/,
      /the document must not be an office file/,
      /not supported for office (?:files|documents)/,
    ),
  },
  {
    code: 'drive.scope_missing_for_bigquery',
    certainty: 'certain',
    says: anyOf(
      'i',
      /permission denied while getting drive credentials/,
      /failed to (?:read|get) drive credentials/,
      /encountered an error while globbing file pattern(?![^]{0,260}storage\.objects)/,
      /permission denied while globbing file pattern(?:(?=[^]{0,400}(?:drive|sheet))|(?<=(?:drive|sheet)[^]{1,400}))(?![^]{0,260}storage\.objects)/,
      /no oauth token with google drive scope was found/,
      /no suitable credentials found to access google drive/,
    ),
  },
  {
    // A bucket's or Drive's: the message says no more.
    code: 'api.iam_permission_denied',
    certainty: 'possible',
    says: /permission denied while globbing file pattern(?![^]{0,400}(?:drive|sheet))(?<!(?:drive|sheet)[^]{1,400})(?![^]{0,260}storage\.objects)/i,
    also: [{ code: 'drive.scope_missing_for_bigquery' }],
  },
  { code: 'drive.storage_full', certainty: 'likely', error: reasons.driveStorage },
  { code: 'drive.item_limit_reached', certainty: 'certain', error: reasons.driveLimits },
  { code: 'drive.file_not_opened_with_app', certainty: 'certain', error: reasons.driveApp },
  { code: 'drive.export_too_large', certainty: 'certain', error: reasons.driveExport },
  { code: 'drive.download_or_export', certainty: 'certain', error: reasons.driveKind },
  { code: 'drive.file_flagged', certainty: 'certain', error: reasons.driveFlagged },
  { code: 'drive.download_limit_of_file', certainty: 'certain', error: reasons.driveDownloads },
];
