import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { GrantscopeEvent } from '../../shared/contract.ts';
import { fail, type Outcome } from '../../shared/outcome.ts';
import { callChannel, eventChannel } from '../../shared/page-api.ts';
import { isPage } from './page-address.ts';

/** Carries out what the page asks: an unchecked name and request in, an outcome back. Never throws. */
export type Dispatch = (
  name: unknown,
  request: unknown,
  call: { readonly callId: string; readonly signal: AbortSignal },
) => Promise<Outcome<unknown>>;

const running = new Map<string, { readonly controller: AbortController; readonly contents: WebContents }>();

/** Answers the page on the one channel down. Only the top frame of Grantscope's own page is heard. */
export function answerPage(dispatch: Dispatch): void {
  ipcMain.handle(callChannel, async (event, name: unknown, request: unknown, callId: unknown) => {
    if (!isFromPage(event)) return fail('desktop.caller_refused');
    if (typeof callId !== 'string' || callId.length === 0 || callId.length > 100 || running.has(callId)) {
      return fail('usage.invalid_request', { evidence: { field: 'callId' } });
    }
    const controller = new AbortController();
    running.set(callId, { controller, contents: event.sender });
    try {
      return await dispatch(name, request, { callId, signal: controller.signal });
    } finally {
      running.delete(callId);
    }
  });
}

/** Stops one running call; its requests end with it. */
export function cancelCall(callId: string): void {
  running.get(callId)?.controller.abort();
}

/** Stops what a page left behind by reloading, crashing or closing. */
export function cancelCallsOf(contents: WebContents): void {
  for (const { controller, contents: caller } of running.values()) if (caller === contents) controller.abort();
}

/** Tells the page a fact, on the one channel up. */
export function tellPage(contents: WebContents, event: GrantscopeEvent): void {
  if (!contents.isDestroyed()) contents.send(eventChannel, event);
}

function isFromPage({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isPage(senderFrame.url);
}
