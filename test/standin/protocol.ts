import type { CustomScheme, Protocol } from 'electron';

type Handler = Parameters<Protocol['handle']>[1];
const handlers = new Map<string, Handler>();
const registered = new Set<string>();

export const protocol = {
  registerSchemesAsPrivileged: (schemes: readonly CustomScheme[]) => {
    for (const { scheme } of schemes) registered.add(scheme);
  },
  handle: (scheme: string, handler: Handler) => {
    if (!registered.has(scheme)) throw new Error(`stand-in: the scheme ${scheme} was not registered as privileged`);
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },
  unhandle: (scheme: string) => {
    handlers.delete(scheme);
  },
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
};

/** What answers requests of this URL's scheme. */
export function handlerOf(url: string): Handler | undefined {
  return handlers.get(url.slice(0, url.indexOf(':')));
}

// An unpatched Chromium cannot navigate to a scheme it does not know: app://host/x travels as https://host.app.invalid/x,
// a name that resolves nowhere.

export function toWire(url: string): string {
  const [, scheme, host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  return scheme && registered.has(scheme) ? `https://${host}.${scheme}.invalid${rest || '/'}` : url;
}

export function fromWire(url: string): string {
  const [, host, scheme, rest] = /^https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.invalid(?::443)?([/?#].*)?$/i.exec(url) ?? [];
  return scheme && registered.has(scheme) ? `${scheme}://${host}${rest ?? '/'}` : url;
}
