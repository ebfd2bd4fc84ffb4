import { sequence } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** What a project of Google Cloud's holds. */
const collection =
  /(?:locations|zones|regions|global|topics|subscriptions|snapshots|secrets|serviceaccounts|databases|instances|datasets|buckets|services|roles|queues|keyrings|clusters|attestors|jobs|agents?|models|endpoints|publishers|triggers|builds|sinks|logs|metrics|notes|repositories|managedzones|policies|(?:android|ios|web)?apps|sites|alertpolicies|notificationchannels|tenants|brands|keys|connections|schemas|tables|backups|configs|workloadidentitypools)/;

/** A resource by its name (AIP-122): what it is called may be anything, and nobody but Google Cloud names it so. */
const resource = sequence(
  'i',
  /(?:\/\/[\w.-]{3,40}\.googleapis\.com\/)?projects\/[\w:.$<>{}-]{1,60}\//,
  collection,
  /\/[^\s'"`,;]{1,240}/,
);
/** What may stand around it. */
const opening = /['"`[(]{0,2}/;
const closing = /['"`\])]{0,2}/;

/** What any of Google Cloud's services says of a resource, before its name or behind it. */
export const resourceNameRules: readonly Rule[] = [
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: sequence(
      'i',
      /(?:not found|does not exist|cannot be found|no such \w{3,20})(?: ?[:=]| for| in| on) ?(?:resource )?/,
      opening,
      resource,
    ),
    family: true,
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: sequence(
      'i',
      resource,
      closing,
      / (?:(?:was|is|were|could) )?(?:not (?:be )?found|does not exist|do not exist)\b/,
    ),
    family: true,
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: sequence('i', resource, closing, / already exists\b/),
    family: true,
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: sequence('i', /already exists(?: ?[:=]| in| on)? ?(?:resource )?/, opening, resource),
    family: true,
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: sequence(
      'i',
      resource,
      closing,
      / (?:is (?:in (?:disabled|destroyed|pending_\w{3,20}) state|not in a ready state|already being used))/,
    ),
    family: true,
  },
];
