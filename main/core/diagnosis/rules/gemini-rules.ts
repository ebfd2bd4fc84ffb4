import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** What can be switched on for one model and not for another. */
const ability =
  /(?:image|video|audio|text) (?:input|output)(?: modality)?|(?:image|audio|text) (?:generation|response modalit(?:y|ies))|json mode|thinking|function calling|tool use[\w ]{0,30}|search grounding|google search(?: retrieval)?|code execution|penalt(?:y|ies)|logprobs|multiple candidates|developer instruction|system instruction|cached content|url context|streaming|live api|bidigeneratecontent/;

/** The class by which LiteLLM tells the status. */
const ofLiteLlm = (name: RegExp) =>
  sequence(
    'i',
    /litellm\./,
    name,
    /(?:error)?: [^\n]{0,120}?(?:vertex_?ai|gemini|google)\w{0,20}(?!\w)(?! \w{3,30}error -\W{0,40}error [45]\d\d \()(?![^]{0,400}?\\?["']code\\?["']: ?\d{3})/,
  );

const own: readonly Rule[] = [
  {
    code: 'api.location_not_supported',
    certainty: 'certain',
    says: anyOf(
      'i',
      /gemini api free tier is not available in your country/,
      /user location is not supported/,
      /(?:image generation|model|gemini(?: api)?) is not (?:yet )?available in your (?:country|region|location)/,
    ),
  },
  {
    code: 'api.project_not_usable',
    certainty: 'certain',
    says: /consumer ['"`]?(?:project(?:_number)?|api_key):\S{3,80} has been suspended/i,
  },
  {
    code: 'api.key_invalid',
    certainty: 'certain',
    says: /(?:your )?api key was (?:reported as leaked|flagged)|api_key_invalid\b/i,
  },
  {
    code: 'api.not_found',
    certainty: 'certain',
    says: anyOf(
      'i',
      /models?[ /][`'"]?[\w./-]{1,100}[`'"]? is not (?:found|supported) for (?:api version|generatecontent|\w{3,30}content)/,
      /publisher ?model [`'"]?\S{3,240} (?:was|is|does) not (?:found|exist)/,
      /was not found or your project does not have access to it/,
      /cachedcontent not found\b/,
      /this model models\/[\w.-]{1,80} is no longer available/,
    ),
    family: true,
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      /you do not have permission to access the file \S{3,80} or it may not exist/,
      /project \S{1,80} is not allowed to use publisher model/,
      /your project has been denied access\. please contact support/,
    ),
    family: true,
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'likely',
    says: anyOf(
      'i',
      /quota exceeded for (?:[\w-]{2,40}\.)?googleapis\.com\//,
      /quota exceeded for [\w.-]{2,60}\/\w{5,80} with base model/,
      /exceeded your current quota, please check your plan and billing details\. for more information on this error, (?:head over to|read the docs): https:\/\/(?:ai\.google|cloud\.google)/,
    ),
    family: true,
  },
  {
    code: 'api.server_error',
    certainty: 'likely',
    says: anyOf(
      'i',
      /the model is (?:currently )?overloaded\. please try again later/,
      /this model is currently experiencing high demand/,
      /spikes in demand are usually temporary/,
      /unable to process input image\. please retry/,
    ),
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      /file \S{3,80} is not in an active state and usage is not allowed/,
      /service agents are (?:being provisioned|needed to read)/,
    ),
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      sequence('i', [ability], / (?:is|are) not (?:enabled|supported) for (?:this model|models\/|\S{0,12}gemini)/),
      /please use a valid role: user, model/,
      /please ensure that (?:the )?(?:multi-?turn requests|function (?:call|response)|single turn requests|number of function)/,
      /(?:the )?number of function response parts (?:is|should be) equal to/,
      /function response turn comes immediately after/,
      /input token count(?: \(\d{1,9}\)| of \d{1,9})? (?:exceeds|but model only supports)/,
      /the input token count \(?\d{1,9}/,
      /unable to submit request because /,
      /\bgeneratecontentrequest\.\w{3,30}/,
      /content with role ['"`]?\w{3,20}['"`]? (?:can't|should)/,
      /first content should be with role/,
      /generatecontentrequest\.model: unexpected model name/,
      /contents is not specified|contents\.parts must not be empty/,
      /(?:unsupported|invalid) (?:mime type|file uri)( type)?: [a-z]{2,12}(?:\/|:)/,
      /(?:the )?document has no pages\b/,
      /provided image is not valid/,
      /cached content is too small\. /,
      /model used by generatecontent request/,
      /budget \d{1,6} is invalid\. this model only works in thinking mode/,
      /only one candidate can be specified/,
      /request contains text fields that are too large/,
      /cannot fetch content from the provided url/,
      /function call [`'"]?\S{1,60} in the \S{1,30} content block is missing a thought_signature/,
      /thought signature is not valid/,
      /base64 decoding failed for /,
    ),
    family: true,
  },
];

const ofLibraries: readonly Rule[] = [
  // Google's own for JavaScript.
  {
    code: 'network.failed',
    certainty: 'likely',
    says: /exception \w{3,20}: fetch failed sending request/i,
    family: true,
  },
  {
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: ofLiteLlm(/authentication/),
    family: true,
  },
  {
    // Google's own status, inside of one that LiteLLM or its proxy gave.
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: /(?:vertex_?ai|gemini)\w{0,20}exception[^\n]{0,40}? - 401 request had invalid authentication/i,
  },
  { code: 'api.rate_limited', certainty: 'likely', says: ofLiteLlm(/ratelimit/), family: true },
  { code: 'api.not_found', certainty: 'likely', says: ofLiteLlm(/notfound/), family: true },
  { code: 'api.forbidden', certainty: 'likely', says: ofLiteLlm(/permissiondenied/), family: true },
  { code: 'api.bad_request', certainty: 'possible', says: ofLiteLlm(/badrequest/), family: true },
  {
    code: 'api.server_error',
    certainty: 'likely',
    // Its own status, unless Google's stands behind it.
    says: sequence('i', [ofLiteLlm(/(?:serviceunavailable|internalserver|badgateway)/)], /(?![^\n]{0,40}? - 4\d\d\b)/),
    family: true,
  },
];

/** The sign-in of Gemini CLI and Code Assist. */
const ofCli: readonly Rule[] = [
  {
    code: 'authorize.no_terminal',
    certainty: 'certain',
    says: anyOf(
      'i',
      /manual authorization is required but the current session is non-interactive/,
      /interactive consent could not be obtained\b/,
      /please run (?:the )?gemini cli in an interactive terminal/,
      /failed to open browser with error: [^\n]{3,200}\s{1,4}please try running again with no_browser/,
    ),
  },
  {
    code: 'authorize.code_not_received',
    certainty: 'likely',
    says: anyOf(
      'i',
      /no authorization code received from google/,
      /authentication timed out after \d{1,3} minutes?\. the browser tab/,
      /authorization code flow timed out\b/,
    ),
  },
  {
    code: 'token.exchange_failed_elsewhere',
    certainty: 'possible',
    says: /failed to authenticate with (?:user|authorization) code(?!: request to |[^]{0,200}request to \S{4,120} failed, reason)/i,
    at: ['google'],
    family: true,
  },
  {
    // The page on which a sign-in ends that did not succeed, in other languages.
    code: 'authorize.access_denied',
    certainty: 'possible',
    says: anyOf(
      'i',
      /authentication via (?:the )?gemini [^\n]{3,200} did not complete successfully/,
      /使用 gemini [^\n]{3,120}进行身份验证未成功完成/,
    ),
    family: true,
  },
  {
    code: 'api.location_not_supported',
    certainty: 'certain',
    says: /not eligible for gemini code assist[^\n]{0,60} because it is not currently available in your location/i,
  },
  {
    code: 'authorize.app_off_for_user',
    certainty: 'likely',
    says: /do not have access to gemini code assist\. (?:please )?(?:ask|contact) your administrator/i,
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: /not eligible for gemini code assist[^\n]{0,60} because (?!it is not currently available)/i,
    family: true,
  },
];

/** Such as other makers of models say, too. */
const general: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'api.quota_exceeded',
      certainty: 'likely',
      says: /exceeded your current quota/i,
      family: true,
    },
    {
      code: 'api.server_error',
      certainty: 'likely',
      says: /model is (?:currently |temporarily )?(?:overloaded|unavailable|experiencing high demand)/i,
    },
  ],
);

/** What Gemini's API and Vertex AI say of models and of what they were given, and LiteLLM of them. */
export const geminiRules: readonly Rule[] = [...own, ...ofCli, ...ofLibraries, ...general];
