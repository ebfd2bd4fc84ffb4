import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkDelegation } from '../../main/core/delegation/check-delegation.ts';
import { openCredential } from '../../main/core/credentials/open-credential.ts';
import { createEnvironment } from '../../main/core/environment.ts';
import { defaultLimits } from '../../main/core/transport.ts';
import { startEmulator } from '../../main/emulator/emulator.ts';
import { cellsOf } from '../../shared/delegation-sheet.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { knownScopes } from '../../shared/scope-catalogue.ts';

// How many requests a check of delegation takes, against asking for every cell alone and against GAM's way (7 + 90 for each
// user and 42 scopes, one after another), and how long that takes when each answer needs 100 ms.

const prefix = 'https://www.googleapis.com/auth/';
const scopes = knownScopes.filter((scope) => scope.startsWith(prefix)).slice(0, 42);
const users = [
  'info',
  'kenji.tanaka',
  'taro.yamada',
  'misaki.ito',
  'sho.watanabe',
  'daiki.nakamura',
  'michael.chen',
].map((name) => `${name}@sakura-trading.example`);
const subjects = [
  ...users,
  'zoe.lefevre@nordlicht.example',
  'jose.garcia@nordlicht.example',
  'hanako.sato@sakura-trading.example',
];
const suspended = 'akira.takahashi@sakura-trading.example';
const halfMissing = scopes.filter((_, at) => (at * 7) % 4 < 2);

interface Case {
  readonly name: string;
  readonly listed?: readonly string[];
  readonly subjects?: readonly string[];
  readonly faults?: readonly (readonly [name: string, argument: unknown])[];
}

const cases: readonly Case[] = [
  { name: 'all granted' },
  { name: 'one column missing', listed: scopes.filter((_, at) => at !== 17) },
  { name: 'one row suspended', subjects: [...subjects.slice(0, 9), suspended] },
  { name: 'half the scopes missing', listed: halfMissing },
  { name: 'service off for one user', faults: [['service-off', { scope: scopes[5], user: subjects[1] }]] },
];

const emulator = must(await startEmulator());
let forwarded = 0;
/** Stands before the emulator: of twenty answers one is a 503 or a 429. */
const unreliable = createServer((request, response) => {
  forwarded++;
  if (forwarded % 20 === 0) {
    request.resume();
    response.writeHead(forwarded % 40 === 0 ? 429 : 503, { 'content-type': 'text/html' }).end('<title>Error</title>');
    return;
  }
  const { method, url = '/', headers } = request;
  const onward = ask(new URL(url, emulator.origin), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  request.pipe(onward);
}).listen(0, '127.0.0.1');
try {
  console.log('10 users × 42 scopes, requests (token + tokeninfo + other)');
  for (const each of cases) {
    const planned = await run(each);
    const exhaustive = await run(each, { exhaustive: true });
    const same = JSON.stringify(planned.verdicts) === JSON.stringify(exhaustive.verdicts);
    const slow = await run(each, { latency: true });
    const { port } = unreliable.address() as AddressInfo;
    const shaken = await run(each, { through: `http://127.0.0.1:${port}` });
    const sameShaken = JSON.stringify(planned.verdicts) === JSON.stringify(shaken.verdicts);
    console.log(
      [
        each.name.padEnd(26),
        `${planned.requests}`.padStart(5),
        `exhaustive ${exhaustive.requests}`.padStart(16),
        `GAM's way ${7 + 90 * 10}`,
        same ? 'same verdicts' : 'OTHER VERDICTS',
        `${(slow.ms / 1_000).toFixed(1)} s at 100 ms an answer`,
        `with 5 % 503 and 429 ${sameShaken ? 'the same' : 'OTHER VERDICTS'}`,
      ].join('  '),
    );
  }
} finally {
  unreliable.close();
  await emulator.close();
}

async function run(
  { listed = scopes, subjects: asked = subjects, faults = [] }: Case,
  { exhaustive = false, latency = false, through = null as string | null } = {},
) {
  const on = [['delegation-list', listed], ...faults, ...(latency ? [['slow', { milliseconds: 100 }]] : [])] as const;
  for (const [name, argument] of on) must(emulator.setFault(name as string, true, argument));
  const environment = createEnvironment({ googleOverride: through });
  const credential = must(await openCredential(environment, await emulator.file('serviceAccountKey')));
  environment.vault.putCredential(credential);
  const call = {
    operation: 'delegation.check',
    callId: 'bench',
    signal: new AbortController().signal,
    emit: () => undefined,
  };
  const request = { credentialId: credential.summary.id, subjects: [...asked], scopes: [...scopes], exhaustive };
  const begun = performance.now();
  const { sheet, requests } = must(
    await checkDelegation(environment, call, request, { ...defaultLimits, firstDelayMs: 20 }),
  );
  const ms = performance.now() - begun;
  for (const [name] of on) must(emulator.setFault(name as string, false));
  const verdicts = cellsOf(sheet).map(({ subject, scope, status }) => [subject, scope, status]);
  return { requests: requests.token + requests.tokeninfo + requests.other, verdicts, ms };
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.problem.code);
}
