import { constants, openSync } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { basename } from 'node:path';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';
import { redactText } from '../core/redact.ts';
import { readAll, type Terminal } from './terminal.ts';

/** What a file or standard input may hold at most. */
const limit = 10 * 1024 * 1024;

export interface FileContent {
  readonly bytes: Uint8Array;
  readonly fileName?: string;
}

/** Reads what a person names on the command line: files, standard input, and options that hold a secret. */
export interface Inputs {
  /** A file's content, or standard input for `-`. */
  readonly file: (path: string) => Promise<Outcome<FileContent>>;
  /** The value itself, or what stands in standard input (`-`) or in a file (`@FILE`), without its last line break. */
  readonly secret: (value: string) => Promise<Outcome<string>>;
}

/** Standard input can be read once: a second `-` in the same command is refused. */
export function createInputs(terminal: Terminal, tellWaiting: () => void): Inputs {
  let inputTaken = false;

  const bytesOf = (reading: Promise<Uint8Array | null>) => unlessInterrupted(reading, terminal.interrupted);

  async function standardInput(): Promise<Outcome<FileContent>> {
    if (inputTaken) return fail('usage.stdin_used_twice');
    inputTaken = true;
    if (terminal.inputIsTerminal) tellWaiting();
    const bytes = await bytesOf(terminal.readInput(limit));
    if (bytes === interruption) return fail('operation.cancelled');
    return bytes === null ? fail('usage.file_too_large', { evidence: { file: '-', limitMiB } }) : succeed({ bytes });
  }

  /** Somebody writes into it as it is read, as into standard input. Its name says nothing of what comes. */
  async function pipe(path: string): Promise<Outcome<FileContent>> {
    const evidence = { file: redactText(path) };
    try {
      const bytes = await bytesOf(readPipe(path));
      if (bytes === interruption) return fail('operation.cancelled');
      return bytes === null
        ? fail('usage.file_too_large', { evidence: { ...evidence, limitMiB } })
        : succeed({ bytes });
    } catch (thrown) {
      return unreadable(thrown, evidence);
    }
  }

  async function file(path: string): Promise<Outcome<FileContent>> {
    if (path === '-') return standardInput();
    return (await isPipe(path)) ? pipe(path) : readFile(path);
  }
  return {
    file,
    secret: async (value) => {
      if (value !== '-' && !value.startsWith('@')) return succeed(value);
      const content = await file(value === '-' ? value : value.slice(1));
      if (!content.ok) return content;
      return succeed(new TextDecoder().decode(content.value.bytes).replace(/\r?\n$/, ''));
    },
  };
}

/** Whether there is nothing to read in it: no byte, or only spaces and line ends. */
export function isBlank({ bytes }: FileContent): boolean {
  return bytes.every((byte) => byte <= 0x20);
}

/** What `path` (`-`: standard input) holds is nothing, and `command` needs something. */
export function nothingIn(path: string, command: 'inspect' | 'diagnose'): Outcome<never> {
  if (path === '-') return fail('usage.input_empty', { evidence: { command: `grantscope ${command}` } });
  return fail('usage.file_empty', { evidence: { file: redactText(path) } });
}

const limitMiB = limit / 1024 / 1024;

async function readFile(path: string): Promise<Outcome<FileContent>> {
  // A token or a code may have been given in a file's place.
  const evidence = { file: redactText(path) };
  const tooLarge = fail('usage.file_too_large', { evidence: { ...evidence, limitMiB } });
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const about = await handle.stat();
    if (about.isDirectory()) return fail('usage.file_is_directory', { evidence });
    if (about.size > limit) return tooLarge;
    // A pipe has no size beforehand, so the reading itself is bounded too.
    const bytes = await readAll(handle.createReadStream({ autoClose: false, end: limit }), limit);
    return bytes === null ? tooLarge : succeed({ bytes, fileName: basename(path) });
  } catch (thrown) {
    return unreadable(thrown, evidence);
  } finally {
    await handle?.close();
  }
}

function unreadable(thrown: unknown, evidence: { readonly file: string }): Outcome<never> {
  const reason = (thrown as NodeJS.ErrnoException).code ?? 'unknown';
  if (reason === 'ENOENT') return fail('usage.file_not_found', { evidence });
  if (reason === 'EISDIR') return fail('usage.file_is_directory', { evidence });
  return fail('usage.file_unreadable', { evidence: { ...evidence, reason } });
}

/** A named pipe, or what a shell makes of `<(command)`. */
export async function isPipe(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFIFO() ?? false;
}

/** Read as a socket is: a blocking read of a file could not be given up while nobody writes. */
async function readPipe(path: string): Promise<Uint8Array | null> {
  const fd = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  return readAll(new Socket({ fd, readable: true, writable: false }), limit);
}

const interruption = Symbol('interrupted');

function unlessInterrupted<T>(work: Promise<T>, signal: AbortSignal): Promise<T | typeof interruption> {
  const { promise, resolve } = Promise.withResolvers<typeof interruption>();
  const stop = () => resolve(interruption);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop));
}
