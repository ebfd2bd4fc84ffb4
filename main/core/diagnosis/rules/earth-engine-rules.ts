import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** What Earth Engine and its libraries for Python and JavaScript say. */
const own: readonly Rule[] = [
  {
    code: 'credentials.project_unknown',
    certainty: 'certain',
    says: /ee\.initialize: no project found\b|no project found\. call with project=/i,
  },
  {
    code: 'credentials.default_not_found',
    certainty: 'certain',
    says: anyOf(
      'i',
      /please authorize access to your earth engine account/,
      /no such file or directory: '[^'\n]{0,200}earthengine[\\/]{1,2}credentials'/,
      /earth engine (?:credentials|account) (?:were|was|could) not (?:be )?found/,
    ),
  },
  {
    code: 'credentials.none_held',
    certainty: 'certain',
    says: /earth engine client library not initialized|must be initialized before use\. ?(?:see|call) [^\n]{0,30}ee[.-](?:auth|initialize)/i,
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      /project \S{3,80} is not registered to use earth engine/,
      /(?:earthengine\.google\.com\/signup|console\.cloud\.google\.com\/earth-engine\/configuration)(?<=(?:\bnot |denied|error|exception|\b403\b)[^]{0,240})/,
    ),
    also: [{ code: 'api.account_not_in_product' }],
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: anyOf(
      'i',
      /\b(?:image|imagecollection|featurecollection|table|model|classifier|collection|blob)\.load(?:table|geotiff)?: [\w ]{3,30} '[^'\n]{1,200}' not found\b/,
      /asset '[\w-]{2,60}\/[^'\n]{1,200}(?<!\.\w{2,5})' (?:does not exist|not found)\b/,
    ),
    family: true,
  },
  {
    code: 'api.rate_limited',
    certainty: 'certain',
    says: /too many concurrent aggregations|too many requests: earth engine/i,
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'likely',
    says: /user memory limit exceeded|too many tasks already in the queue \(\d|computed value is too large(?=\.?["'`)]?\s{0,4}(?:\n|$))/i,
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /collection query aborted after accumulating over \d/,
      /total request size \(\d{1,12} bytes\) must be/,
      /(?:image|imagecollection|reducer|feature|filter|geometry|date|list|dictionary|element)\.[a-z]\w{2,30}(?:, argument '[^'\n]{1,40}')?: (?:too many pixels|no band named|invalid type|parameter '\w)/,
      /user-defined methods must return a value/,
    ),
    family: true,
  },
];

const general: readonly Rule[] = at(
  ['google'],
  [{ code: 'network.timeout', certainty: 'likely', says: /eeexception: computation timed out/i }],
);

export const earthEngineRules: readonly Rule[] = [...own, ...general];
