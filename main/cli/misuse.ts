import type { Command, CommanderError } from 'commander';
import type { DiagnosisCode } from '../../shared/diagnoses/catalogue.ts';
import type { Evidence, Problem } from '../../shared/outcome.ts';
import { scopeNamed } from '../../shared/scope-name.ts';
import { redactText } from '../core/redact.ts';

/** Commander's code for required options that were left out. */
export const missingOption = 'commander.missingMandatoryOptionValue';
/** Commander's code for an option at the end, whose value does not follow. */
export const optionWithoutValue = 'commander.optionMissingArgument';

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
  const usage = command.usage();
  const quoted = /'([^']*)'/.exec(reason.message)?.[1] ?? '';
  const suggested = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(reason.message)?.[1];
  switch (reason.code) {
    case 'commander.unknownCommand': {
      const name = /^[\w-]{1,20}$/.test(quoted) ? quoted : '…';
      return suggested === undefined
        ? problem('usage.unknown_command', { name })
        : problem('usage.unknown_command.misspelt', { name, suggestion: suggested });
    }
    case 'commander.unknownOption': {
      const option = redactText(quoted.replace(/=.*/s, '')).slice(0, 40);
      // With one dash for two, commander takes the word for a bundle of short options.
      const suggestion = suggested ?? (isFlagOf(command, `-${option}`) ? `-${option}` : undefined);
      return suggestion === undefined
        ? problem('usage.unknown_option', { ...of, option, usage })
        : problem('usage.unknown_option.misspelt', { ...of, option, suggestion });
    }
    case missingOption:
      return problem('usage.missing_option', { ...of, option: quoted });
    case 'commander.missingArgument':
      return problem('usage.missing_argument', { ...of, argument: quoted, usage });
    case optionWithoutValue:
      return problem('usage.option_without_value', { ...of, option: quoted });
    case 'commander.excessArguments':
      return tooMany(command, of);
    case 'commander.help':
      return problem('usage.missing_command', { ...of, choices: command.commands.map((sub) => sub.name()) });
    default:
      return problem('operation.unexpected', { name: reason.code });
  }
}

/** A scope by its name alone ends the list of scopes. Only small letters and dots are repeated: no secret is made of those. */
function tooMany(command: Command, of: Evidence): Problem {
  const evidence = { ...of, given: command.args.length, usage: command.usage() };
  const name = command.args
    .find((word) => /^[a-z]{2,20}(?:\.[a-z]{2,20}){1,5},?$/.test(word) && !/\.(?:json|txt|csv|log|har)$/.test(word))
    ?.replace(',', '');
  const takesScopes = command.options.some(({ long }) => long === '--scope');
  return takesScopes && name !== undefined
    ? problem('usage.too_many_arguments.scope_name', { ...evidence, name, scope: scopeNamed(name) })
    : problem('usage.too_many_arguments', evidence);
}

function problem(code: DiagnosisCode, evidence: Evidence): Problem {
  return { code, certainty: 'certain', evidence };
}

function isFlagOf(command: Command, flag: string): boolean {
  const { parent } = command;
  const isOwn = flag === '--help' || command.options.some(({ long }) => long === flag);
  return isOwn || (parent !== null && isFlagOf(parent, flag));
}

function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}
