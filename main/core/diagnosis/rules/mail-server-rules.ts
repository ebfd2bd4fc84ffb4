import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** Not only for XOAUTH2: a password is refused in the same words. */
const refused = /username and password not accepted\b/i;
/** No server but Gmail's ends its refusals so. */
const noCredentials = anyOf(
  'i',
  /\[authenticationfailed\] invalid credentials \(failure\)/,
  /invalid credentials \(failure\)/,
);

/** Its SMTP codes (RFC 3463), where a program keeps the sentence to itself. */
const byNumber: readonly Rule[] = [
  { code: 'gmail.web_login_required', certainty: 'likely', says: /534(?: |-)5\.7\.14(?!\d)/i, family: true },
  {
    code: 'gmail.app_password_required',
    certainty: 'likely',
    says: /534(?: |-)5\.7\.9(?!\d)(?! please log)/i,
    family: true,
  },
  ...at(
    ['gmail'],
    [
      { code: 'gmail.password_refused', certainty: 'likely', says: /535(?: |-)5\.7\.8(?!\d)/i, family: true },
      { code: 'gmail.sending_limit_reached', certainty: 'likely', says: /550(?: |-)5\.4\.5(?!\d)/i, family: true },
      { code: 'gmail.smtp_settings', certainty: 'likely', says: /530(?: |-)5\.(?:7\.0|5\.1)(?!\d)/i, family: true },
      { code: 'api.rate_limited', certainty: 'likely', says: /4(?:21|54)(?: |-)4\.7\.0 too many/i, family: true },
      { code: 'api.bad_request', certainty: 'likely', says: /552(?: |-)5\.(?:2\.3|3\.4)(?!\d)/i, family: true },
    ],
  ),
];

/** What Gmail's SMTP, IMAP and POP servers answer, and mail programs pass on. */
export const mailServerRules: readonly Rule[] = [
  {
    code: 'gmail.xoauth2_refused',
    certainty: 'likely',
    says: anyOf(
      'i',
      // The answer to a token (RFC 7628), decoded from Base64.
      /schemes["']{1,2} ?: ?["']{1,2}bearer/,
      /xoauth2authenticationfailedexception/,
      // Gmail's, of a client that has nothing to add to its token.
      /\bbad \['?client aborted authenticate command/,
      /xoauth2 authentication failed: \[authenticationfailed\] invalid credentials \(failure\)/,
      /sasl authentication failed(?<=xoauth2[^]{1,600})/,
      // A refusal that stands behind the name of the mechanism.
      /username and password not accepted\b(?<=oauth[^]{1,600})/,
      /\[authenticationfailed\] invalid credentials \(failure\)(?<=oauth[^]{1,600})/,
    ),
  },
  {
    code: 'gmail.xoauth2_refused',
    certainty: 'possible',
    at: ['gmail'],
    says: anyOf(
      'i',
      /xoauth2 authentication failed(?!: ?xoauth2handler)/,
      /(?:sasl )?(?:authentication|xoauth2) failed.{0,80}?xoauth2\b/,
      /sasl authentication failed(?=[^]{0,500}?sasl-xoauth2)/,
      /authenticate xoauth2.{0,60}? (?:failed|no|bad)\b/,
      // Postfix, where a plugin for tokens gave up.
      /cannot authenticate to server \S{0,30}gmail\.com\S{0,60}: bad protocol \/ cancel/,
    ),
  },
  {
    code: 'gmail.xoauth2_refused',
    certainty: 'possible',
    at: ['google'],
    // mbsync.
    says: /imap wants more steps despite successful sasl authentication/i,
  },
  { code: 'gmail.xoauth2_refused', certainty: 'possible', at: ['gmail'], says: refused, beside: /oauth/i },
  {
    code: 'gmail.app_password_required',
    certainty: 'certain',
    says: /application-specific password required|mail\/\?p=invalidsecondfactor/i,
  },
  {
    code: 'gmail.app_password_required',
    certainty: 'likely',
    // The message that Google sends of it.
    says: /from an app that may put your account at risk/i,
    also: [{ code: 'gmail.password_refused' }],
  },
  {
    code: 'gmail.web_login_required',
    certainty: 'certain',
    says: anyOf(
      'i',
      /please log ?in (?:via|through|with|using|in) (?:your|the|a) web (?:browser|b(?=\W{0,4}$))/,
      /support\.google\.com\/mail\/(?:accounts\/)?(?:bin\/)?answer(?:\/|\.py\?answer=)78754(?=[ \n]{0,3}\(failure\))/,
      /web login required\b/,
      // ClientLogin, and Android's endpoint.
      /\binfo=webloginrequired\b/,
      /\[webalert https:\/\/accounts\.google/,
      /mail\/\?p=webloginrequired/,
    ),
  },
  {
    code: 'gmail.imap_or_pop_off',
    certainty: 'certain',
    says: anyOf(
      'i',
      /account is not enabled for (?:imap|pop)\b/,
      /(?:imap|pop) access is disabled for your domain/,
      /enable your account for (?:imap|pop) access/,
    ),
  },
  {
    code: 'gmail.sending_limit_reached',
    certainty: 'certain',
    says: anyOf(
      'i',
      /daily (?:user |smtp relay )?sending (?:limit|quota) exceeded/,
      /(?:daily|peak) smtp relay (?:sending )?limit exceeded/,
      /5\.7\.1 email quota exceeded/,
      /mail\/\?p=(?:dailysendinglimit|toomanyrecipients)\w{0,12}/,
      /your message has too many recipients\. for more information regarding google/,
      /you have reached a limit for sending mail/,
      /user-rate limit exceeded\. retry after \S{1,40} ?\(mail sending\)/,
    ),
  },
  { code: 'gmail.relay_denied', certainty: 'certain', says: /invalid credentials for relay \[/i },
  {
    code: 'gmail.relay_denied',
    certainty: 'certain',
    at: ['gmail'],
    says: anyOf(
      'i',
      /mail (?:relay|sending) denied\b/,
      /invalid credentials for relay\b/,
      // Google's relay takes no unknown computer.
      /421(?: |-)4\.7\.0 try again later, closing connection\. \((?:ehlo|helo|mail)\)/,
    ),
  },
  {
    // Its first line of several, which other servers do not break.
    code: 'gmail.smtp_settings',
    certainty: 'likely',
    says: /530-5\.(?:7\.0|5\.1) (?:authentication required|must issue a starttls)/i,
  },
  {
    code: 'gmail.password_refused',
    certainty: 'likely',
    says: /\bno (?:\[authenticationfailed\] )?empty username or password\b/i,
  },
  {
    code: 'gmail.smtp_settings',
    certainty: 'certain',
    at: ['gmail'],
    says: anyOf(
      'i',
      // Not encrypted.
      /5\.7\.0 must issue a starttls command first/,
      /5\.7\.11 encryption required for requested authentication/,
      // Not signed in, or in a way that Gmail does not know.
      /530(?: |-|, b?["'])5\.(?:7\.0|5\.1) authentication required/,
      /mail\/\?p=wantautherror/,
      /server response was: ?5\.(?:7\.0|5\.1) (?:authentication required|must issue a starttls)/,
      /failed to connect, no password specified/,
      /503(?: |-)5\.7\.0 no identity changes permitted/,
      /50[234](?: |-)5\.5\.1 (?:ehlo\/helo|mail|rcpt) first/,
      /cannot authenticate to server \S{0,30}gmail\.com\S{0,60}: (?:no mechanism available|generic failure)/,
      /no worthy mechs found/,
      /5\.7\.4 (?:unrecognized authentication type|xoauth is no longer supported)/,
    ),
  },
  {
    code: 'api.server_error',
    certainty: 'certain',
    says: anyOf(
      'i',
      /4\d\d(?: |-|, b?["'])4\.[37]\.0 (?:cannot authenticate due to )?temporary system problem/,
      /\[unavailable\] temporary system error/,
      /\* bye (?:temporary )?system error\b/,
      /421(?: |-)4\.4\.5 server busy, try again later/,
      /451(?: |-)4\.3\.0 mail server temporarily rejected message/,
      /451(?: |-)4\.4\.2 timeout - closing connection[^\n]{0,80}gsmtp/,
      /(?:temporary )?system error \(failure\)/,
      /lockdown in sector \d \(failure\)/,
      /some messages could not be fetched \(failure\)/,
    ),
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /501(?: |-)5\.5\.2 cannot decode response/,
      /55[05](?: |-)5\.5\.2 syntax error, (?:goodbye|cannot decode)/,
      /message exceeded google's message size limits/,
      /\[cannot\] invalid (?:folder|label|arguments?)[^\n]{0,60} \(failure\)/,
    ),
  },
  { code: 'api.bad_request', certainty: 'likely', says: /555["', (]{1,4}5\.5\.2 syntax error/i, at: ['gmail'] },
  { code: 'api.not_found', certainty: 'likely', says: /\[nonexistent\] unknown mailbox: [^\n]{1,120} \(failure\)/i },
  { code: 'api.conflict', certainty: 'likely', says: /\[alreadyexists\] duplicate folder name/i },
  { code: 'drive.storage_full', certainty: 'likely', says: /\[overquota\] [^\n]{0,60}out of storage space/i },
  {
    code: 'api.rate_limited',
    certainty: 'likely',
    says: anyOf(
      'i',
      /\[alert\] too many simultaneous connections/,
      /454(?: |-|, b?["'])4\.7\.0 too many login attempts/,
      /too many login attempts, please try again later[^]{0,120}(?:google|gsmtp)/,
    ),
  },
  // Nodemailer, which waits for a greeting without TLS where the server waits for TLS.
  {
    code: 'gmail.smtp_settings',
    certainty: 'possible',
    at: ['gmail'],
    says: /greeting never received\b/i,
    also: [{ code: 'network.timeout' }],
    family: true,
  },
  // Programs that keep the server's answer to themselves.
  {
    code: 'gmail.password_refused',
    certainty: 'possible',
    at: ['gmail'],
    says: anyOf('i', /smtp error: could not authenticate/, /authorization failure on \S{3,120}/, /\(authfail\)/),
    family: true,
  },
  // What is told more exactly beside it decides.
  { code: 'gmail.password_refused', certainty: 'likely', says: refused, at: ['gmail'], family: true },
  {
    code: 'gmail.password_refused',
    certainty: 'likely',
    says: anyOf(
      'i',
      /\[auth\] username and password not accepted/,
      /5\.7\.8 username and password not accepted/,
      // What Google writes to the account, and shows in its own dialogs.
      /gmail no longer supports third-party apps or devices which require you to share your google (?:user ?name|password)/,
      /sign in to your google account(?: \S{4,80})? from an app that doesn't meet modern security standards/,
    ),
    family: true,
  },
  { code: 'gmail.password_refused', certainty: 'likely', says: noCredentials, family: true },
  // Mutt, whatever Gmail said.
  {
    code: 'gmail.password_refused',
    certainty: 'possible',
    says: /sasl authentication failed\b|smtpauthenticationerror\b/i,
    at: ['gmail'],
    family: true,
  },
  ...byNumber,
  // IMAP with the token of somebody who has no mailbox.
  { code: 'gmail.failed_precondition', certainty: 'likely', says: /\bno lookup failed\b/i, at: ['gmail'] },
  { code: 'gmail.password_refused', certainty: 'likely', says: /mail\/\?p=badcredentials/i, family: true },
];
