import { serviceOf } from '../../../shared/scope-catalogue.ts';
import { canonicalScope } from '../../../shared/scopes.ts';
import { scopeName } from '../../../shared/scope-name.ts';

/** One column: the scope, and what is left of its name under the heading of its group. */
export interface ScopeColumn {
  readonly scope: string;
  /** `events.readonly` under Calendar; empty for the scope that is the service’s whole name. */
  readonly name: string;
}

/** Columns that stand side by side under one heading; null: not in the catalogue. */
export interface ScopeGroup {
  readonly heading: string | null;
  readonly columns: readonly ScopeColumn[];
}

/** Columns by service, services and scopes in the order they were given. Names in a group are never the same. */
export function scopeGroups(scopes: readonly string[]): readonly ScopeGroup[] {
  return [...Map.groupBy(scopes, headingOf)].map(([heading, own]) => {
    const short = own.map((scope) => nameUnder(heading, scopeName(scope)));
    const isAlone = (name: string) => short.indexOf(name) === short.lastIndexOf(name);
    return {
      heading,
      columns: own.map((scope, at) => {
        const name = short[at] ?? '';
        return { scope, name: isAlone(name) ? name : scopeName(scope) };
      }),
    };
  });
}

const adminPart = /^admin\.([a-z])([a-z]+)\./;

/** The service; the Admin SDK is so wide that its parts stand by themselves: Directory, Reports. */
function headingOf(scope: string): string | null {
  const part = adminPart.exec(scopeName(scope));
  return part ? `${part[1]?.toUpperCase()}${part[2]}` : serviceOf(canonicalScope(scope));
}

/** Without the service’s own word at its start, which the heading says. */
function nameUnder(heading: string | null, name: string): string {
  if (heading === null || name.includes('/')) return name;
  if (name === heading.toLowerCase()) return '';
  const start = adminPart.exec(name)?.[0] ?? `${name.split('.', 1)[0]}.`;
  return name.startsWith(start) ? name.slice(start.length) : name;
}
