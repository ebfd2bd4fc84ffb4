import type { Person } from './company.ts';

type Matches = (person: Person, suspended: boolean) => boolean;

/** One clause of a search: `field:start*`, `field:part`, `field='exact'`, or a bare word. */
const clause = /^(?:(\w+)(:|=))?(?:'((?:[^'\\]|\\.)*)'|(\S+))\s*/;

/**
 * The directory's search language as far as it is played: email, name, givenName, familyName, orgUnitPath, orgTitle,
 * isSuspended, isAdmin, isDelegatedAdmin; clauses are joined by "and". Undefined when it cannot be read.
 */
export function readUserQuery(query: string): Matches | undefined {
  const clauses: Matches[] = [];
  for (let rest = query.trim(); rest !== ''; ) {
    const found = clause.exec(rest);
    if (!found) return undefined;
    const [whole, field, operator, quoted, plain] = found;
    rest = rest.slice(whole.length);
    const matches = clauseOf(field, operator ?? ':', quoted?.replaceAll(/\\(.)/g, '$1') ?? plain ?? '');
    if (!matches) return undefined;
    clauses.push(matches);
  }
  return (person, suspended) => clauses.every((matches) => matches(person, suspended));
}

function clauseOf(field: string | undefined, operator: string, value: string): Matches | undefined {
  const wanted = value.toLowerCase();
  const truth = wanted === 'true';
  switch (field) {
    case 'isSuspended':
      return (_, suspended) => suspended === truth;
    case 'isAdmin':
      return (person) => (person.role === 'superAdmin') === truth;
    case 'isDelegatedAdmin':
      return (person) => (person.role === 'delegatedAdmin') === truth;
    case 'orgUnitPath':
      return ({ orgUnitPath }) => orgUnitPath === value || orgUnitPath.startsWith(`${value.replace(/\/$/, '')}/`);
    case 'orgTitle':
      return textMatches(operator, wanted, ({ jobTitle }) => [jobTitle]);
    case 'email':
      return textMatches(operator, wanted, ({ email, aliases }) => [email, ...aliases]);
    case 'name':
      return textMatches(operator, wanted, ({ fullName, givenName, familyName }) => [
        fullName,
        `${givenName} ${familyName}`,
      ]);
    case 'givenName':
      return textMatches(operator, wanted, ({ givenName }) => [givenName]);
    case 'familyName':
      return textMatches(operator, wanted, ({ familyName }) => [familyName]);
    case undefined:
      return textMatches(':', wanted, ({ email, fullName }) => [email, fullName]);
    default:
      return undefined;
  }
}

/** `=` is the whole value; `:` a part of it, or its beginning when a star ends the word. */
function textMatches(operator: string, wanted: string, texts: (person: Person) => readonly string[]): Matches {
  const starts = wanted.endsWith('*');
  const part = starts ? wanted.slice(0, -1) : wanted;
  return (person) =>
    texts(person)
      .map((text) => text.toLowerCase())
      .some((text) => (operator === '=' ? text === wanted : starts ? text.startsWith(part) : text.includes(part)));
}
