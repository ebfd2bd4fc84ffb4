import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { diagnoseText } from '../../main/core/diagnosis/diagnose-text.ts';

// How long a log of a megabyte with one error in it takes to be diagnosed, as a multiple of reading the file; and what ten
// megabytes of one sentence take, which is the worst that a paste can be.

const rounds = Number(process.argv[2] ?? 15);
const megabyte = 1_000_000;
const lines = [
  '2026-01-05T10:00:00.123Z INFO  http "GET /items?id=42" status: 200 duration: 12 ms user-agent: "Mozilla/5.0"',
  '2026-01-05T10:00:00.125Z DEBUG sql  SELECT * FROM items WHERE id = 42; -- rows: 1, error: null',
  '2026-01-05T10:00:01.007Z WARN  auth {"level":40,"msg":"token is about to expire","seconds":300}',
];
const error = '{"error":"invalid_grant","error_description":"Malformed auth code."}';
const log = `${lines.join('\n').repeat(megabyte / 300)}\n${error}\n${lines.join('\n')}`;
const sentence = 'Token has been expired or revoked. ';

const directory = mkdtempSync(join(tmpdir(), 'grantscope-bench-'));
try {
  const file = join(directory, 'server.log');
  writeFileSync(file, log);
  const repeated = Buffer.from(sentence.repeat((10 * megabyte) / sentence.length));
  const reading = best(() => readFileSync(file));
  const diagnosing = best(() => told(readFileSync(file), 'token.invalid_grant.malformed_code'));
  const hostile = best(() => told(repeated, 'token.invalid_grant.refresh_token_refused'), 3);
  console.log(`diagnose, best of ${rounds} rounds, Node ${process.versions.node}\n`);
  console.log(`reading a log of ${(log.length / megabyte).toFixed(1)} MB     ${reading.toFixed(1)} ms`);
  console.log(`reading and diagnosing      ${diagnosing.toFixed(0)} ms, ratio ${(diagnosing / reading).toFixed(0)}`);
  console.log(`10 MB of one sentence       ${hostile.toFixed(0)} ms`);
} finally {
  rmSync(directory, { recursive: true });
}

/**
 * @param {Uint8Array} bytes
 * @param {string} code
 */
function told(bytes, code) {
  const outcome = diagnoseText(bytes);
  if (!outcome.ok || outcome.value.diagnoses[0]?.code !== code) throw new Error(`not ${code}`);
}

/**
 * Milliseconds of the run that was disturbed least.
 * @param {() => unknown} run
 * @param {number} times
 */
function best(run, times = rounds) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round++) {
    const before = performance.now();
    run();
    least = Math.min(least, performance.now() - before);
  }
  return least;
}
