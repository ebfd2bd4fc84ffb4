import '../launch/require-node.mjs';
import { exitCodes } from './exit-codes.ts';
import { reportFault, reportUnwritten, run } from './run.ts';
import { processTerminal } from './terminal.ts';

let ended = false;
let unwritten = false;
const argv = process.argv.slice(2);
const interruption = new AbortController();
const terminal = processTerminal(interruption.signal);

// SIGHUP: the terminal was closed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // The second time, whatever is still being tidied up is left as it is.
    if (interruption.signal.aborted) process.exit(exitCodes.interrupted);
    interruption.abort();
  });
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read our output has gone (`| head`): nothing is left to say, and nobody to say it to.
  if (error.code === 'EPIPE' || error.code === 'EOF') process.exit(process.exitCode ?? exitCodes.good);
  // The answer did not arrive (a full disk): a script must not take it for a good one.
  if (!unwritten) void reportUnwritten(error, argv, terminal).then((code) => process.exit(code));
  unwritten = true;
});
// What is said beside the answer may get lost; the answer goes on.
process.stderr.on('error', () => undefined);

for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(fault, (thrown: unknown) => {
    if (!ended) void reportFault(thrown, argv, terminal).then(end);
  });
}

end(await run(argv, terminal));

/** Leaves once everything is written; sockets and streams that are still open do not hold the program. */
function end(code: number): void {
  ended = true;
  process.exitCode = code;
  process.stdout.write('', () => process.stderr.write('', () => setImmediate(() => unwritten || process.exit(code))));
}
