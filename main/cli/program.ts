import { Argument, Command, Help } from 'commander';
import type { CliMessageKey } from '../../shared/messages/cli-en.ts';
import type { Problem } from '../../shared/outcome.ts';
import { type CommandForm, commands, nouns } from './commands.ts';
import { misuse, missingOption, optionWithoutValue, Stopped } from './misuse.ts';
import { closeLists, untilValueLacks } from './open-lists.ts';
import { commanderOption, flagsOf, type OptionName, type Options } from './options.ts';
import { isNarrow, type Page } from './page.ts';
import { wrapped } from './wrapped.ts';

/** What a person asked for by the words they typed. */
export type Asked =
  | {
      readonly kind: 'command';
      readonly form: CommandForm;
      readonly arguments: readonly (string | undefined)[];
      readonly options: Options;
    }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version' }
  | { readonly kind: 'misused'; readonly problem: Problem; readonly help?: string };

/** Reads the arguments after `grantscope`. Runs nothing, prints nothing. */
export function understand(argv: readonly string[], page: Page, columns: number): Asked {
  const words = argv[0] === 'help' ? [...argv.slice(1), '--help'] : [...argv];
  let asked: Asked = { kind: 'version' };
  let written = '';
  const root = program(
    page,
    columns,
    (text) => (written += text),
    (command) => (asked = command),
  );
  try {
    root.parse(untilValueLacks(closeLists(words)), { from: 'user' });
    return root.opts().version === true ? { kind: 'version' } : asked;
  } catch (thrown) {
    if (!(thrown instanceof Stopped)) throw thrown;
    if (thrown.reason.code === 'commander.helpDisplayed') return { kind: 'help', text: written };
    if (root.opts().version === true) return { kind: 'version' };
    return { kind: 'misused', problem: misuse(thrown), ...(written && { help: written }) };
  }
}

/** How one begins: with a file one has, or without any. */
const firstExamples = [
  'grantscope inspect client_secret.json',
  'grantscope diagnose server.log',
  'grantscope exchange --help',
  'grantscope delegation check --help',
  'grantscope calendar list --help',
  'grantscope emulator start --out company',
];

/** The first of each command of a noun. */
function examplesUnder(group: string): readonly string[] {
  const under = commands.filter(({ path }) => path.join(' ').startsWith(`${group} `));
  return under.flatMap(({ examples }) => examples.slice(0, 1));
}

function program(page: Page, columns: number, write: (text: string) => void, found: (asked: Asked) => void): Command {
  const { say } = page;
  const root = furnish(new Command('grantscope'), page, columns, write)
    .description(say('program.description'))
    .option('--version', say('option.version'));
  for (const name of ['json', 'lang', 'google', 'trace'] as const) root.addOption(commanderOption(name, say));
  const exitCodes = say('help.exitCodes.list').split('\n');
  root.addHelpText(
    'after',
    () =>
      section(page, 'help.examples', firstExamples) +
      section(
        page,
        'help.exitCodes',
        exitCodes.flatMap((line) => wrapped(line, columns - 2, page)),
      ),
  );

  const groups = new Map<string, Command>();
  for (const form of commands) {
    let parent = root;
    for (const [depth, noun] of form.path.slice(0, -1).entries()) {
      const name = form.path.slice(0, depth + 1).join(' ');
      const group =
        groups.get(name) ??
        furnish(parent.command(noun), page, columns, write)
          .description(say(nouns[noun] ?? form.words))
          .addHelpText('after', () => section(page, 'help.examples', examplesUnder(name)));
      groups.set(name, group);
      parent = group;
    }
    const about = say(form.words);
    const command = furnish(parent.command(form.path.at(-1) ?? ''), page, columns, write).description(
      form.frame ? say(form.frame, { command: about }) : about,
    );
    for (const argument of form.arguments ?? []) {
      const name = argument.slice(1, -1).replace('...', '');
      command.addArgument(new Argument(argument, say(`argument.${name}` as CliMessageKey)));
    }
    const { required = [], optional = [] } = form;
    for (const name of [...required, ...optional]) command.addOption(commanderOption(name, say, form.says?.[name]));
    command.usage([...(form.arguments ?? []), ...required.map((name) => flagsOf(name)), '[options]'].join(' '));
    command.addHelpText('after', () => section(page, 'help.examples', form.examples));
    command.action(() => {
      const options: Options = command.optsWithGlobals();
      const missing = required.filter((name) => options[name] === undefined).map((name) => flagsOf(name));
      // Left to commander, this would come before a misspelt option is noticed.
      if (missing.length > 0) command.error(`'${missing.join(', ')}'`, { code: missingOption });
      const empty = emptyOption(options);
      if (empty !== undefined) command.error(`'${flagsOf(empty)}'`, { code: optionWithoutValue });
      found({ kind: 'command', form, arguments: command.args, options });
    });
  }
  return root;
}

/** These name a file, a place or a person, and nothing by that name exists: a variable of a script was empty. */
const neverEmpty = [
  'client',
  'key',
  'subjects',
  'certs',
  'trace',
  'report',
  'out',
  'google',
  'origin',
  'user',
  'serviceAccount',
  'directoryAdmin',
  'person',
] as const satisfies readonly OptionName[];

/** An option with nothing in it. Without a user one acts as the service account: nobody asks for that by an empty name. */
function emptyOption(options: Options): OptionName | undefined {
  if (options.subject?.length === 0 && options.subjects === undefined) return 'subject';
  return neverEmpty.find((name) => options[name] === '');
}

const leastRoom = 24;
const plain = Object.assign(new Help(), { minWidthToWrap: leastRoom });

/** Words, widths and manners that every command shares. */
function furnish(command: Command, page: Page, columns: number, write: (text: string) => void): Command {
  const titles: Readonly<Record<string, CliMessageKey>> = {
    'Usage:': 'help.usage',
    'Options:': 'help.options',
    'Global Options:': 'help.globalOptions',
    'Commands:': 'help.commands',
    'Arguments:': 'help.arguments',
  };
  return command
    .exitOverride((reason) => {
      throw new Stopped(command, reason);
    })
    .helpCommand(false)
    .helpOption('-h, --help', page.say('option.help'))
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => undefined, getOutHelpWidth: () => columns })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: page.width,
      minWidthToWrap: leastRoom,
      // Commander breaks at spaces, of which Japanese has few.
      boxWrap: (text, width) => (isNarrow(text) ? plain.boxWrap(text, width) : wrapped(text, width, page).join('\n')),
      styleTitle: (title) => page.ink('bold', titles[title] ? page.say(titles[title]) : title),
    });
}

function section(page: Page, title: CliMessageKey, lines: readonly string[]): string {
  return `\n${page.ink('bold', page.say(title))}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
