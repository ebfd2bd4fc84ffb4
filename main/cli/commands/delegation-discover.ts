import { cellsOf } from '../../../shared/delegation-sheet.ts';
import { explain } from '../../../shared/explain.ts';
import { fail, succeed } from '../../../shared/outcome.ts';
import { distinctScopes } from '../../../shared/scope-catalogue.ts';
import { openCredential } from '../credential.ts';
import { delegationProgress } from '../delegation-progress.ts';
import type { Command } from '../invocation.ts';
import { onPage } from '../page.ts';
import { fields, sentence, table } from '../print.ts';
import { scopeFacts } from '../scope-facts.ts';

/** Which scopes of the catalogue (or of `--scope`) is a key delegated for? A probe, and announced as one. */
export const delegationDiscover: Command = async (invocation) => {
  const { options, session, language, terminal, say } = invocation;
  const subjects = options.subject ?? [];
  if (subjects.length !== 1) return fail('usage.one_subject', { evidence: { count: subjects.length } });
  const key = await openCredential(options.key ?? '', invocation);
  if (!key.ok) return key;
  const scopes = [...(options.scope ?? distinctScopes)];
  const [subject = ''] = subjects;
  const announced = say('delegation.discover.announced', { scopes: scopes.length, subject });
  terminal.err.write(await onPage(terminal.err, terminal, say, (page) => sentence(announced, page)));
  const progress = delegationProgress(invocation);
  const outcome = await session.call(
    'delegation.check',
    { credentialId: key.value.id, subjects: [subject], scopes, probe: true },
    { onEvent: progress.onEvent },
  );
  progress.end();
  if (!outcome.ok) return outcome;
  const { sheet, client, requests, findings, checkedAt } = outcome.value;
  const cells = cellsOf(sheet);
  const unanswered = cells.filter(({ status }) => status === 'error').map(({ scope }) => scope);
  const granted = cells
    .filter(({ status }) => status === 'granted')
    .map(({ scope, basis }) => ({ ...scopeFacts(scope, language), basis }));
  // When nothing is granted, why is told; that most of a catalogue is not granted is what one expects.
  const refusals = granted.length > 0 ? [] : findings.map(({ problem }) => problem);
  return succeed({
    value: {
      client,
      subject,
      checkedAt,
      granted,
      notGranted: cells.length - granted.length - unanswered.length,
      unanswered,
      requests,
      findings: refusals.map((problem) => explain(problem, language)),
    },
    people: (page) =>
      fields(
        [
          [page.say('field.email'), client.email],
          [page.say('field.clientId'), client.clientId],
          [
            page.say('delegation.granted'),
            page.say('delegation.share', { granted: granted.length, total: cells.length }),
          ],
          [page.say('delegation.requests'), page.say('delegation.requests.counts', { ...requests })],
        ],
        page,
      ) +
      (granted.length === 0
        ? ''
        : `\n${table(
            granted.map(({ scope, allows }) => [scope, allows ?? '']),
            page,
          )}\n${page.ink('bold', page.say('delegation.discover.list'))}\n${granted.map(({ scope }) => scope).join(',')}\n`),
    warnings: refusals,
    good: granted.length > 0,
    ...(granted.length === 0 && unanswered.length > 0 && { network: true }),
  });
};
