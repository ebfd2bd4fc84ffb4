import { domainOf } from './subject-domain.ts';

interface Asked {
  /** The credential and where it was asked: what one world delegates says nothing of another. */
  readonly credentialId: string;
  readonly origin: string;
}

const mostSubjects = 5_000;

/** For which users and scopes Google issued a token to a key, since this process began. Never the tokens. */
export class SeenDelegations {
  readonly #granted = new Map<string, Map<string, Set<string>>>();
  readonly #readers = new Map<string, boolean>();
  readonly #named = new Map<string, string>();

  sawGranted(asked: Asked, subject: string, scopes: readonly string[]): void {
    const subjects = this.#of(asked);
    const name = subject.toLowerCase();
    const known = subjects.get(name) ?? new Set();
    for (const scope of scopes) known.add(scope);
    if (subjects.size < mostSubjects) subjects.set(name, known);
    this.#granted.set(nameOf(asked), subjects);
  }

  /** Scopes that this user was granted, apart from the given ones. */
  otherScopes(asked: Asked, subject: string, scopes: readonly string[]): readonly string[] {
    return [...(this.#of(asked).get(subject.toLowerCase()) ?? [])].filter((scope) => !scopes.includes(scope));
  }

  /** Other users of the same domain, those with all of these scopes; at most ten. */
  otherUsers(asked: Asked, subject: string, scopes: readonly string[]): readonly string[] {
    const found: string[] = [];
    for (const [user, granted] of this.#of(asked)) {
      if (found.length === 10) break;
      if (user === subject.toLowerCase() || domainOf(user) !== domainOf(subject)) continue;
      if (scopes.every((scope) => granted.has(scope))) found.push(user);
    }
    return found;
  }

  /** Domains where any user was granted anything. */
  domains(asked: Asked): readonly string[] {
    return [...new Set([...this.#of(asked).keys()].map((user) => domainOf(user)))].filter((domain) => domain !== '');
  }

  /** Whether this user may read the directory, as the directory itself said. */
  sawReader(asked: Asked, subject: string, mayRead: boolean): void {
    this.#readers.set(`${nameOf(asked)} ${subject.toLowerCase()}`, mayRead);
  }

  /** As whom the directory is to be asked, as a person said. */
  named(asked: Asked, administrator: string): void {
    this.#named.set(nameOf(asked), administrator.toLowerCase());
  }

  /** Somebody as whom the directory answered. */
  administrator(asked: Asked): string | undefined {
    const prefix = `${nameOf(asked)} `;
    const found = [...this.#readers].find(([name, mayRead]) => mayRead && name.startsWith(prefix));
    return found?.[0].slice(prefix.length);
  }

  /**
   * Who to read the directory as: whom a person named, then users of the subject's domain for whom the key works, those who
   * surely may first; one of another domain only where the directory answered before.
   */
  readers(asked: Asked, subject: string): readonly string[] {
    const mayRead = (user: string) => this.#readers.get(`${nameOf(asked)} ${user}`);
    const own = this.#of(asked).has(subject.toLowerCase()) ? [subject.toLowerCase()] : [];
    const named = this.#named.get(nameOf(asked)) ?? [];
    const surely = this.administrator(asked) ?? [];
    const known = [...this.otherUsers(asked, subject, []), ...own];
    const inOrder = [named, known.filter(mayRead), surely, known].flat();
    return [...new Set(inOrder)].filter((user) => mayRead(user) !== false);
  }

  #of(asked: Asked): Map<string, Set<string>> {
    return this.#granted.get(nameOf(asked)) ?? new Map<string, Set<string>>();
  }
}

function nameOf({ credentialId, origin }: Asked): string {
  return `${origin} ${credentialId}`;
}
