import type { Temporal as TemporalTypes } from 'temporal-polyfill';

const native = (globalThis as { readonly Temporal?: typeof TemporalTypes }).Temporal;

/** Times and zones: the engine's own Temporal where it has one, else the polyfill, which is then loaded. */
export const Temporal: typeof TemporalTypes = native ?? (await import('temporal-polyfill')).Temporal;

export const viewerZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
