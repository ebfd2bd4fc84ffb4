import type { ClientCheck } from '../../../shared/contract/authorization-code.ts';
import { explain } from '../../../shared/explain.ts';
import { clientCheckAnswers, clientCheckVerdicts } from '../../../shared/messages/client-check.ts';
import { succeed } from '../../../shared/outcome.ts';
import { openCredential } from '../credential.ts';
import type { Answer, Command, Invocation } from '../invocation.ts';
import { fields } from '../print.ts';

/** Tests client ID and secret with a code that cannot exist. */
export const clientCheck: Command = async (invocation) => {
  const { options, session, terminal, say } = invocation;
  const client = await openCredential(options.client ?? '', invocation);
  if (!client.ok) return client;
  if (terminal.err.isTerminal) terminal.err.write(`${say('client.asking')}\n`);
  const outcome = await session.call('client.check', { credentialId: client.value.id });
  return outcome.ok ? succeed(answerFor(outcome.value, invocation)) : outcome;
};

function answerFor(check: ClientCheck, { language, say }: Invocation): Answer {
  const { verdict, answer, certainty, clientId, problem, wire } = check;
  const title = clientCheckVerdicts[verdict][language];
  const meaning = clientCheckAnswers[answer].means[language];
  const words = [wire.status, wire.error, wire.description].filter((word) => word !== null).join(' · ');
  return {
    value: {
      verdict,
      answer,
      title,
      meaning,
      certainty,
      clientId,
      wire,
      problem: problem && explain(problem, language),
    },
    people: (page) =>
      `${page.ink('bold', page.ink(verdict === 'good' ? 'green' : 'red', title))}\n${fields(
        [
          [say('client.means'), certainty === 'likely' ? `${meaning} (${say('problem.certainty.likely')})` : meaning],
          [say('problem.answer'), words],
          [say('field.clientId'), clientId],
          [
            say('problem.fix'),
            problem ? explain(problem, language).remedy.map((step, at) => `${at + 1}. ${step}`) : [],
          ],
        ],
        page,
        '  ',
      )}`,
    good: verdict === 'good',
  };
}
