import type { DelegationSheet } from '../../../shared/contract/delegation.ts';

export interface DomainOfUsers {
  readonly domain: string;
  /** Somebody there is granted something, so that the domain lists the client. */
  readonly isListed: boolean;
}

/** The domains of the users, those that lack everything first. */
export function domainsOf({ subjects, scopes, verdicts, cells }: DelegationSheet): readonly DomainOfUsers[] {
  const listed = new Map<string, boolean>();
  subjects.forEach((subject, row) => {
    const domain = subject.slice(subject.lastIndexOf('@') + 1).toLowerCase();
    if (domain === '' || !subject.includes('@')) return;
    const isGranted = scopes.some(
      (_, column) => verdicts[cells[row * scopes.length + column] ?? -1]?.status === 'granted',
    );
    listed.set(domain, isGranted || (listed.get(domain) ?? false));
  });
  return [...listed]
    .map(([domain, isListed]) => ({ domain, isListed }))
    .toSorted((a, b) => Number(a.isListed) - Number(b.isListed));
}
