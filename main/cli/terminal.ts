/** One of the two streams a person or a script reads. */
export interface Sheet {
  readonly write: (text: string) => void;
  /** A person is looking: colours are welcome. */
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** Everything the command line has of the world around it, so that tests run the very same code in their own process. */
export interface Terminal {
  readonly out: Sheet;
  readonly err: Sheet;
  /** All of standard input, or null when it holds more than `limit` bytes. */
  readonly readInput: (limit: number) => Promise<Uint8Array | null>;
  readonly inputIsTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the person presses Ctrl-C or the system asks the program to end. */
  readonly interrupted: AbortSignal;
}

/** The terminal of this process. */
export function processTerminal(interrupted: AbortSignal): Terminal {
  return {
    out: sheet(process.stdout),
    err: sheet(process.stderr),
    readInput: (limit) => readAll(process.stdin, limit),
    inputIsTerminal: process.stdin.isTTY,
    env: process.env,
    interrupted,
  };
}

function sheet(stream: NodeJS.WriteStream): Sheet {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    // 0 where nobody told the terminal its size, as in a container.
    columns: stream.columns || 80,
  };
}

/** Everything a stream gives, or null as soon as it is more than `limit` bytes. */
export async function readAll(input: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
