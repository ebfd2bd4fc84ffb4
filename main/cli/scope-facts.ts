import { breadthWords, confinementWords } from '../../shared/messages/scope-reach.ts';
import type { Language } from '../../shared/language.ts';
import { serviceOf } from '../../shared/scope-catalogue.ts';
import {
  type Breadth,
  breadthOf,
  type Confinement,
  confinementOf,
  restrictedScopes,
} from '../../shared/scope-reach.ts';
import { scopeAllows } from '../../shared/scope-words.ts';
import type { Page } from './page.ts';

/** A scope of the catalogue, as every command prints it. */
export interface ScopeFacts {
  readonly scope: string;
  readonly service: string | null;
  readonly allows: string | null;
  readonly overBroad: Breadth | null;
  readonly confinedTo: Confinement | null;
  /** Google's own word: an external app needs a security assessment for it. */
  readonly restricted: boolean;
}

export function scopeFacts(scope: string, language: Language): ScopeFacts {
  return {
    scope,
    service: serviceOf(scope),
    allows: scopeAllows(scope, language),
    overBroad: breadthOf(scope),
    confinedTo: confinementOf(scope),
    restricted: restrictedScopes.has(scope),
  };
}

/** What a person should know before asking for it. */
export function reachWords(
  { overBroad, confinedTo, restricted }: ScopeFacts,
  { say, language }: ReachPage,
): readonly string[] {
  return [
    ...(overBroad === null ? [] : [breadthWords[language][overBroad]]),
    ...(confinedTo === null ? [] : [confinementWords[language][confinedTo]]),
    ...(restricted ? [say('scopes.restricted')] : []),
  ];
}

type ReachPage = Pick<Page, 'say'> & { readonly language: Language };
