import { anyOf } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** What the Smart Device Management API (Nest), Fit and the Chrome Web Store say of a request. */
export const homeRules: readonly Rule[] = [
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      /command not (?:allowed|supported) (?:in|when|for|by) (?:the )?(?:current |a )?(?:thermostat|doorbell|camera|device)/,
      /camera (?:is not available|not available|is off|is offline)[^\n]{0,20} (?:for|to) stream/,
      /event id (?:does not belong to|has expired)/,
      /camera image is no longer available/,
      /device (?:is )?(?:offline|not (?:online|connected|reachable))[^\n]{0,20}\(?failed_?precondition/,
    ),
    family: true,
  },
  // Partner Connections Manager, the page that links a home: of the account, the home, or the project.
  {
    code: 'nest.no_home_to_link',
    certainty: 'likely',
    says: anyOf(
      'i',
      /can't find devices to link to \w/,
      /must migrate their nest account to a google account before you can link/,
      /no access to (?:the )?partner\s{1,9}(?:the )?(?:data|information) could not be retrieved/,
      /can't link to \w[^\n]{0,60}\s{1,9}to enable \w[^\n]{0,60}, make sure/,
      /make sure you've migrated your nest account to google/,
      /looks like you(?:'re| need to be) a (?:bit (?:too )?young to link your account|little bit older before you can link)/,
      /you may need to add the developer (?:account )?e-?mail address as a home member/,
    ),
  },
  {
    code: 'nest.no_home_to_link',
    certainty: 'possible',
    says: /no access to (?:the )?partner\b/i,
    at: ['google'],
  },
  {
    code: 'nest.project_not_linkable',
    certainty: 'likely',
    says: anyOf(
      'i',
      /can't link to \w[^\n]{0,60}\s{1,9}please contact \w[^\n]{0,60} if the issue persists/,
      /something went wrong\W{1,9}please contact the developer of this app if the issue persists/,
      // The same where a report has only its title.
      /can't link to \w[^\n]{0,60}(?<=(?:nest|device access|partner ?connections)[^]{0,300})/,
      /can't link to \w[^\n]{0,60}(?=[^]{0,300}?(?:nest\b|device access|partner ?connections))/,
    ),
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:device|enterprise|structure|room) enterprises\/\S{3,200} not found/,
      /datasource not found or cannot be read/,
    ),
    family: true,
  },
  {
    // Others have sessions and data sets, too.
    code: 'api.not_found',
    certainty: 'likely',
    says: /enterprise not found\b|(?:data ?source|data ?set|session)s? (?:not found|cannot be read)\b/i,
    at: ['google'],
    anyones: true,
    family: true,
  },
  {
    code: 'api.rate_limited',
    certainty: 'likely',
    says: /rate ?limited for (?:the |this )?(?:executedevicecommand|\w{4,40} (?:api|command|method)|enterprise|device|user|project)/i,
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /data source'?s? (?:project number|data type|id)[^\n]{0,30} (?:does not|do not|must) match/,
      /cool(?:celsius| value)? (?:value )?must be greater than heat/,
      // The Chrome Web Store.
      /pkg_(?:invalid|missing|manifest|too)\w{3,40}(?=["'\x60:,]{0,3} )/,
      /invalid version number in manifest/,
      /larger version in file manifest\.json than the published package/,
    ),
    family: true,
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      /item_not_updatable\b|(?:item|edit) (?:cannot|can not|can't) be updated now because it is in pending review/,
      /publish condition not met\b/,
      /to publish your item, you must\b/,
      /(?:in )?pending review, ready to publish, or deleted status/,
      /developer agreement[^\n]{0,40}(?:chrome web store)|chrome web store developer agreement/,
    ),
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: /application package name provided by un-?trusted source|publisher account does not own this item|do not have permission to (?:edit|update|publish) this (?:item|extension)/i,
    family: true,
  },
];
