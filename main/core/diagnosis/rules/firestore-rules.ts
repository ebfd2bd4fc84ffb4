import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

const own: readonly Rule[] = [
  {
    code: 'api.not_found',
    certainty: 'certain',
    says: anyOf(
      'i',
      /no (?:document|entity) to (?:update|delete)(?:: |\b(?=[^]{0,200}(?:projects\/|firestore|datastore)))/,
      /the database \S{1,60} does not exist for project/,
      /(?:project [\w:.-]{1,60} does not exist or it|or it) does not contain an active (?:cloud|firestore|datastore)/,
    ),
    family: true,
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:document|entity) already exists: (?:projects\/|app: )/,
      /too much contention on these (?:documents|datastore entities)/,
      /transaction lock timeout\b/,
      /the referenced transaction has expired or is no longer valid/,
      /aborted due to cross-transaction contention/,
    ),
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      /missing or insufficient permissions?\b/,
      /client doesn't have permission to access the desired data/,
      /no matching allow statements/,
      /(?:evaluation error at l\d{1,5}:\d{1,4}|false) for '(?:get|list|create|update|delete|read|write)' @ l\d/,
      /listing objects in a bucket is disallowed for rules_version\b/,
      /user does not have permission to access '[^'\n]{1,200}'\. \(storage\/unauthorized\)/,
    ),
    family: true,
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:the|that) query requires an? (?:\w{3,20} )?(?:\w{3,20} )?index\b(?=[^]{0,60}(?:you can create|that index|console|currently building))/,
      /no matching index found\. (?:recommended|the suggested) index/,
      /(?:cloud firestore|datastore|firestore) api is not available for (?:firestore|datastore|cloud) ?/,
      /requested snapshot version is too old/,
    ),
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /cannot write more than \d{2,5} entities in a single call/,
      /transaction too big\. decrease transaction size/,
      /value for argument "\w{1,30}" is not a valid (?:firestore |resource |query |document |collection |field |\w{3,20} )/,
      /cannot use "undefined" as a firestore value/,
      /function [\w.]{3,60}\(\) called with invalid data/,
      /(?:function [\w.]{3,60}\(\) )?unsupported field value: (?:undefined|a custom)/,
      /invalid (?:document|collection) reference\. (?:document|collection) references must have/,
      /value (?:of property "[^"\n]{1,80}" is longer|for argument "documentpath")/,
      /property [\w.[\]]{1,80} contains an invalid nested entity/,
      /cannot convert an array value in an array value/,
      /cannot have inequality filters on multiple properties/,
      /order by clause cannot contain (?:more fields after|a field with an equality)/,
      /document (?:name|parent name) "[^"\n]{1,160}" (?:lacks|has invalid|is not)/,
      /(?:resource|document|collection) name "[^"\n]{0,160}" does not match\b/,
    ),
    family: true,
  },
  {
    code: 'api.server_error',
    certainty: 'likely',
    says: /the datastore operation timed out, or the data was temporarily unavailable/i,
  },
  // gRPC's own, of which Firestore's clients are full.
  { code: 'api.rate_limited', certainty: 'likely', says: /bandwidth exhausted or memory limit exceeded/i },
  {
    code: 'network.failed',
    certainty: 'possible',
    says: /webchannelconnection rpc '\w{4,12}' stream \S{3,24} transport errored/i,
    family: true,
  },
  {
    code: 'network.unreachable',
    certainty: 'likely',
    says: /could not reach cloud firestore backend\b|failed to get documents?(?: from server)?[^\n]{0,20} because the client is offline/i,
  },
];

const general: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'api.rate_limited',
      certainty: 'likely',
      says: /bandwidth exhausted/i,
    },
    {
      code: 'api.quota_exceeded',
      certainty: 'likely',
      says: /resource_exhausted: quota exceeded\.?(?! ?for|\w)/i,
    },
  ],
);

/** What Firestore, Datastore and their libraries say of documents, queries and transactions. */
export const firestoreRules: readonly Rule[] = [...own, ...general];
