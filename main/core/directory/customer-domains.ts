import type { InsideDomains } from '../../../shared/inside-domains.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { keyFor } from '../credentials/credential-lookup.ts';
import type { Call, Environment } from '../environment.ts';
import { unreadable } from '../oauth/delegated-read.ts';
import { memoryOf } from '../oauth/oauth-memory.ts';
import { domainOf } from '../oauth/subject-domain.ts';
import { directoryLadders, readDirectory } from './read-directory.ts';

interface Asked {
  readonly credentialId: string;
  /** Whose customer it is. */
  readonly address: string;
  /** As whom the directory is asked; without, as an administrator who is known already, if any. */
  readonly directoryAdmin?: string | undefined;
}

/** What came of it for each vault: the domains of a customer hardly ever change. */
const known = new WeakMap<object, Map<string, readonly string[]>>();

/**
 * The domains of an address' customer, domain aliases among them. Where the directory may not be asked or does not list the
 * address' own domain, that one alone, and why.
 */
export async function insideDomains(
  environment: Environment,
  call: Call,
  { credentialId, address, directoryAdmin }: Asked,
): Promise<InsideDomains> {
  const own = domainOf(address);
  const alone = { names: own === '' ? [] : [own], from: 'address' } as const;
  const subject = directoryAdmin?.trim() || knownAdministrator(environment, credentialId);
  if (subject === undefined) return { ...alone, problem: fail('directory.no_administrator').problem };
  const store = known.get(environment.vault) ?? new Map<string, readonly string[]>();
  known.set(environment.vault, store);
  const name = `${credentialId} ${subject.toLowerCase()}`;
  const kept = store.get(name);
  const listed = kept ? succeed(kept) : await listDomains(environment, call, { credentialId, subject });
  if (!listed.ok) return { ...alone, problem: listed.problem };
  store.set(name, listed.value);
  if (own !== '' && !listed.value.includes(own))
    return { ...alone, problem: fail('directory.other_customer', { evidence: { subject, domain: own } }).problem };
  return { names: listed.value, from: 'customer', problem: null };
}

/** Somebody as whom the directory answered since this process began. */
export function knownAdministrator(environment: Environment, credentialId: string): string | undefined {
  const key = keyFor(environment, credentialId);
  if (!key.ok) return undefined;
  const { origin } = key.value.summary.world;
  return memoryOf(environment).delegations.administrator({ credentialId, origin });
}

/** Directory API, `domains.list`: there are no pages. */
async function listDomains(
  environment: Environment,
  call: Call,
  request: { readonly credentialId: string; readonly subject: string },
): Promise<Outcome<readonly string[]>> {
  return readDirectory(environment, call, request, directoryLadders.domains, async (ask, access) => {
    const fields = 'domains(domainName,domainAliases(domainAliasName))';
    const { data } = await ask('customer/my_customer/domains', { fields });
    if (typeof data !== 'object' || data === null || !Array.isArray(data.domains))
      return unreadable(access, 'directory', data);
    return succeed([...new Set((data.domains as readonly unknown[]).flatMap(namesIn))]);
  });
}

function namesIn(domain: unknown): readonly string[] {
  const { domainName, domainAliases } = (domain ?? {}) as Readonly<Record<string, unknown>>;
  const aliases = Array.isArray(domainAliases) ? (domainAliases as readonly unknown[]) : [];
  return [domainName, ...aliases.map((alias) => (alias as { domainAliasName?: unknown } | null)?.domainAliasName)]
    .filter((name) => typeof name === 'string')
    .map((name) => name.toLowerCase());
}
