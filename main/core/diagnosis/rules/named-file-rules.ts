import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** What people call such files, as a part of a path. */
const kept =
  /credential|client_?-?secret|client_?id|service_?-?account|key|token|oauth|auth|gcp|gcloud|google|firebase|\badc\b|\bsa\b/;

/** A file that was named and is not there: a key, client_secret.json, or a sign-in that a program saved. */
export const namedFileRules: readonly Rule[] = [
  {
    code: 'credentials.file_not_there',
    certainty: 'likely',
    says: anyOf(
      'i',
      // Node.
      /the file at .{1,200}? does not exist, or it is not a file(?![^]{0,600}?(?:subjecttokensupplier|identitypoolclient))/,
      /failed to parse service account json file: error: enoent/,
      // Python: google-auth, oauth2client and PyDrive, gspread.
      /defaultcredentialserror: file .{1,200}? was not found/,
      /clientcertificateerror: file .{1,200}? was not found/,
      /error opening file['"], ['"][^'"\n]{1,200}['"], ['"]no such file/,
      // Java and .NET; and Google's example for Java.
      /filenotfoundexception: resource not found: \/?credentials\.json/,
      /error reading credential file from (?:environment variable|location) .{1,260}?(?:does not exist|could not find|no such file)/,
      // Go.
      /error getting credentials using \w{4,60} environment variable: open [^\n]{1,200}?: (?:no such file|the system cannot find)/,
      /unable to read client secret file/,
      /cannot read credentials file/,
      /error reading credentials from file: open [^\n]{0,200}?: (?:no such file|the system cannot find)/,
      // C++ and Rust.
      /cannot open credentials file \S{1,200}(?!,? it does not contain)(?=\s|$|["'[])/,
      /could not find or open the credentials file\b/,
      // Ruby and PHP.
      /google_application_credentials .{1,200}?does not exist/,
      /specified by google_application_credentials: file .{1,200}? does not exist/,
      /unable to read the credential file specified by .{0,60}?: (?:enoent|.{0,20}no such file|.{1,200}?failed to open stream)/,
      /the keyfile '.{1,160}?' is not a valid file/,
      /given keyfile path .{1,200}? was invalid/,
      // rclone, GAM, gcloud, gcsfuse.
      /error opening (?:service account )?credentials file: open [^\n]{0,200}?: (?:no such file|the system cannot find)/,
      /client (?:oauth2|secrets) file: .{1,200}?,? (?:does not exist|not found)/,
      /oauth2 service file: .{1,200}?,? (?:does not exist|not found)/,
      /service account oauth2 file: .{1,200}?,? (?:does not exist|not found)/,
      /file: \S{0,200}(?:oauth2service\.json|client_secrets\.json|oauth2\.txt),? does not exist/,
      /unable to read file \[[^\]\n]{1,200}\]: (?:\[errno 2\] )?no such file/,
      /oauth2service\.json['"]?[:,]? [^\n]{0,30}?(?:no such file|not found|does not exist)/,
      // Firebase, of the app's own file.
      /(?<!clientid - )googleservice-info\.plist['"]?[^\n]{0,60}?(?:not found|could not be found|does not exist|no such file)/,
      /(?:could not (?:find|locate)|unable to (?:find|locate)|cannot find)[^\n]{0,60}?googleservice-info\.plist/,
      /file google-services\.json is missing/,
      // Prefect.
      /provided path to the service account is invalid/,
      // fastlane; Java, of a path inside a jar.
      /could not find service account json file at path/,
      /illegalargumentexception: not a file: \S{0,200}\.(?:p12|json|pem)\b/,
      // googleapis_auth for Dart.
      /failed to read credentials file from/,
      // Servers of the Model Context Protocol.
      /oauth keys file not found\b|please place gcp-oauth\.keys\.json/,
      // external-secrets and cert-manager, of the secret that holds the key.
      /unable to fetch secretaccesskey secret: secrets/,
      /error getting clouddns service account/,
    ),
  },
  ...at(
    ['google'],
    [
      {
        code: 'credentials.file_not_there',
        certainty: 'likely',
        says: anyOf(
          'i',
          // Python, Node; and what both print of a path.
          sequence(
            'i',
            /no such file or directory(?:: |, \w{4,6} )['"][^'"\n]{0,200}?/,
            [kept],
            /[^'"\n/\\]{0,80}\.(?:json|p12|pickle|txt)/,
          ),
          // Ruby; Windows; Node, which reads JSON as a module; .NET, of a .p12.
          sequence(
            'i',
            [
              /no such file or directory @ rb_sysopen - [^\s]{0,200}?/,
              /\[winerror [23]\] [^\n'"]{3,80}: ['"][^'"\n]{0,200}?/,
              /cannot find module ['"][^'"\n]{0,200}?/,
            ],
            [kept],
            /[^\s'"/\\]{0,80}\.(?:json|p12|ya?ml)/,
          ),
          /cryptographicexception: the system cannot find the file specified(?=[^]{0,800}?\.p12)/,
          // Anybody's words for it.
          sequence(
            'i',
            /(?:can't|cannot|could not|couldn't|unable to|failed to|did not|didn't) (?:find|locate) (?:the |your |a )?(?:google )?(?:api )?/,
            [/credentials?/, /client(?: |_)secrets?/, /service(?: |_|-)?account/, /keyfile|(?:json )?key/],
            /(?: key)?(?:\.json| (?:json )?file| at [/~."'\w])/,
          ),
          sequence(
            'i',
            [
              /credentials?/,
              /client(?: |_)secrets?/,
              /(?<!google cloud )service(?: |_|-)?account(?: key)?/,
              /keyfile|json key/,
            ],
            /(?:\.json)?["'`]? (?:json )?(?:file )?(?:is |was |could )?(?:not found|not be found|missing|does not exist|doesn't exist)(?<=(?:file|json|keyfile)["'`]? (?:is |was |could )?(?:not found|not be found|missing|does not exist|doesn't exist))/,
          ),
          // Terraform; Rust.
          /no file exists at \S{1,160}\.json\b/,
          /os \{ code: 2, kind: notfound/,
          // Go, Rust, Elixir.
          ...[/open/, /could not read file/].map((before) =>
            sequence(
              'i',
              before,
              / ["']?[^\s"']{0,200}?/,
              [kept],
              /[^\s"'/\\]{0,80}\.(?:json|p12|txt)["']?: (?:no such file|the system cannot find)/,
            ),
          ),
          // Java and Spring; and Google's examples, where the resource is not there.
          /nullpointerexception(?=[^]{0,400}?inputstreamreader[^]{0,400}?(?:getcredentials|authorize)\b)/,
          sequence(
            'i',
            /(?:filenotfound|nosuchfile)exception: (?:resource not found: )?[^\s]{0,200}?/,
            [kept],
            /[^\s/\\]{0,80}\.json/,
          ),
          sequence(
            'i',
            /class path resource \[[^\]\n]{0,160}?/,
            [kept],
            [/[^\]\n]{0,80}\.json\] cannot be opened because it does not exist/],
          ),
          // .NET.
          sequence(
            'i',
            /could not find (?:file|a part of the path) '[^'\n]{0,200}?/,
            [kept],
            /[^'\n/\\]{0,80}\.(?:json|p12)/,
          ),
          // PHP.
          /file "[^"\n]{1,200}\.json" does not exist/,
          sequence(
            'i',
            /file_get_contents\([^)\n]{0,200}?/,
            [kept],
            /[^)\n/]{0,80}\.json\): failed to open stream: no such file/,
          ),
          // Dart.
          sequence('i', /cannot open file, path = '[^'\n]{0,200}?/, [kept], /[^'\n/\\]{0,80}\.json'/),
        ),
      },
    ],
  ),
];
