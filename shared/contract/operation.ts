import { z } from './zod.ts';

/**
 * `page`: the window's page and the command line may call it. `shell`: only main itself and the command line.
 * `desktop`: the page calls it, and the Electron shell implements it (dialogs, clipboard, settings).
 */
export type Room = 'page' | 'shell' | 'desktop';

export interface Operation<In extends Room, Request extends z.ZodType, Result> {
  readonly room: In;
  readonly request: Request;
  /** Only a type: results come from our own code and are not parsed again. */
  readonly result?: Result;
}

/** For a result type, makes an operation of one room from its request schema. */
export function operation<Result>() {
  return {
    page: <Request extends z.ZodType>(request: Request): Operation<'page', Request, Result> => ({
      room: 'page',
      request,
    }),
    shell: <Request extends z.ZodType>(request: Request): Operation<'shell', Request, Result> => ({
      room: 'shell',
      request,
    }),
    desktop: <Request extends z.ZodType>(request: Request): Operation<'desktop', Request, Result> => ({
      room: 'desktop',
      request,
    }),
  };
}

export const nothing = z.object({}).strict();
