import { z } from './zod.ts';
import type { Problem } from '../outcome.ts';
import { pasted, scope } from './fields.ts';
import { operation } from './operation.ts';

/** A scope that a program's source names, and where it does so first. */
export interface SourceScope {
  readonly scope: string;
  /** From 1. */
  readonly line: number;
  /** Only in comments: the program does not ask for it. */
  readonly isCommentedOut: boolean;
}

/** A scope of the catalogue; `methods` are those that were asked for, when it was found by what it opens. */
export interface FoundScope {
  readonly scope: string;
  readonly methods: readonly string[];
}

export interface ScopeDetail {
  readonly scope: string;
  /** Every API method it opens: `calendar.v3.events.list`. */
  readonly methods: readonly string[];
  /** Those that give less of the same; what gives most comes first. */
  readonly narrower: readonly string[];
}

/** Scopes that together open the wanted methods, and how many others come with them. */
export interface ScopeSet {
  readonly scopes: readonly string[];
  readonly unwantedChanges: number;
  readonly unwantedReads: number;
}

export interface ScopeCover {
  /** The wanted methods, as they were understood. */
  readonly methods: readonly string[];
  /** All equally small; none when no scope of the catalogue opens a method. */
  readonly sets: readonly ScopeSet[];
  readonly warnings: readonly Problem[];
}

export const scopesOperations = {
  /** Scopes of the catalogue by name, by what they allow, or by an API method they open, best first. Sends nothing. */
  'scopes.find': operation<readonly FoundScope[]>().page(z.object({ query: z.string().max(1_000) }).strict()),
  'scopes.show': operation<ScopeDetail>().page(z.object({ scope }).strict()),
  /** Every API method of the catalogue, API by API: `calendar.v3.events.list`. */
  'scopes.methods': operation<readonly string[]>().page(z.object({}).strict()),
  /** Least privilege: the smallest sets of scopes that open all these API methods. */
  'scopes.cover': operation<ScopeCover>().page(
    z.object({ methods: z.array(z.string().max(1_000)).min(1).max(2_000) }).strict(),
  ),
  /** The scopes that a program's source names. Sends nothing. */
  'scopes.inSource': operation<readonly SourceScope[]>().page(z.object({ source: pasted }).strict()),
};
