import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** Where in a query it is: GoogleSQL's own way to say so, of BigQuery and of Spanner. */
const inQuery = /[^\n]{0,300}? ?(?:at \[\d{1,5}:\d{1,4}\]|\[at \d{1,5}:\d{1,4}\])/;

/** What GoogleSQL says of a query that it does not understand. */
const ofQueries = sequence(
  'i',
  [
    /syntax error: /,
    /unrecognized name: /,
    /no matching signature for /,
    /(?:table-valued )?function not found: /,
    /type not found: /,
    /table not found: /,
    /column name /,
    /column \d{1,4} in /,
    /field name /,
    /query (?:without from clause|column \d)/,
    /select list expression/,
    /aggregate function /,
    /analytic function /,
    /could not (?:cast|coerce) /,
    /cannot (?:access field|coerce|query|group|replace|be)\b/,
    /invalid cast from /,
    /unclosed (?:string|identifier|triple)/,
    /duplicate (?:column|table alias|alias)/,
    /scalar subquery /,
    /correlated subquer/,
    /window (?:order by|partition by|framing)/,
    /undeclared parameter/,
    /(?:group|order|partition) by (?:expression|has|key|column|is)/,
    /inserted row has wrong column count/,
    /value has type /,
    /array subquery /,
    /cannot access field /,
    /table "[^"\n]{1,120}" must be qualified/,
  ],
  inQuery,
);

/** What BigQuery names in its answers. */
const things =
  /(?:project|dataset|table|view|routine|job|model|connection|reservation|capacity commitment|snapshot|transfer config|row access policy|data policy|files?|uris?|field|function)/;

const own: readonly Rule[] = [
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      ofQueries,
      // Its tables and schemas.
      /table "[^"\n]{1,120}" must be qualified with a dataset/,
      /(?:invalid|duplicate) field name "[^"\n]{1,120}"\. /,
      /dataset ids? must be alphanumeric/,
      /schema has no fields\. table: /,
      /provided schema (?:does not match|is missing|update)/,
      /invalid schema update\b/,
      /required field \w{1,60} cannot be null/,
      /cannot reference a (?:standard|legacy) sql view/,
      /querying tables partitioned on a field is not supported in legacy sql/,
      /the query is too large\. the maximum/,
      /response too large to return\. consider/,
      /(?:update\/merge|merge) must match at most one source row/,
      /scalar subquery produced more than one element/,
      /error while reading (?:data|table: [\w.:$*-]{1,200}), error message: /,
      /json parsing error in row starting at position/,
      /could not parse '[^'\n]{0,120}' as (?:an? )?\w{2,12} for field/,
      /bad (?:int64|float64|double|bool|timestamp|date|datetime|bytes) value(?: \(|: )/,
      /too many (?:values|errors) in (?:row|line)[^\n]{0,60}(?:position|starting)/,
      /error detected while parsing row starting at position/,
      /(?:data|the source) (?:location|dataset) and (?:the )?destination (?:location|dataset) must/,
      /cannot (?:read and write|process data|copy) (?:in|across|between) (?:different |multiple )?(?:locations|regions)/,
      /unsupported data type for \w{2,40} column|partitioning specification must be/,
      /incompatible table partitioning specification/,
      /interval-partitioned|table with field based partitioning must/,
      /dml statement[^\n]{0,60} over table [^\n]{3,160} (?:would affect|is not supported)/,
      /querying (?:multiple|external) [^\n]{3,60} is not supported in/,
    ),
    family: true,
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'certain',
    says: anyOf(
      'i',
      /resources exceeded during query execution/,
      /quer(?:y|ies) exceed(?:s|ed)? (?:the )?(?:resource limits|limit for bytes billed)/,
      /custom quota exceeded: /,
      /(?:quota|limit) exceeded: your (?:project|table|user)\b/,
      /(?:project|user) \S{2,60} exceeded (?:the )?quota for (?:free )?query bytes/,
      /your project exceeded quota for/,
    ),
  },
  { code: 'api.rate_limited', certainty: 'certain', says: /(?:job |api )?exceeded rate limits: /i },
  {
    code: 'api.not_found',
    certainty: 'certain',
    says: sequence('i', /not found: /, things, / ["'`]?(?:gs:\/\/)?[\w:./*-]{2,160}/),
    family: true,
  },
  {
    code: 'api.iam_permission_denied',
    certainty: 'certain',
    says: anyOf(
      'i',
      /user does not have bigquery\.\w{2,60}\.\w{2,60} permission/,
      /user does not have permission to (?:query table|query view|access data protected by|query tables)/,
    ),
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: sequence('i', /access denied: /, things, / [\w:.-]{3,120}: /),
    family: true,
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: sequence('i', /already exists: /, things, / [\w:.-]{3,160}/),
  },
  // bq, whatever goes on behind it.
  {
    code: 'api.bad_request',
    certainty: 'possible',
    // bq, and the library for Python.
    says: /(?:400 |bad ?request: )error while reading data\b|bigquery error in \w{2,20} operation: (?!could not connect |cannot determine |you must |unknown |unexpected exception|access token has|refresh token has|error retrieving auth|'gcloud' not found|\('invalid_)/i,
    family: true,
  },
  {
    code: 'api.server_error',
    certainty: 'likely',
    says: /(?:an internal error|unexpected error) (?:has )?occurred and the request could not be completed|the job encountered an internal error during execution/i,
  },
];

/** Such as other stores of data could say, too. */
const general: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'api.bad_request',
      certainty: 'likely',
      says: anyOf(
        'i',
        /no such field: \w/,
        /column \S{1,60} has changed type/,
        /field \w{1,60} is type \w{3,20} but has schema type/,
        /invalid (?:timestamp|date|datetime|numeric) (?:value|string)\b/,
        /failed to parse input string/,
        /cannot return an invalid timestamp value/,
        /division by zero: \S/,
        /array index \d{1,9} is out of bounds/,
      ),
      family: true,
    },
  ],
);

/** What BigQuery says of queries, jobs and tables. */
export const bigQueryRules: readonly Rule[] = [...own, ...general];
