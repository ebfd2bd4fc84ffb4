import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

const refusals: readonly Rule[] = at(
  ['gmail'],
  [
    {
      code: 'gmail.smtp_settings',
      certainty: 'likely',
      says: anyOf(
        'i',
        // Not signed in, or before the connection was encrypted: Nodemailer, Python, Go, msmtp, .NET.
        /missing credentials for "?(?:plain|login|xoauth2)\b/,
        /smtp auth extension not supported by server/,
        /starttls extension not supported by server/,
        /does not advertise the starttls extension/,
        /server doesn't support (?:auth|starttls)\b/,
        /plainauth failed: (?:unencrypted connection|wrong host name)/,
        /smtp: (?:unencrypted connection|wrong host name)/,
        /msmtp: (?:cannot use a secure authentication method|the server does not support (?:authentication|tls))/,
        /smtp server requires a secure connection or the client was not authenticated/,
        /smtp server does not support (?:authentication|secure connections|tls|ssl)\b/,
      ),
      anyones: true,
    },
    {
      code: 'gmail.xoauth2_refused',
      certainty: 'possible',
      says: anyOf(
        'i',
        // JavaMail, neomutt, MailKit.
        /oauthbearer authentication failed/,
        // The server, of a token that is longer than a line may be.
        /auth response line too long/,
        /failed to authenticate (?:via|using|with) (?:xoauth2|oauthbearer|oauth2)\b/,
      ),
      anyones: true,
    },
    {
      code: 'gmail.password_refused',
      certainty: 'possible',
      says: anyOf(
        'i',
        // Thunderbird, Apple Mail, Outlook, Horde.
        /login to (?:the )?server [^\n]{3,120} failed/,
        /authentication failure while connecting to server/,
        /unable to log in at server\. probably wrong/,
        /rejected the password for user/,
        /the user ?name or password for [^\n]{3,60} is incorrect/,
        /server rejected your login\b|\b0x800ccc(?:92|18)\b/,
        /mail server denied authentication/,
        /error login on \[(?=[^\]\n]{0,80}(?:gmail|google))/,
        // OTRS, Zammad, FreeScout, Roundcube.
        /auth for user \S{3,120} failed/,
        /authentication failed, invalid credentials!/,
        /connection setup failed: authentication failed/,
        /login failed for \S{3,120} against\b/,
        // PHP, .NET, Java, Go, Ruby, Perl, curl, msmtp.
        /imap_open\(\)(?: \[[^\]\n]{1,60}\])?: couldn't open stream\b/,
        /cannot login, user or password wrong/,
        /failed to authenticate on smtp server/,
        /(?:smtp|imap|pop3?)\w{0,20} (?:server )?(?:authentication|login) (?:has )?failed/,
        /mailkit\.security\.authenticationexception\b|mail\.authenticationfailedexception\b(?!: failed to connect, no password)/,
        /login failed: authentication failed/,
        /curl: \(67\) (?:access|login) denied/,
        /msmtp: authentication failed\b/,
        /no authentication type succeeded/,
      ),
      anyones: true,
      family: true,
    },
  ],
);

/** On the way to its servers. */
const faults: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'network.timeout',
      certainty: 'possible',
      // Nodemailer: nothing came, or the port wants it encrypted.
      says: /greeting never received/i,
      also: [{ code: 'gmail.smtp_settings' }],
    },
    {
      code: 'network.failed',
      certainty: 'possible',
      says: anyOf(
        'i',
        // PHPMailer, Swift Mailer, JavaMail.
        /smtp connect\(\) failed/,
        /smtp error: could not connect to smtp host/,
        /could not connect to smtp host: /,
        /couldn'?t connect to host, port: /,
        /connection could not be established with host /,
        /could not open (?:connection to the host|socket), on port \d{2,5}/,
        // Perl's sockets, in imapsync.
        /io::socket::(?:ip|inet|inet6|ssl)(?: configuration failed|: connect: )/,
      ),
      family: true,
    },
    {
      code: 'network.reset',
      certainty: 'possible',
      // Perl's Mail::IMAPClient.
      says: /socket closed while (?:reading|writing) data (?:from|to) server/i,
    },
  ],
);

/** What mail programs and libraries say of Gmail's servers in words of their own, where they keep the server's to themselves. */
export const mailProgramRules: readonly Rule[] = [
  {
    // Whose server it is, the address tells.
    code: 'gmail.password_refused',
    certainty: 'possible',
    says: /failed to authenticate on smtp server with username ["'][^"'\n]{1,80}@gmail\.com["']/i,
    family: true,
  },
  ...refusals,
  ...faults,
];
