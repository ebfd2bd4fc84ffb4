import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** What libraries and programs that serve only Google, or have a part for it, say by themselves: R's, GNOME's, rclone's. */
export const ownClientRules: readonly Rule[] = [
  // gargle, for R.
  {
    code: 'api.not_offered',
    certainty: 'possible',
    says: /expected content type .application\/json., not .text\/html.\.\s{0,6}\W{0,3}\s{0,3}not found/i,
  },
  {
    code: 'api.rate_limited',
    certainty: 'possible',
    says: /request failed \[429\][^]{0,300}?retry \d{1,2} happens in/i,
  },
  {
    code: 'api.server_error',
    certainty: 'possible',
    says: /request failed \[50\d\][^]{0,300}?retry \d{1,2} happens in/i,
  },
  {
    code: 'credentials.client_id_not_set',
    certainty: 'likely',
    says: /gargle_oauth_client\(\)[^]{0,8}?\s{0,6}! .(?:id|secret). must be a single string/i,
  },
  {
    code: 'credentials.unrecognised',
    certainty: 'likely',
    says: /gargle_oauth_client_from_json\(\)[^]{0,8}?\s{0,6}! json has an unexpected form/i,
    family: true,
  },
  // rclone.
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: /forbidden to download - check sharing permission/i,
    family: true,
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /google photos api only (?:allows uploading to albums rclone created|implements removing)/,
      // GData, in whatever language its library is.
      /invalid request uri or header, or unsupported nonstandard parameter/,
    ),
    family: true,
  },
  // KDE's programs, by libkgapi; akonadi's resource.
  { code: 'api.bad_request', certainty: 'likely', says: /bad request, google replied '/i, family: true },
  {
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: /unauthorized\. access token has expired or is invalid\b/i,
    at: ['google'],
    family: true,
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: /requested resource is forbidden\.\s{0,6}google replied '/i,
    family: true,
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: /requested resource does not exist\.\s{0,6}google replied '/i,
    family: true,
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: /conflict\. remote resource is newer than local/i,
    at: ['google'],
  },
  {
    code: 'api.gone',
    certainty: 'likely',
    says: /requested resource does not exist anymore\.\s{0,6}google replied '/i,
    family: true,
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'likely',
    says: /maximum quota exceeded\. try again later\b/i,
    at: ['google'],
  },
  { code: 'api.refused', certainty: 'possible', says: /unknown error\.\s{0,6}google replied '/i, family: true },
  {
    code: 'authorize.code_not_received',
    certainty: 'likely',
    says: /could not extract token from http answer/i,
  },
  {
    code: 'token.invalid_grant.refresh_token_refused',
    certainty: 'possible',
    says: /google groupware has been logged out from/i,
  },
  // n8n; the Nest plugin of Homebridge; who asks Translate without its API.
  { code: 'api.forbidden', certainty: 'likely', says: /edit access to the document is required for the '/i },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: /the (?:post|review) you are \w{6,12}(?: to)? could not be found\. adjust the/i,
  },
  {
    code: 'authorize.no_google_session',
    certainty: 'likely',
    says: anyOf(
      'i',
      /google authentication was unsuccessful\. make sure you did not log out/,
      /access token acquisition via googleauth failed \(code user_logged_out/,
      // What Google's frame answers to those who borrow its session: plug-ins for Nest.
      /user_logged_out["'],?\s{0,9}["']?detail["']? ?: ?["']no active session found/,
      // Google's old library for the web, of the frame that it listens to.
      /"type"? ?: ?"userloggedout",?\s{0,9}"?idpid"? ?: ?"google"/,
    ),
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: /inputs exceeded \d{1,6} characters, which is rejected by google translate/i,
  },
  // Evolution.
  {
    code: 'api.server_error',
    certainty: 'likely',
    says: /google server is busy, waiting to retry/i,
    also: [{ code: 'api.rate_limited' }],
  },
  // A server of the Model Context Protocol, for Calendar.
  {
    code: 'calendar.not_found',
    certainty: 'likely',
    says: /resource not found: the requested calendar or event does not exist(?! \w)/i,
    family: true,
  },
  {
    code: 'calendar.already_exists',
    certainty: 'likely',
    says: /event id '[^'\n]{1,120}' already exists\. please use a different id/i,
    at: ['google'],
  },
  {
    code: 'credentials.unrecognised',
    certainty: 'likely',
    says: /expected either "installed" key or direct client_id field/i,
    family: true,
  },
  // What validates purchases, for Node.
  { code: 'credentials.none_held', certainty: 'likely', says: /google api requires (?:private key|client email)/i },
  // google-spreadsheet, for Node.
  { code: 'api.login_required', certainty: 'likely', says: /cannot use api key only to create a/i },
  // Goobook; duplicity; vdirsyncer.
  { code: 'credentials.none_held', certainty: 'likely', says: /no or invalid credentials, run .goobook/i },
  {
    code: 'credentials.default_not_found',
    certainty: 'likely',
    says: /google_service_json_file or google_client_secret_json_file environment variable not set/i,
  },
  {
    code: 'credentials.json.invalid',
    certainty: 'likely',
    says: /failed to load token file [^\n]{1,160}?, try deleting it/i,
    at: ['google'],
  },
  ...at(
    ['google'],
    [
      // n8n, clasp.
      {
        code: 'credentials.none_held',
        certainty: 'likely',
        says: anyOf(
          'i',
          /no credentials got returned!(?! \w)/,
          /no credentials found\.(?=\s{1,6}(?:\$ )?clasp\b)/,
          /clasp [a-z][^\n]{0,60}\s{1,6}no credentials found\./,
        ),
      },
      // youtubei.js.
      {
        code: 'token.refused',
        certainty: 'possible',
        says: /oauth2error: failed to (?:refresh access token|get device\/user code): 4\d\d\b/i,
        family: true,
      },
      // node-geocoder.
      { code: 'api.server_error', certainty: 'likely', says: /status is unknown_error(?=["'`.]|\s{0,4}(?:\n|$))/i },
      { code: 'credentials.none_held', certainty: 'likely', says: /oauth2error: no tokens available to refresh/i },
      // akonadi, Evolution.
      {
        code: 'token.invalid_grant.refresh_token_refused',
        certainty: 'possible',
        says: anyOf(
          'i',
          /google groupware[^\n]{0,80}: failed to refresh tokens\b/,
          /google[^\n]{0,160}?failed to refresh access token\. sign to the server again/,
        ),
      },
      // Calendar's server of the Model Context Protocol, where the answer had no words.
      {
        code: 'api.forbidden',
        certainty: 'likely',
        says: /mcp error -32\d{3}: access denied: insufficient permissions\b(?=[^]{0,200}google)/i,
        family: true,
      },
      // libgdata, which GNOME's programs are made with.
      { code: 'api.login_required', certainty: 'likely', says: /authentication required: login required/i },
      { code: 'api.not_found', certainty: 'likely', says: /requested resource was not found: \w/i, family: true },
      {
        code: 'token.unreadable_answer',
        certainty: 'possible',
        says: /the server returned a malformed response(?=["'`)]|\.?\s{0,4}(?:\n|$))/i,
      },
      {
        code: 'authorize.access_denied',
        certainty: 'likely',
        says: /access was denied by the user or server/i,
      },
    ],
  ),
];
