import { run } from '../../main/cli/run.ts';
import type { Terminal } from '../../main/cli/terminal.ts';

/** What one command line left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Circumstances {
  readonly input?: string | Uint8Array;
  readonly readInput?: Terminal['readInput'];
  readonly env?: Readonly<Record<string, string>>;
  readonly interrupted?: AbortSignal;
  /** A person looks at both streams. */
  readonly watched?: boolean;
  /** How wide their terminal is. */
  readonly columns?: number;
  readonly onOut?: (text: string) => void;
  readonly onErr?: (text: string) => void;
}

/** Everything that any command line of this process has printed: searched for secrets when a file's tests end. */
export const printed: string[] = [];

/** Runs a command line in this process: the very code of the built program, without a process of its own. */
export async function grantscope(argv: readonly string[], circumstances: Circumstances = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const { watched = false, columns = 80 } = circumstances;
  const terminal: Terminal = {
    out: {
      write: (text) => {
        out += text;
        circumstances.onOut?.(text);
      },
      isTerminal: watched,
      columns,
    },
    err: {
      write: (text) => {
        err += text;
        circumstances.onErr?.(text);
      },
      isTerminal: watched,
      columns,
    },
    readInput:
      circumstances.readInput ??
      (async (limit) => {
        const bytes = Buffer.from(circumstances.input ?? '');
        return bytes.length > limit ? null : bytes;
      }),
    inputIsTerminal: false,
    env: { LANG: 'en_US.UTF-8', ...circumstances.env },
    interrupted: circumstances.interrupted ?? new AbortController().signal,
  };
  const code = await run(argv, terminal);
  printed.push(out, err);
  return { code, out, err };
}

/** The one JSON document that `--json` promises: anything else on standard output does not parse. */
export async function document(argv: readonly string[], circumstances: Circumstances = {}): Promise<Document & Ran> {
  const ran = await grantscope([...argv, '--json'], circumstances);
  return { ...ran, ...(JSON.parse(ran.out) as Document) };
}

interface Document {
  readonly ok: boolean;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into it as a script would
  readonly value?: any;
  readonly problem?: {
    readonly code: string;
    readonly title: string;
    readonly cause: string;
    readonly remedy: readonly string[];
    readonly certainty: string;
    readonly evidence: Readonly<Record<string, unknown>>;
    readonly wire?: {
      readonly status: number | null;
      readonly error: string | null;
      readonly description: string | null;
    };
  };
}
