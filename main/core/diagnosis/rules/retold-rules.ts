import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** An API of Google's, as people call it. */
const anApi =
  /(?:gmail|(?:google )?(?:calendar|drive|sheets|docs|slides|people|contacts|tasks|photos|chat|forms|analytics|ads)|youtube|admin sdk|generative language|vision|speech|translation|firestore|maps) (?:\w{2,9} )?api/;

/** Causes that have a name at Google, in the words of those who met them. */
export const retoldRules: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'authorize.disallowed_useragent',
      certainty: 'possible',
      says: anyOf(
        'i',
        /google (?:tells me (?:that )?it |says (?:that )?it )?(?:wants|requests|requires|asks for) an? (?:updated|newer|supported|different|"?updated"?) browser/,
        /browser (?:is |was )?not supported (?:while|when|for|on|at) (?:signing|logging|sign|log|the (?:sign|log))/,
      ),
    },
    {
      code: 'api.service_disabled',
      certainty: 'possible',
      says: anyOf(
        'i',
        sequence(
          'i',
          anApi,
          / (?:(?:was|is)(?:n't| not)|(?:has|had)(?:n't| not) been) (?:yet )?(?:enabled|activated|turned on)\b(?! (?:by default|until|unless|when|automatically))/,
        ),
        sequence('i', /(?:have|had|has)(?:n't| not) (?:yet )?(?:enabled|activated|turned on) (?:the )?/, anApi),
        sequence(
          'i',
          anApi,
          / (?:had|has|have|was|got|is) (?:become |been |gotten |somehow )?(?:disabled|deactivated|turned off)\b/,
        ),
        sequence('i', /forgot(?:ten)? to (?:enable|activate|turn on) (?:the )?/, anApi),
      ),
    },
  ],
);
