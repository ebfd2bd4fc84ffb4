import type { Said } from './wordings.ts';

/** A place in a text. */
export interface At {
  readonly start: number;
  readonly end: number;
}

/** Something in a text that belongs to an error. A name and a wording may be one by themselves; the rest goes along. */
export type Signal = At &
  (
    | { readonly kind: 'reason' | 'status'; readonly value: string }
    /** `narrows`: an `error_subtype`, which goes along with a wider `error`. */
    | { readonly kind: 'oauth'; readonly value: string; readonly narrows?: true }
    /** An error or reason by a name that is in no list: counts only among other signs of an answer. */
    | { readonly kind: 'unknownError'; readonly value: string }
    /** `sure`: a library of Google's calls it a reason. */
    | { readonly kind: 'unknownReason'; readonly value: string; readonly sure?: true }
    | { readonly kind: 'said'; readonly said: Said }
    /** `sure`: the words around it are Google's or a Google library's. */
    | { readonly kind: 'http'; readonly value: number; readonly sure: boolean }
    | { readonly kind: 'object' }
    | { readonly kind: 'description'; readonly value: string; readonly oauth: boolean }
  );
