import type { DelegationCall, DelegationCell } from '../../../shared/contract/delegation.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { serviceOf } from '../../../shared/scope-catalogue.ts';
import type { ReadyKey } from '../credentials/credential-lookup.ts';
import { diagnoseAnswer } from '../diagnosis/diagnose-answer.ts';
import { googleAnswerIn } from '../diagnosis/google-answer.ts';
import type { Call, Environment } from '../environment.ts';
import { endpointsOf } from '../google-endpoints.ts';
import { serviceAccountToken } from '../oauth/service-account-token.ts';
import { createTransport, type TransportLimits } from '../transport.ts';
import type { Pace } from './pace.ts';
import { replyFor } from './refusal-reach.ts';
import { type ServiceRead, serviceReads } from './service-reads.ts';

interface Calls {
  readonly environment: Environment;
  readonly call: Call;
  readonly key: ReadyKey;
  readonly pace: Pace;
  readonly limits: TransportLimits | undefined;
}

/**
 * Whether what was granted also answers: one cheap read for each user and service, with one more token for each user. Gives
 * granted cells their `call`; the others stay as they are. A token proves only that it was issued: the API may be off in
 * the key's project, the service for the user's organizational unit, or the user suspended.
 */
export async function callServices(
  cells: readonly DelegationCell[],
  { environment, call, key, pace, limits }: Calls,
): Promise<readonly DelegationCell[]> {
  const { default: PQueue } = await import('p-queue');
  const queue = new PQueue({ concurrency: pace.allowed() });
  const granted = Map.groupBy(
    cells.filter(({ status }) => status === 'granted'),
    ({ subject }) => subject,
  );
  const answers = new Map<string, ReadonlyMap<string, DelegationCall>>();
  const reading = [...granted].map(([subject, of]) =>
    queue.add(async () => {
      if (call.signal.aborted) return;
      const reads = readsFor(of.map(({ scope }) => scope));
      answers.set(subject, await ask(subject, reads));
      queue.concurrency = pace.allowed();
    }),
  );
  await Promise.all(reading);
  return cells.map((cell) => {
    if (cell.status !== 'granted') return cell;
    const service = serviceOf(cell.scope);
    const answer = service === null ? undefined : answers.get(cell.subject)?.get(service);
    return { ...cell, call: answer ?? notCallable };
  });

  async function ask(
    subject: string,
    reads: ReadonlyMap<string, Chosen>,
  ): Promise<ReadonlyMap<string, DelegationCall>> {
    if (reads.size === 0) return new Map();
    const transport = await createTransport(environment, call, key.summary.world, limits);
    const scopes = [...new Set([...reads.values()].map(({ scope }) => scope))];
    const token = await serviceAccountToken(environment, transport, { key, subject, scopes, fresh: true });
    const found = new Map<string, DelegationCall>();
    for (const [service, { read }] of reads) {
      found.set(
        service,
        token.ok ? await once(transport, read, token.value.accessToken, subject) : marked(read, token.problem),
      );
    }
    return found;
  }

  async function once(
    transport: Awaited<ReturnType<typeof createTransport>>,
    read: ServiceRead,
    accessToken: string,
    subject: string,
  ): Promise<DelegationCall> {
    try {
      await transport.gaxios.request({
        url: read.url(endpointsOf(transport.world)),
        headers: { authorization: `Bearer ${accessToken}` },
        responseType: 'json',
      });
      return answering.get(read) ?? notCallable;
    } catch (thrown) {
      const answer = googleAnswerIn(thrown, read.place, transport.redact);
      const facts = {
        clientId: key.summary.clientId,
        serviceAccount: key.email,
        subject,
        clockOffset: transport.clockOffsetSeconds(),
      };
      const problem = answer ? diagnoseAnswer(answer, facts, transport.lastExchangeId()) : transport.problemOf(thrown);
      if (problem) return marked(read, problem);
      throw thrown;
    }
  }
}

const notCallable: DelegationCall = { outcome: 'not_callable' };
/** One object for each read, as thousands of cells say the same. */
const answering: ReadonlyMap<ServiceRead, DelegationCall> = new Map(
  serviceReads.map((read) => [read, { outcome: 'answers', method: read.method }]),
);

function marked({ method }: ServiceRead, problem: Problem): DelegationCall {
  return { outcome: replyFor(problem).kind === 'failed' ? 'error' : 'refuses', method, problem };
}

interface Chosen {
  readonly read: ServiceRead;
  readonly scope: string;
}

/** For each service the first read that one of these scopes opens, with the narrowest of them. */
function readsFor(granted: readonly string[]): ReadonlyMap<string, Chosen> {
  const chosen = new Map<string, Chosen>();
  for (const read of serviceReads) {
    const scope = read.scopes.find((candidate) => granted.includes(candidate));
    if (scope !== undefined && !chosen.has(read.service)) chosen.set(read.service, { read, scope });
  }
  return chosen;
}
