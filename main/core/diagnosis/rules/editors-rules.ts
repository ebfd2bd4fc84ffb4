import { anyOf } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** What only the APIs of Sheets, Docs, Slides and Forms say of a request. */
export const editorsRules: readonly Rule[] = [
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      // Sheets.
      /a sheet with the name [^\n]{1,120} already exists\b/,
      /you can't remove all (?:the )?(?:visible )?sheets in a document/,
      /no grid with id: ?-?\d/,
      /no (?:filter|named range|protected range|banded range|chart|slicer|table|embedded object|developer metadata|conditional format)\w{0,8} (?:with|for) (?:id|sheetid|the given)/,
      /requested writing within range \[?/,
      /tried writing to (?:row|column) \[/,
      /valueinputoption['"`]? is required/,
      /invalid value at 'data(?:\.|')/,
      /you can't merge (?:frozen|and)|must select all cells in a merged range to merge/,
      /cannot (?:insert|add|delete|move) (?:rows|columns|dimensions?)[^\n]{0,60}(?:frozen|beyond|outside|grid)/,
      /(?:start|end)(?:row|column)?index\[?\d{0,9}\]? (?:must|cannot|is)/,
      /you can't (?:delete|hide|move) all the (?:rows|columns|sheets) (?:on|in|of)/,
      /cell(?:s)? in (?:the )?range[^\n]{0,60} (?:overlap|intersect)s?/,
      /(?:the )?input (?:cannot|can not|must not) exceed \d{1,6} characters/,
      /your input contains more than the maximum of \d{1,6} characters in a single cell/,
      /data (?:you entered )?(?:in cell \w{2,8} )?violates the data validation rules set on this cell/,
      /this chart cannot be [^\n]{3,60}(?:spreadsheet|range)/,
      // Docs.
      /insertion index must be (?:inside|less than|greater)/,
      /index \d{1,9} must be (?:less|greater) than the (?:end|start) index of the referenced segment/,
      /range (?:cannot|can not|should not|must not) (?:include|be empty|contain)[^\n]{0,60}(?:newline|segment|paragraph|table)/,
      /invalid (?:tab|segment|table cell|paragraph|named range|header|footer|bookmark) ?id\b/,
      /(?:deletecontentrange|insertinlineimage|inserttext|updateparagraphstyle|updatetextstyle|insertpagebreak|createparagraphbullets): /,
      // Slides.
      /the object(?: \([\w-]{1,80}\)| id)? (?:could not be found|should be unique)/,
      /object id[^\n]{0,60} should be unique among all/,
      /(?:page|slide|layout|placeholder|element) \([\w-]{1,80}\) (?:could not be|was not|does not|is not|has no)/,
      /(?:provided|supplied) image (?:is in an unsupported format|should be publicly accessible|was too large|is too large|url|could not be)/,
      /there was a problem retrieving the image/,
      /error retrieving image from url or bad url\b/,
      /access to the provided image was forbidden/,
      /(?:image|url) (?:should|must) be publicly accessible, within size limit/,
      // Forms.
      /only info\.title can be set when creating a form/,
      /index must be (?:within|in) (?:the )?(?:form|range)/,
      /cannot (?:set|update) \w{2,30}(?:\.\w{2,30}){0,3} when (?:creating|updating) (?:a )?form/,
      // All of them.
      /(?:no request set|must specify at least one request|request(?:s)?\[\d{1,4}\] (?:is empty|must))/,
      /at least one field must be listed in ["'`]?fields/,
    ),
    family: true,
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:edit|change|modify) a protected (?:cell|range|sheet|object)/,
      /contact the spreadsheet owner to remove protection/,
    ),
    family: true,
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:required|target) revision id[^\n]{0,120} (?:does not match|is too old|not match|is not the latest)/,
      /form (?:has been|is|was) (?:modified|edited) since (?:the )?(?:specified|required) revision/,
    ),
  },
  {
    code: 'api.server_error',
    certainty: 'likely',
    says: /(?:sheets|docs|slides|forms|drive|gmail|calendar|people|chat|classroom|tasks) api: internal error encountered/i,
  },
];
