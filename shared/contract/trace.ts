import { z } from './zod.ts';
import type { Exchange } from '../trace.ts';
import type { JsonObject } from './fields.ts';
import { nothing, operation } from './operation.ts';

export const traceOperations = {
  'trace.list': operation<readonly Exchange[]>().page(nothing),
  /** Forgets what was recorded. Numbers go on: none is given twice. */
  'trace.clear': operation<null>().page(nothing),
  /** The recorded exchanges as HAR 1.2; `version` is the program's. */
  'trace.har': operation<JsonObject>().shell(z.object({ version: z.string().max(50) }).strict()),
  /** Asks where to save the recorded exchanges as HAR; false when the dialog was closed. */
  'trace.saveHar': operation<boolean>().desktop(nothing),
};
