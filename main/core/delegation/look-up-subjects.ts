import type { DelegationCell } from '../../../shared/contract/delegation.ts';
import type { Problem } from '../../../shared/outcome.ts';
import type { ReadyKey } from '../credentials/credential-lookup.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import type { Call, Environment } from '../environment.ts';
import { domainOf } from '../oauth/subject-domain.ts';
import { type DirectoryFinding, findInDirectory } from '../oauth/subject-in-directory.ts';
import { createTransport, type TransportLimits } from '../transport.ts';

/** Users beyond this many are not looked up: the first ones show what is the matter. */
const mostLookedUp = 20;
const nobodyWasAsked: ReadonlySet<DirectoryFinding['userInDirectory']> = new Set([
  'nobody_to_ask_as',
  'no_directory_scope',
  'no_administrator',
]);

/**
 * For users that the token endpoint does not know, what the directory says: suspended, an alias, not there, or that it
 * could not be asked. As a user of the same domain for whom the check went well; only reads, one request a user.
 */
export async function lookUpSubjects(
  environment: Environment,
  call: Call,
  key: ReadyKey,
  cells: readonly DelegationCell[],
  limits?: TransportLimits,
): Promise<readonly DelegationCell[]> {
  const unknown = [...new Set(cells.filter(isUnknown).map(({ subject }) => subject))].slice(0, mostLookedUp);
  if (unknown.length === 0) return cells;
  const transport = await createTransport(environment, call, key.summary.world, limits);
  const found = new Map<string, DirectoryFinding>();
  // The first of a domain shows whether its directory can be read at all.
  for (const members of Map.groupBy(unknown, domainOf).values()) {
    const [first = '', ...others] = members;
    const finding = await findInDirectory(environment, transport, key, first);
    found.set(first, finding);
    const rest = nobodyWasAsked.has(finding.userInDirectory)
      ? others.map(() => finding)
      : await Promise.all(others.map((subject) => findInDirectory(environment, transport, key, subject)));
    others.forEach((subject, index) => found.set(subject, rest[index] as DirectoryFinding));
  }
  return cells.map((cell) => {
    const finding = found.get(cell.subject);
    if (!finding || !isUnknown(cell) || !cell.problem) return cell;
    const problem = restated(cell.problem, cell.subject, finding);
    return { ...cell, code: problem.code, problem };
  });
}

function isUnknown({ status, code }: DelegationCell): boolean {
  return (
    status === 'denied' &&
    (code === 'token.invalid_grant.subject_unknown' || code === 'token.invalid_request.subject_invalid')
  );
}

/** The same answer of Google's, read again with what the directory said. */
function restated(problem: Problem, subject: string, finding: DirectoryFinding): Problem {
  const { wire, evidence, exchangeId } = problem;
  if (!wire) return problem;
  const answer = { place: 'token:jwt-bearer', reasons: [], body: '', ...wire } as const;
  const again = diagnoseAnswer(answer, { subject, ...finding }, exchangeId);
  return { ...again, evidence: { ...evidence, ...again.evidence }, wire };
}
