import { anyOf } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** What the YouTube Data, Live Streaming and Analytics APIs say of a request. */
export const videoRules: readonly Rule[] = [
  {
    code: 'youtube.no_channel',
    certainty: 'certain',
    says: anyOf(
      'i',
      /authenticated user must resolve to a channel, but does not/,
      /the user has an unlinked google account\b/,
    ),
  },
  {
    code: 'api.account_state_invalid',
    certainty: 'certain',
    says: anyOf(
      'i',
      /youtube account of the authenticated user is (?:closed|suspended)\b/,
      /channel specified in the <?(?:code>)?channelid(?:<\/code>)? parameter has been (?:closed|suspended)\b/,
    ),
  },
  { code: 'api.server_error', certainty: 'likely', says: /transition failed due to a backend error/i },
  {
    // YouTube Music, to its own clients.
    code: 'api.login_required',
    certainty: 'likely',
    says: anyOf(
      'i',
      /server returned http 401: unauthorized\.\s{1,4}you must be signed in to perform/,
      /innertubeerror: you must be signed in to perform/,
    ),
    also: [{ code: 'api.invalid_credentials' }],
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:the |that )?(?:video|channel|playlist|playlist item|comment|comment thread|parent comment|caption track|caption|subscription|broadcast|live chat|stream|cuepoint|sponsor|activity|thumbnail|section|publisher|subscriber)s? (?:resource )?(?:that (?:is|was|you are)|identified|specified|you are trying|used|referenced)[^\n]{0,240}? (?:could not|cannot|can't|was not|were not|can not|does not|do not|is not) (?:be )?(?:found|exist|valid)/,
      /(?:videoid|playlistid|channelid|commentid|captionid)<?[^\n]{0,60}(?:parameter|property) (?:that )?(?:could not|cannot|can not|can't) be found/,
      /(?:no|unable to find) (?:youtube )?(?:channel|video|playlist|broadcast|stream) (?:found|matching|with that) (?:id|name|for)/,
    ),
    family: true,
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      // YouTube Music's own clients.
      /you are not authorized to edit this playlist/,
      /authenticated user (?:cannot|can't|can not) act on behalf of/,
      /cms user is not allowed to act on behalf of the specified content owner/,
      /request is not (?:properly )?authori[sz]ed to (?:\w{3,12} ){1,3}(?:the |this |a )?(?:video|channel|playlist|comment|caption|subscription|broadcast|stream|live|branding|banner|section|requested|thumbnail|sponsor|member)/,
      /access to (?:the |this )?(?:video|channel|playlist)[^\n]{0,80} is forbidden/,
      /caption track could not be (?:downloaded|updated|deleted|loaded)/,
      /permissions associated with the request are not sufficient to/,
      /live chat (?:is not enabled for|is no longer live)|broadcast does not have (?:an? )?(?:active )?live chat/,
      /requester is not allowed to access the requested (?:subscriptions|\w{4,20})/,
      /request (?:is )?missing permission to access youtube|permission to access (?:youtube )?analytics reports? for (?:this|the)/,
      /(?:video|comment|channel) owner (?:has )?(?:disabled|does not allow)/,
      /not (?:allowed|permitted|able) to (?:rate|comment on|upload to|reply to) (?:this|the) (?:video|channel|comment)/,
      /users? (?:is not|are not|isn't) (?:allowed|permitted|authorized|eligible) to (?:rate|comment|upload|set|stream|live)/,
      /video (?:rating|embedding|comments?) (?:has been|is|was|are) disabled/,
    ),
    family: true,
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /request metadata (?:specifies|is|contains) (?:an? )?(?:invalid|empty|missing)/,
      /snippet\.\w{3,30} (?:property )?(?:specifies|contains|must|is|cannot)/,
      /(?:property|parameter) specifies an (?:invalid|unsupported) \w/,
      /no filter selected\. expected one of/,
      /incompatible parameters specified in the request/,
      /'youtube\.\w{3,40}' (?:missing|is)|missing: required parameter: \w/,
      /unknown identifier \([^)\n]{1,80}\) given in field parameters/,
      /the query is not supported\. check the documentation/,
      /could not parse content owner id in parameter ids\b/,
      /(?:request|api) (?:specifies|contains|does not specify|must specify) (?:an? )?(?:invalid|unsupported|the) (?:filter|value|page token|part|resource|playlist|video|channel|search|location|relevance|chart|rating|language|topic)/,
      /request cannot be (?:performed|completed|processed) because (?:it|the request) (?:does not|specifies|contains|is)/,
      /(?:video|channel|playlist|broadcast|comment|caption)(?:'s)? (?:title|description|text|tags?|keywords?|name|category)(?: \w{2,12}){0,3} (?:is|are|exceeds?|must|cannot) (?:invalid|too long|empty|required|not be|be blank|the)/,
      /playlist contains the maximum|(?:maximum|allowed) number of (?:items|videos) (?:in|for) (?:the|a) playlist/,
      /scheduled ?start ?time[^\n]{0,60} (?:must|is|cannot)/,
      /comment (?:text )?(?:is|must|cannot|exceeds)[^\n]{0,40}(?:empty|too long|required|length|characters)/,
    ),
    family: true,
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      /redundant transition\b|invalid transition\b(?=[^]{0,200}broadcast)|(?:live )?broadcast can(?:not|'t| not) (?:be )?transition/,
      /live broadcast is already in the requested status/,
      /channel that authorized the api request does not have channel memberships enabled/,
      /user must verify their email address prior to rating the video/,
      /errorstreaminactive\b|(?:bound|video) stream (?:is|must be) (?:in)?active\b/,
      /live streaming is unavailable on the selected/,
      /live streaming (?:is|was|has) (?:not|been)? ?(?:enabled|blocked|disabled|restricted|suspended)\b/,
      /user is blocked from live streaming/,
      /(?:channel|account) (?:is )?not (?:eligible|verified|enabled) for (?:live|monetization|uploads? longer|custom thumbnails|super)/,
    ),
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: anyOf(
      'i',
      /subscription that you are trying to create already exists/,
      /(?:video|item) (?:is )?already (?:in|part of) the playlist/,
      /specified video already has a caption track/,
    ),
  },
  {
    code: 'api.rate_limited',
    certainty: 'likely',
    says: anyOf(
      'i',
      /posted too many (?:\w{3,12} ){1,2}in a given timeframe|sent too many (?!requests)(?:\w{3,12} ){1,2}in a given timeframe/,
      /channel has uploaded too many \w{4,20} recently/,
      /too many (?:thumbnails|videos|comments|broadcasts|subscriptions)[^\n]{0,20} recently/,
      /exceeded the (?:number of live broadcasts|user request rate)/,
    ),
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'likely',
    says: anyOf(
      'i',
      /exceeded the number of (?:videos|live|broadcasts|subscriptions|playlists|channel sections)/,
      /(?:maximum|max) number of (?:subscriptions|playlists|channel sections|uploads) (?:has been|was|is) (?:exceeded|reached)/,
      /reached (?:the|your) (?:maximum|daily)? ?(?:upload|subscription|playlist) limit/,
    ),
  },
];
