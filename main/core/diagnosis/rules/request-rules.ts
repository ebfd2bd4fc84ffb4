import { anyOf, sequence } from '../any-of.ts';
import type { DiagnosisCode } from '../../../../shared/diagnoses/catalogue.ts';
import type { Place } from '../place.ts';
import type { Rule } from '../rule.ts';

/** One meaning, in the codes of the services that have one of their own; the last is everybody's. */
function toldAs(
  says: RegExp,
  codes: readonly (readonly [Place, DiagnosisCode])[],
  certainty: Rule['certainty'] = 'likely',
): readonly Rule[] {
  return codes.map(([place, code]): Rule => ({ code, certainty, at: [place], says, anyones: true, family: true }));
}

/** Where a sentence ends. */
const end = /(?=["'`.,:;)\]]|\s{0,9}(?:$|\n))/;

const bad = anyOf(
  'i',
  /bad request\. user message: /,
  // What is not valid, before or behind its name.
  sequence(
    'i',
    /(?:invalid|unknown|unrecogni[sz]ed|malformed|unsupported) (?:value for )?["'`]?/,
    [
      /page ?token|query|corpora|order ?by|parents?|spaces?|drive|file|(?:field|update|read) ?mask|filter|view|mime ?type|format|language|country|currency/,
      /label|draft|message|thread|header|to|cc|bcc|reply-to|from|attachment|signature|forwarding/,
      /event|calendar|recurrence|reminder|attendee|color|acl|scope|role|rule|time ?zone|conference/,
      /task|due|contact|person|people|group|member|alias|user|phone|email|family|given\/family|given|full|password|schema|sku|product|org ?unit|ou|customer/,
      /course|student|teacher|topic|space|card|widget|album|media ?item|upload|photo/,
      /channel|playlist|video|caption|thumbnail|broadcast|category|metric|dimension|segment|site|sitemap|report/,
      /feed|offer|location|blog|post|volume|shelf|data ?source|data ?set|track|edit|apk|bundle|version|listing|package|purchase|subscription|device|command|trait/,
      /(?:start|end)? ?(?:row|column|index|sheet|range|cell|tab|slide|page|object|document|form|item|segment|table)/,
      /field|parameter|argument|identifier|enum/,
    ],
    /["'`]?(?: (?:ids?|values?|names?|addresse?s?|types?|headers?|lists?|keys?|token|format|resource|data|string|reference|state|status|parameters?|fields?|numbers?|range|date|time|level|code|argument|body|url|text|title|query|selection|mask|path|rule|zone)){0,3}/,
    [end, /(?: (?:for|in|on|of|given|specified|provided|requested|selected|at|with)\b| ?[("'`[]\w)/],
  ),
  /invalid value for:? ?["'`]?\w/,
  sequence(
    'i',
    /missing (?:required |mandatory )?(?:field|parameter|argument|property|value|attribute|header|param)s?/,
    [end, / ["'`[(]?\w/],
  ),
  sequence(
    'i',
    /missing (?:the )?(?:draft|message|label|task|event|calendar|contact|upload|media|title|name|recipient|readmask|etag)(?: (?:id|ids|list|list id|message|body|name|token|value))?/,
    end,
  ),
  /(?:is|are)(?: not|n't) (?:a |an )?(?:valid|supported|recogni[sz]ed|known)(?: (?:value|enum|field|format|identifier|date|argument|parameter|mime ?type|language|country|currency|metric|dimension|query|filter)\b|(?=["'`.,;)\]]|\s{0,9}(?:$|\n)))/,
  /must be (?:specified|provided|non-?negative|non-?empty|at least \d|at most \d|between \d|one of|in the future|in the past)\b/,
  /(?:cannot|can't|can not|may not|must not) be (?:empty|specified|used together|combined|in the (?:past|future)|queried together|an alias)\b/,
  /(?:cannot|can't|can not) (?:delete|update|change|remove|modify|move|set|add|create|insert|select|rename|restore) (?:a |an |the |your |labels? |fields? )?(?:primary|system|default|organi[sz]er|inbox|root|first|last|only|parent|own|instance|recurring|type|label|super|user deleted|contact group|sent|from the following)\b/,
  /(?:start|end|due|expiration|from|to|min|max)[ _-]?(?:date|time)s? (?:must|should|cannot|can't|can not|is|are) (?:be )?(?:before|after|in the (?:past|future)|later|earlier|invalid|required|not valid|too)/,
  sequence(
    'i',
    /(?:is|are|was) (?:a )?(?:required|mandatory)(?: (?:field|parameter|property|but (?:is |was )?(?:missing|not (?:set|specified|provided))))?/,
    end,
  ),
  sequence(
    'i',
    /(?<!which )(?:is|are|was) (?:missing|not specified|not provided|invalid|not valid|malformed|not in (?:the )?(?:standard|correct|valid|right) \w{2,12} ?format|incompatible|not compatible|too (?:long|large|short|big|many|old)|out of (?:range|bounds))/,
    end,
  ),
  sequence('i', /(?:is|are) not supported/, [end, / (?:for|in|on|by|with) /]),
  /must (?:be (?:set|specified|provided|present|given|positive|unique|valid|before|after|greater|less|between|later|earlier|enabled|true|false|equal|https?)\b|not be (?:empty|null|blank|set|specified|negative|zero)|(?:specify|provide|contain) (?:a|an|at|the|one|exactly|either|only)\b)/,
  sequence('i', /(?:must|should|has to) (?:all )?be unique|id not unique/, end),
  /payload size exceeds the limit/,
  /(?:exceeds?|exceeded|over|more than|longer than|larger than) the (?:maximum|allowed|permitted|max) (?:allowed )?(?:\w{2,12} )?(?:size|length|number|count|limit) of \d/,
  /no (?:filter|fields?|columns?|recipients?|changes?|updates?) (?:was |were )?(?:selected|specified|provided|given|set)\b/,
  /incompatible parameters? (?:specified|in|provided)/,
  sequence(
    'i',
    /not a (?:draft|folder|file|calendar|contact|group|label|spreadsheet|sheet|user|member|recurring event)/,
    end,
  ),
  /recipient address required/,
  // Of the Ads API: an error by its kind.
  /error_?code["'`]? ?[:=]? ?\{\s{0,20}["'`]?[a-z]\w{3,60}_?error["'`]? ?: ?["'`]?[a-z]{3,30}_/,
  /(?:query|field|mutate|operation|range|date|list_operation|resource|string_length|url|id|enum|currency|collection_size|context|distinct|function|image|media|new_resource_creation|not_whitelisted|null|policy|region|setting|size_limit|time_zone)_?error(?:enum)?["'`]? ?[.:=] ?["'`]?[a-z]{3,30}_[a-z]/,
);

const lacks = anyOf(
  'i',
  /this file cannot be (?:copied|downloaded|exported|modified|shared|deleted)/,
  /(?:publishing|sharing) is not permitted/,
  /(?:user|caller|account|requester|app|client|viewer|bot|project) (?:is(?:n't| not)|was not|are not) (?:allowed|authorized|permitted|entitled|eligible) to\b/,
  /(?<!service account )(?:does(?: not|n't)|do not|don't) have (?:the )?(?:\w{3,14} )?(?:permissions?|access|rights?|privileges?|authority|entitlement)s? (?:to|for|on|over|in)\b/,
  /(?:request|operation|action|user|caller) is missing (?:the )?permission/,
  /permission denied (?:on|for|to|while) (?:resource|the|this|project|account|property|space|group|enterprise|device|calendar|file|folder|list|course|container)\b/,
  /access to (?:the |this )?(?:\w{3,12} )?(?:video|image|file|calendar|playlist|channel|property|view|report|course|space|group|album|container|document|spreadsheet)[^\n]{0,60} (?:is|was) (?:forbidden|denied)/,
  /request is not (?:properly )?authori[sz]ed\b/,
  /permissions associated with the request are not sufficient/,
);

const gone = anyOf(
  'i',
  /(?:permission|revision|comment|reply|change|property|parent|label|drive|folder|access ?proposal|shortcut|page token|calendar|event|contact|group|user|member|alias|task|task ?list|course|student|topic|message|thread|draft|attachment|space|album|media ?item|channel|playlist|video|site|sitemap|location|product|container|workspace|trigger|variable|blog|post|volume|device|enterprise|structure|room|data ?source|data ?set|session|track|edit|subscription|purchase|order|package|application|listing|matter|hold|export|note|form|response|sheet|worksheet|spreadsheet|document|presentation|slide|page|script|deployment|version|function|project|license|role|schema|building|resource) ["'`]?[^\s"'`]{0,80}["'`]? ?(?:was |is |were |could |can ?)?(?:not (?:be )?found|does(?: not|n't) exist|not exist)\b/,
  /(?:no|cannot find|can't find|could not find|unable to find) (?:such |the |any |a )?(?:permission|revision|comment|label|drive|folder|file|calendar|event|contact|group|user|member|task|course|message|thread|draft|space|album|channel|playlist|video|site|account|location|product|container|blog|post|device|form|response|sheet|worksheet|spreadsheet|document|presentation|slide|script|deployment|application)s? (?:was |were )?(?:found|with|for|matching|named|called|exists?)\b/,
);

const taken = anyOf(
  'i',
  /(?:entity|member|alias|user|group|label|resource|calendar|event|contact|course|channel|name|id|identifier|subscription|filter|address|membership|invitation|license|sheet|folder|file|space|event|album|playlist|device|version|schema|role) (?:[^\n]{0,60} )?(?:already exists|already (?:has|in use|taken|being used|assigned|a member|invited|enrolled|subscribed|registered))\b/,
);

const state = anyOf(
  'i',
  /(?:matter|course|export|broadcast|stream|conference) (?:state )?(?:is|must be|has to be) (?:not )?(?:open|active|ready|draft|complete|live|closed|published|archived)\b/,
  /there (?:is|are) no active \w/,
  /(?:aren't|are not|isn't|is not) enough (?:available )?licen[sc]es/,
);

const policy = anyOf(
  'i',
  /(?:workspace |domain |g suite |it |your )?admin(?:istrator)?s? (?:has |have )?(?:turned off|disabled|blocked|restricted|not (?:allowed|enabled|permitted)|does(?: not|n't) (?:allow|permit))\b/,
  /(?:disabled|turned off|blocked|restricted|not (?:allowed|permitted|enabled)) (?:by|for) (?:the |your |this |its )?(?:domain|organi[sz]ation|workspace|admin|customer)/,
);

/**
 * What a service of Google's says of what it was asked for, in words that every program has: by the shape of the sentence,
 * whatever it speaks of. Looked at behind all that says more.
 */
export const requestRules: readonly Rule[] = [
  ...toldAs(policy, [['api', 'api.domain_policy']]),
  ...toldAs(taken, [['api', 'api.conflict']]),
  ...toldAs(gone, [
    ['calendar', 'calendar.not_found'],
    ['directory', 'directory.not_found'],
    ['api', 'api.not_found'],
  ]),
  ...toldAs(lacks, [
    ['calendar', 'calendar.forbidden'],
    ['api', 'api.forbidden'],
  ]),
  ...toldAs(state, [['api', 'api.failed_precondition']], 'possible'),
  ...toldAs(bad, [
    ['calendar', 'calendar.bad_request'],
    ['directory', 'directory.bad_request'],
    ['api', 'api.bad_request'],
  ]),
];
