import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** A reason of One Tap's prompt moments: `getNotDisplayedReason() = "…"`, `notDisplayedReason: '…'`. */
const moment = (...names: readonly RegExp[]): RegExp =>
  anyOf(
    'i',
    ...[/getnotdisplayed/, /notdisplayed/, /getskipped/, /skipped/].map((of) =>
      sequence('i', of, /_?reason(?:\(\))?["'`]? ?(?:[:=,]{0,3}>?|returned|is|was) ?["'`]?/, names, /(?!\w)/),
    ),
  );

/** A reason that stands alone, and not as one of a program's cases. */
const bare = (name: RegExp): RegExp => sequence('i', name, /(?!\w)(?!["'`]? ?(?:[:)|]|=>|,\s?["'`]?\w{4,30}_))/);

/** Google Identity Services in the browser: One Tap, the button, and FedCM behind them. */
export const oneTapRules: readonly Rule[] = [
  {
    code: 'authorize.prompt_cooldown',
    certainty: 'certain',
    says: moment(/suppressed_by_user/),
  },
  {
    code: 'authorize.prompt_cooldown',
    certainty: 'likely',
    says: /fedcm was disabled either temporarily based on previous user action/i,
  },
  {
    code: 'authorize.no_google_session',
    certainty: 'certain',
    says: anyOf('i', moment(/opt_out_or_no_session/), /not signed in with the identity provider/),
  },
  {
    code: 'authorize.fedcm_not_allowed',
    certainty: 'certain',
    says: anyOf(
      'i',
      moment(/browser_not_supported|secure_http_required/),
      /["'`]?identity-credentials-get["'`]? feature is not enabled/,
      /fedcm is not supported(?: by| in)? (?:this|your|the) browser/,
      /third-party sign[ -]in was disabled in browser/,
    ),
  },
  {
    code: 'authorize.fedcm_refused',
    certainty: 'possible',
    says: /fedcm get\(\) rejects with \w{5,30}error\b/i,
    also: [{ code: 'authorize.no_google_session' }, { code: 'authorize.prompt_cooldown' }],
    family: true,
  },
  { code: 'authorize.origin_mismatch', certainty: 'certain', says: moment(/unregistered_origin/) },
  {
    code: 'token.invalid_client.not_found',
    certainty: 'likely',
    says: /\[gsi_logger\]: the given client id is not found/i,
  },
  { code: 'authorize.parameter_missing', certainty: 'certain', says: moment(/missing_client_id/) },
  {
    code: 'authorize.popup_closed',
    certainty: 'likely',
    says: anyOf('i', moment(/user_cancel|tap_outside/), /type["'`]? ?: ?["'`]popup_(?:closed|failed_to_open)\b/),
  },
  { code: 'token.server_error', certainty: 'possible', says: moment(/issuing_failed/) },
  ...at(
    ['google'],
    [
      // Its reasons alone, and the browser's words, which name nobody.
      { code: 'authorize.prompt_cooldown', certainty: 'likely', says: bare(/suppressed_by_user/) },
      { code: 'authorize.no_google_session', certainty: 'likely', says: bare(/opt_out_or_no_session/) },
      { code: 'authorize.origin_mismatch', certainty: 'likely', says: bare(/unregistered_origin/) },
      { code: 'authorize.popup_closed', certainty: 'likely', says: bare(/tap_outside/) },
      { code: 'authorize.no_google_session', certainty: 'likely', says: /accounts list is empty\b/i },
      {
        code: 'authorize.fedcm_refused',
        certainty: 'likely',
        says: anyOf(
          'i',
          /(?:networkerror|identitycredentialerror): error retrieving a token/,
          /error retrieving a token\.(?=[^]{0,300}(?:navigator\.credentials|fedcm|gsi))/,
          /only one navigator\.credentials\.get request may be outstanding/,
          /(?:fetch of|fetching) the (?:id assertion|accounts(?: list)?|config|well-known|client metadata) (?:endpoint|file)\b[^\n]{0,120}?(?:error|[45]\d\d http response|not be found|no response)/,
          /user declined (?:or dismissed prompt|the sign-in attempt)/,
          /auto re-?authn was previously triggered/,
          /silent mediation was requested, but the conditions/,
          /server did not send the correct cors headers(?=[^]{0,300}fedcm)/,
          /provider's (?:fedcm config|well-known|token|account)[^\n]{0,60}?(?:cannot be found|is invalid|is empty|no response)/,
        ),
        also: [{ code: 'authorize.no_google_session' }, { code: 'authorize.origin_mismatch' }],
        family: true,
      },
      {
        code: 'authorize.popup_closed',
        certainty: 'likely',
        says: anyOf(
          'i',
          moment(/auto_cancel/),
          /popup window (?:was |has been )?closed\b/,
          /skipped, reason: auto_cancel\b/,
        ),
      },
    ],
  ),
];
