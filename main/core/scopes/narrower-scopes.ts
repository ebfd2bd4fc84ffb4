import { knownScopes, serviceOf } from '../../../shared/scope-catalogue.ts';
import { scopeName } from '../../../shared/scope-name.ts';
import { confinementOf, isReadonlyName } from '../../../shared/scope-reach.ts';
import { type ApiMethod, methodsOf } from './scope-methods.ts';

/**
 * The scopes that give less than this one and still open all of `methods`; without `methods` every narrower one. Those
 * that give most come first, confined ones last. A scope is narrower when it is of the same family and opens fewer methods, or the same ones
 * for fewer things (confinement) or for reading only. None for a scope that is not in the catalogue.
 */
export function narrowerScopes(scope: string, methods: readonly ApiMethod[] = []): readonly string[] {
  return knownScopes
    .filter((other) => isNarrower(other, scope) && methods.every((method) => methodsOf(other).has(method)))
    .toSorted(
      (a, b) =>
        Number(confinementOf(b) === null) - Number(confinementOf(a) === null) || methodsOf(b).size - methodsOf(a).size,
    );
}

/** Whether `a` gives strictly less than `b`. */
export function isNarrower(a: string, b: string): boolean {
  const family = familyOf(a);
  if (a === b || family === null || family !== familyOf(b)) return false;
  const [confinedA, confinedB] = [confinementOf(a), confinementOf(b)];
  // What is confined can only be narrowed within the same bounds, and an add-on's scopes serve add-ons alone.
  if (confinedA !== confinedB && (confinedB !== null || confinedA === 'add_on')) return false;
  const [ofA, ofB] = [owned(a), owned(b)];
  if (ofA.size === 0) return false;
  // `calendar.events.owned` is to `calendar.events` what its name says, though it opens one method more.
  if (confinedA !== confinedB && scopeName(a).startsWith(`${scopeName(b)}.`)) return true;
  return [...ofA].every((method) => ofB.has(method)) && (ofA.size < ofB.size || freedom(a) < freedom(b));
}

/** Any scope that a script uses opens `scripts.run`: that says nothing about the scope. */
function owned(scope: string): ReadonlySet<ApiMethod> {
  return new Set([...methodsOf(scope)].filter((method) => method !== 'script.v1.scripts.run'));
}

/** Of two scopes that open the same methods, the one that is confined or named as read-only gives less. */
function freedom(scope: string): number {
  return (isReadonlyName(scopeName(scope)) ? 0 : 1) + (confinementOf(scope) === null ? 2 : 0);
}

/**
 * Scopes that stand for each other. Some services have several kinds of access that open the same methods for somebody
 * else or for other data, such as a Chat app’s own or the fields of a person: those are families of their own.
 */
function familyOf(scope: string): string | null {
  const service = serviceOf(scope);
  if (service === null) return null;
  const name = scopeName(scope);
  const [first = '', second = '', third = ''] = name.split('.');
  switch (service) {
    case 'Admin SDK':
      return first === 'admin'
        ? `admin.${second}.${second === 'directory' || second === 'reports' ? third : ''}`
        : `${first}.${second}`;
    case 'Chat': {
      const confinement = confinementOf(scope);
      if (name === 'chat.import') return name;
      return `Chat ${confinement === 'chat_app' || confinement === 'chat_admin' ? confinement : ''}`;
    }
    case 'People':
      return name.endsWith('.read') || second === 'other' ? name : first;
    case 'Cloud Identity':
    case 'Chrome':
      return `${first}.${second}${service === 'Chrome' ? `.${third}` : ''}`;
    case 'Classroom':
      return second === 'profile' ? name : `${first}.${second}`;
    case 'Sign-in':
      return name;
    case 'Drive':
      return /^drive\.(?:activity|labels|admin|scripts)/.test(name) ? `${first}.${second}` : first;
    default:
      return service;
  }
}
