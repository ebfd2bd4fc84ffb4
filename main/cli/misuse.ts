import type { Command, CommanderError } from 'commander';
import type { DiagnosisCode } from '../../shared/diagnoses/catalogue.ts';
import type { Evidence, Problem } from '../../shared/outcome.ts';
import { redactText } from '../core/redact.ts';

/** Commander's code for required options that were left out. */
export const missingOption = 'commander.missingMandatoryOptionValue';

/** Carries out of commander which command refused, besides its reason. */
export class Stopped extends Error {
  readonly command: Command;
  readonly reason: CommanderError;
  constructor(command: Command, reason: CommanderError) {
    super(reason.message);
    this.command = command;
    this.reason = reason;
  }
}

/** Commander's complaint as a problem of ours. Values that were typed are not repeated: one may be a secret. */
export function misuse({ command, reason }: Stopped): Problem {
  const of = { command: fullName(command) };
  const quoted = /'([^']*)'/.exec(reason.message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(reason.message)?.[1];
  switch (reason.code) {
    case 'commander.unknownCommand': {
      const name = /^[\w-]{1,20}$/.test(quoted) ? quoted : '…';
      return suggestion === undefined
        ? problem('usage.unknown_command', { name })
        : problem('usage.unknown_command.misspelt', { name, suggestion });
    }
    case 'commander.unknownOption': {
      const option = redactText(quoted.replace(/=.*/s, '')).slice(0, 40);
      return suggestion === undefined
        ? problem('usage.unknown_option', { ...of, option })
        : problem('usage.unknown_option.misspelt', { ...of, option, suggestion });
    }
    case missingOption:
      return problem('usage.missing_option', { ...of, option: quoted });
    case 'commander.missingArgument':
      return problem('usage.missing_argument', { ...of, argument: quoted });
    case 'commander.optionMissingArgument':
      return problem('usage.option_without_value', { ...of, option: quoted });
    case 'commander.excessArguments':
      return problem('usage.too_many_arguments', { ...of, given: command.args.length });
    case 'commander.help':
      return problem('usage.missing_command', { ...of, choices: command.commands.map((sub) => sub.name()) });
    default:
      return problem('operation.unexpected', { name: reason.code });
  }
}

function problem(code: DiagnosisCode, evidence: Evidence): Problem {
  return { code, certainty: 'certain', evidence };
}

function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}
