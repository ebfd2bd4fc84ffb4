import type { Recognised } from '../../../shared/inspection.ts';
import type { Vault } from '../credentials/vault.ts';

/** Something recognised in a text, before it is decided what of all that overlaps is told. */
export interface Found {
  readonly kind: Recognised['kind'];
  /** From where to where, in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** The same thing a second time is told once. */
  readonly same: string;
  /** What is told of it, its secrets put into the vault. null: nothing after all. */
  readonly tell: (vault: Vault) => Recognised | null | Promise<Recognised | null>;
}

/** What is part of a wider finding, and not told again beside it. */
const parts: Readonly<Partial<Record<Recognised['kind'], readonly Recognised['kind'][]>>> = {
  credential: ['clientId', 'clientSecret', 'refreshToken', 'redirectUrl', 'request', 'apiKey'],
  redirectUrl: ['authorizationCode', 'clientId', 'otherToken', 'redirectUrl'],
  request: ['authorizationCode', 'clientId', 'clientSecret', 'redirectUrl', 'request', 'otherToken'],
  accessToken: ['otherToken', 'authorizationCode', 'clientSecret'],
  refreshToken: ['otherToken', 'clientSecret'],
  idToken: ['otherToken', 'clientSecret', 'accessToken', 'refreshToken'],
  clientSecret: ['clientSecret', 'otherToken'],
  authorizationCode: ['otherToken', 'authorizationCode'],
  apiKey: ['otherToken'],
  otherToken: ['otherToken', 'clientSecret'],
};

/** In order of appearance, each once, without what is only a part of something wider. Linear but for the sorting. */
export function withoutParts(found: readonly Found[]): readonly Found[] {
  const ordered = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const told: Found[] = [];
  const known = new Set<string>();
  let around: Found[] = [];
  for (const one of ordered) {
    around = around.filter((wider) => wider.end > one.start);
    if (around.some((wider) => parts[wider.kind]?.includes(one.kind))) continue;
    around = [...around, one].slice(-20);
    const same = `${one.kind} ${one.same}`;
    if (known.has(same)) continue;
    known.add(same);
    told.push(one);
  }
  return told;
}
