import type { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails } from 'electron';
import type { DevtoolsSession } from './devtools.ts';
import { electronEvent } from './electron-event.ts';
import { fromWire, handlerOf } from './protocol.ts';
import { session } from './session.ts';

/** What `Fetch.requestPaused` tells; Playwright's types name no event by itself. */
interface Paused {
  readonly requestId: string;
  readonly request: {
    readonly url: string;
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly postData?: string;
  };
  readonly frameId: string;
  readonly resourceType: string;
}

const resourceTypes: Readonly<Record<string, OnBeforeRequestListenerDetails['resourceType']>> = {
  Script: 'script',
  Stylesheet: 'stylesheet',
  Image: 'image',
  Font: 'font',
  Fetch: 'xhr',
  XHR: 'xhr',
};

/** Every request of one page passes here: navigations are asked about, and the app's own scheme is answered by the app. */
export class PageRequests {
  readonly #page: DevtoolsSession;
  readonly #topFrame: string;
  readonly #contents: EventEmitter & { readonly id: number };
  /** Navigations that the app itself began. */
  readonly #expected = new Set<string>();

  constructor(page: DevtoolsSession, topFrame: string, contents: EventEmitter & { readonly id: number }) {
    this.#page = page;
    this.#topFrame = topFrame;
    this.#contents = contents;
  }

  expect(url: string): void {
    this.#expected.add(withoutFragment(url));
  }

  async intercept(): Promise<void> {
    this.#page.on('Fetch.requestPaused', (paused) => {
      this.#decide(paused).catch(() => this.#refuse(paused, 'Failed').catch(() => undefined));
    });
    await this.#page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  async #decide(paused: Paused): Promise<void> {
    const { request, requestId } = paused;
    const url = fromWire(request.url);
    if (paused.resourceType === 'Document' && !this.#mayNavigate(paused, url)) return this.#refuse(paused, 'Aborted');
    if (!(await session.defaultSession.allowsRequest(this.#details(paused, url)))) {
      return this.#refuse(paused, 'BlockedByClient');
    }
    const handler = handlerOf(url);
    if (!handler) {
      await this.#page.send('Fetch.continueRequest', { requestId });
      return;
    }
    const { method, headers, postData } = request;
    const body = postData === undefined ? {} : { body: postData };
    const response = await handler(new Request(url, { method, headers, ...body }));
    await this.#page.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  }

  #mayNavigate({ request, frameId }: Paused, url: string): boolean {
    const isMainFrame = frameId === this.#topFrame;
    if (isMainFrame && this.#expected.delete(withoutFragment(request.url))) return true;
    const event = electronEvent({ url, isMainFrame });
    this.#contents.emit('will-frame-navigate', event);
    if (isMainFrame) this.#contents.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  #details({ resourceType, frameId, request }: Paused, url: string): OnBeforeRequestListenerDetails {
    const document = frameId === this.#topFrame ? 'mainFrame' : 'subFrame';
    return {
      id: 0,
      url,
      method: request.method,
      resourceType: resourceType === 'Document' ? document : (resourceTypes[resourceType] ?? 'other'),
      referrer: '',
      timestamp: Date.now(),
      uploadData: [],
      webContentsId: this.#contents.id,
    };
  }

  async #refuse({ requestId }: Paused, errorReason: 'Aborted' | 'BlockedByClient' | 'Failed'): Promise<void> {
    await this.#page.send('Fetch.failRequest', { requestId, errorReason });
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
