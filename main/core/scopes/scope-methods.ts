import { scopeName, scopeNamed } from '../../../shared/scope-name.ts';
import { isReadonlyName } from '../../../shared/scope-reach.ts';
import { administration } from './api-methods/administration.ts';
import { cloud } from './api-methods/cloud.ts';
import { collaboration } from './api-methods/collaboration.ts';
import { content } from './api-methods/content.ts';

/** A method of a Google API, as Google's libraries call it: `calendar.v3.events.list`. */
export type ApiMethod = string;

interface Opened {
  readonly scopesOf: ReadonlyMap<ApiMethod, readonly string[]>;
  readonly methodsOf: ReadonlyMap<string, ReadonlySet<ApiMethod>>;
}

const nothing: ReadonlySet<ApiMethod> = new Set();
let read: Opened | undefined;

/**
 * The tables of api-methods/, taken from the method documentation of the npm package googleapis 188.0.0. A line is
 * methods, `=`, the scopes of which any one opens them all. `.get` is the method `get` beside the one before it.
 */
function opened(): Opened {
  if (read) return read;
  const scopesOf = new Map<ApiMethod, readonly string[]>();
  const methodsOf = new Map<string, Set<ApiMethod>>();
  for (const table of [administration, content, collaboration, cloud]) {
    for (const part of table.split('# ').slice(1)) {
      const [api = '', ...lines] = part.replaceAll('\n  ', ' ').trim().split('\n');
      for (const line of lines) {
        const [methods = '', names = ''] = line.split(' = ');
        const scopes = names.split(' ').map(scopeNamed);
        for (const method of inFull(methods)) {
          const id = `${api}.${method}`;
          scopesOf.set(id, scopes);
          for (const scope of scopes) methodsOf.set(scope, (methodsOf.get(scope) ?? new Set()).add(id));
        }
      }
    }
  }
  read = { scopesOf, methodsOf };
  return read;
}

function inFull(methods: string): readonly string[] {
  let parent = '';
  return methods.split(' ').map((word) => {
    const method = word.startsWith('.') ? parent + word : word;
    parent = method.slice(0, Math.max(method.lastIndexOf('.'), 0));
    return method;
  });
}

/** Every method of the catalogue, API by API. */
export function apiMethods(): readonly ApiMethod[] {
  return [...opened().scopesOf.keys()];
}

/** The methods a scope opens; none for a scope that is not in the catalogue. */
export function methodsOf(scope: string): ReadonlySet<ApiMethod> {
  return opened().methodsOf.get(scope) ?? nothing;
}

/** The scopes of which any one opens a method; none for a method that is not in the catalogue. */
export function scopesOpening(method: ApiMethod): readonly string[] {
  return opened().scopesOf.get(method) ?? [];
}

const readingVerb =
  /\.(?:batchGet|get|list|search|query|lookup|count|check|has|find|watch|stop|download|export|generateIds|test)(?![a-z])[^.]*$/;
const changingVerb = /\.(?:action|copy|create|delete|insert|modify|move|patch|remove|set|update|upload)[^.]*$/;

/** Whether a method only reads: its name says so, or a read-only scope opens it and its name does not say otherwise. */
export function isReading(method: ApiMethod): boolean {
  if (readingVerb.test(method)) return true;
  return !changingVerb.test(method) && scopesOpening(method).some((scope) => isReadonlyName(scopeName(scope)));
}
