import type { EmulatorFault } from '../../../shared/contract/emulator.ts';
import type { Language } from '../../../shared/language.ts';
import { emulatorFaultWords } from '../../../shared/messages/emulator-faults.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Answer, Command, Invocation } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { table } from '../print.ts';

/** Lists an emulator's faults, or switches one and lists them then. */
export const emulatorFault: Command = async (invocation) => {
  const {
    options,
    session,
    language,
    arguments: [name, state],
  } = invocation;
  const origin = options.origin ?? '';
  if (name === undefined) return told(await session.call('emulator.faults', { origin }), language);
  if (state !== 'on' && state !== 'off') {
    if (state !== undefined) {
      return fail('usage.invalid_value', { evidence: { field: '[state]', choices: ['on', 'off'], value: state } });
    }
    return fail('usage.missing_argument', {
      evidence: {
        command: 'grantscope emulator fault',
        argument: 'on|off',
        usage: '<name> on|off --origin <origin>',
      },
    });
  }
  const argument = await faultArgument(invocation);
  if (!argument.ok) return argument;
  return told(
    await session.call('emulator.setFault', { origin, name, on: state === 'on', ...argument.value }),
    language,
  );
};

/** JSON, or else the text itself: most arguments are a scope or an address. */
async function faultArgument({ options, inputs }: Invocation): Promise<Outcome<{ readonly argument?: unknown }>> {
  if (options.argument === undefined) return succeed({});
  const text = await inputs.secret(options.argument);
  if (!text.ok) return text;
  try {
    return succeed({ argument: JSON.parse(text.value) as unknown });
  } catch {
    return succeed({ argument: text.value });
  }
}

function told(outcome: Outcome<readonly EmulatorFault[]>, language: Language): Outcome<Answer> {
  if (!outcome.ok) return outcome;
  const faults = outcome.value;
  return succeed({ value: { faults }, people: (page) => faultsText(faults, language, page), good: true });
}

function faultsText(faults: readonly EmulatorFault[], language: Language, page: Page): string {
  const { say, ink } = page;
  const words: Readonly<Record<string, Record<Language, { readonly title: string }>>> = emulatorFaultWords;
  return table(
    faults.map(({ name, on }) => [
      on ? ink('yellow', say('fault.on')) : ink('dim', say('fault.off')),
      printable(name),
      Object.hasOwn(words, name) ? (words[name]?.[language].title ?? '') : '',
    ]),
    page,
  );
}
