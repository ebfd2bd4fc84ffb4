import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** What Speech, Text-to-Speech, Translation, Vision, Document AI and Dialogflow say of what they were given. */
const own: readonly Rule[] = [
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      // Speech.
      /invalid recognition ['"`]?(?:config|audio)/,
      /must use single channel \(mono\) audio/,
      /(?:sample_rate_hertz|audio_channel_count|encoding)[` ]{0,2}(?:\([^)\n]{1,20}\) )?in (?:[`']?recognition_?config\b|the recognition)/,
      /sync input too long\. for audio longer/,
      /inline audio exceeds duration limit/,
      /request audio can be a maximum of \d/,
      /exceeded maximum allowed stream duration/,
      /audio timeout error: long duration/,
      /specify (?:flac|linear16|mp3|ogg_opus|mulaw)[\w ]{0,20} encoding to match/,
      /the (?:requested )?model ['"]?\w{3,30}['"]? (?:does not exist|is not supported) (?:in the location|for language)/,
      // Text-to-Speech.
      /voice '[\w-]{2,60}' does not exist\. is it misspelled/,
      /invalid ssml\b/,
      /either `?input\.(?:text|ssml)`? or `?input/,
      /this request contains sentences that are too long/,
      // Vision, Document AI.
      /image-annotator::/,
      /image processing error\b|bad image data\b(?!["'` ]{1,3}\w)/,
      /document pages (?:in non-imageless mode )?exceed the limit/,
      /unsupported input file format\b/,
      // Translation, Dialogflow.
      /bad language pair\b/,
      /com\.google\.apps\.framework\.request\.badrequestexception/,
      /input text exceeds (?:the )?\d{2,5} characters/,
    ),
    family: true,
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: /no designtimeagent found for project|com\.google\.apps\.framework\.request\.notfoundexception/i,
    family: true,
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: /com\.google\.apps\.framework\.request\.forbiddenexception|image-annotator::user lacks permission/i,
    family: true,
  },
];

const general: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'api.bad_request',
      certainty: 'likely',
      says: /we can not access the url currently\. please download|text is too long\.?(?=["'\s]|$)/i,
      family: true,
    },
  ],
);

export const mediaApiRules: readonly Rule[] = [...own, ...general];
