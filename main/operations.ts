import type { OperationsOf, RequestOf, ResultOf } from '../shared/contract.ts';
import type { CredentialSummary } from '../shared/contract/credentials.ts';
import { fail, type Outcome, succeed } from '../shared/outcome.ts';
import { completeCredential } from './core/credentials/complete-credential.ts';
import { openCredentialFile } from './core/credentials/credentials-inside.ts';
import { readCredentialFile } from './core/credentials/read-credential-file.ts';
import type { Call, Environment } from './core/environment.ts';
import { createEmulatorOperations } from './emulator-operations.ts';

type Implementation<N extends OperationsOf<'page' | 'shell'>> = (
  request: RequestOf<N>,
  call: Call,
) => Promise<Outcome<ResultOf<N>>> | Outcome<ResultOf<N>>;

/** Contract name → what does it. A name without an implementation does not compile. */
export type Operations = { readonly [N in OperationsOf<'page' | 'shell'>]: Implementation<N> };

/** The operations of one environment. Whatever loads Google's libraries is loaded by the first call that needs it. */
export function createOperations(environment: Environment): Operations {
  const { vault, trace } = environment;
  const emulator = createEmulatorOperations(environment);

  const told = <T>(call: Call, outcome: Outcome<T>): Outcome<T> => {
    if (outcome.ok) call.emit({ type: 'credentials.changed', credentials: vault.credentials() });
    return outcome;
  };
  /** Tells which tokens there are, after something came, went or was marked. */
  const withTokens = async <T>(call: Call, outcome: Outcome<T>): Promise<Outcome<T>> => {
    if (!outcome.ok) return outcome;
    const { listTokenSets } = await import('./core/oauth/token-sets.ts');
    call.emit({ type: 'tokenSets.changed', tokenSets: listTokenSets(environment) });
    return outcome;
  };
  const open = async (
    call: Call,
    file: Parameters<typeof openCredentialFile>[1],
  ): Promise<Outcome<CredentialSummary>> => {
    const opened = await openCredentialFile(environment, file);
    if (!opened.ok) return opened;
    vault.putCredential(opened.value);
    return told(call, succeed(opened.value.summary));
  };

  return {
    'credentials.open': ({ content, ...options }, call) => open(call, { ...options, bytes: bytesOf(content) }),
    'credentials.openFile': async ({ path, ...options }, call) => {
      const read = await readCredentialFile(path);
      return read.ok ? open(call, { ...options, ...read.value }) : read;
    },
    'credentials.complete': async ({ credentialId, ...options }, call) =>
      told(call, await completeCredential(environment, credentialId, options)),
    'credentials.list': () => succeed(vault.credentials()),
    'credentials.forget': ({ credentialId }, call) =>
      vault.forgetCredential(credentialId) ? withTokens(call, told(call, succeed(null))) : fail('credentials.unknown'),

    inspect: async ({ content, ...options }, call) => {
      const { inspect } = await import('./core/inspect/inspect.ts');
      const inspected = await inspect(environment, { ...options, bytes: bytesOf(content) });
      return inspected.ok && inspected.value.kind === 'credential' ? told(call, inspected) : inspected;
    },
    diagnose: async ({ content }) => {
      const { diagnoseText } = await import('./core/diagnosis/diagnose-text.ts');
      return diagnoseText(bytesOf(content));
    },

    'authorizationCode.preflight': async (request) => {
      const { preflightCode } = await import('./core/oauth/preflight.ts');
      return preflightCode(environment, request);
    },
    'client.check': async (request, call) => {
      const { checkClient } = await import('./core/oauth/check-client.ts');
      return checkClient(environment, call, request);
    },
    'authorizationCode.exchange': async (request, call) => {
      const { exchangeCode } = await import('./core/oauth/exchange-code.ts');
      return withTokens(call, await exchangeCode(environment, call, request));
    },
    'authorize.url': async (request) => {
      const { authorizeUrl } = await import('./core/oauth/authorize-url.ts');
      return authorizeUrl(environment, request);
    },
    'authorize.login': async (request, call) => {
      const { signIn } = await import('./core/oauth/loopback-sign-in.ts');
      return withTokens(call, await signIn(environment, call, request));
    },
    'token.refresh': async (request, call) => {
      const { refreshToken } = await import('./core/oauth/refresh-token.ts');
      return withTokens(call, await refreshToken(environment, call, request));
    },
    'token.inspect': async (request, call) => {
      const { inspectToken } = await import('./core/oauth/inspect-token.ts');
      return inspectToken(environment, call, request);
    },
    'tokenSets.list': async () => {
      const { listTokenSets } = await import('./core/oauth/token-sets.ts');
      return succeed(listTokenSets(environment));
    },
    'tokenSets.forget': ({ tokenSetId }, call) =>
      vault.forgetTokenSet(tokenSetId) ? withTokens(call, succeed(null)) : fail('credentials.secret_gone'),
    'tokenSets.take': async ({ tokenSetId, kept }, call) => {
      const { takeTokenSet } = await import('./core/oauth/token-sets.ts');
      return withTokens(call, takeTokenSet(environment, tokenSetId, kept));
    },
    'tokenSets.restore': async ({ tokenSet }, call) => {
      const { restoreTokenSet } = await import('./core/oauth/token-sets.ts');
      return withTokens(call, restoreTokenSet(environment, tokenSet));
    },
    'userinfo.get': async (request, call) => {
      const { getUserinfo } = await import('./core/oauth/get-userinfo.ts');
      return getUserinfo(environment, call, request);
    },
    'token.revoke': async (request, call) => {
      const { revokeToken } = await import('./core/oauth/revoke-token.ts');
      return withTokens(call, await revokeToken(environment, call, request));
    },
    'idToken.check': async (request, call) => {
      const { checkIdToken } = await import('./core/oauth/check-id-token.ts');
      return checkIdToken(environment, call, request);
    },

    'calendar.calendarList.list': async (request, call) => {
      const { listCalendars } = await import('./core/calendar/list-calendars.ts');
      return listCalendars(environment, call, request);
    },
    'calendar.calendarList.get': async (request, call) => {
      const { getCalendarListEntry } = await import('./core/calendar/get-calendar-list-entry.ts');
      return getCalendarListEntry(environment, call, request);
    },
    'calendar.events.list': async (request, call) => {
      const { listEvents } = await import('./core/calendar/list-events.ts');
      return listEvents(environment, call, request);
    },
    'calendar.events.get': async (request, call) => {
      const { getEvent } = await import('./core/calendar/get-event.ts');
      return getEvent(environment, call, request);
    },
    'calendar.events.instances': async (request, call) => {
      const { listInstances } = await import('./core/calendar/list-instances.ts');
      return listInstances(environment, call, request);
    },
    'calendar.events.find': async (request, call) => {
      const { findEvents } = await import('./core/calendar/find-events.ts');
      return findEvents(environment, call, request);
    },
    'calendar.events.compare': async (request, call) => {
      const { compareEvents } = await import('./core/calendar/compare-events.ts');
      return compareEvents(environment, call, request);
    },
    'calendar.events.export': async (request) => {
      const { exportEvents } = await import('./core/report/export-events.ts');
      return exportEvents(environment, request);
    },
    'calendar.acl.list': async (request, call) => {
      const { listAcl } = await import('./core/calendar/list-acl.ts');
      return listAcl(environment, call, request);
    },
    'calendar.freebusy.query': async (request, call) => {
      const { queryFreeBusy } = await import('./core/calendar/query-free-busy.ts');
      return queryFreeBusy(environment, call, request);
    },
    'calendar.colors.get': async (request, call) => {
      const { getColors } = await import('./core/calendar/get-colors.ts');
      return getColors(environment, call, request);
    },
    'calendar.settings.list': async (request, call) => {
      const { listSettings } = await import('./core/calendar/list-settings.ts');
      return listSettings(environment, call, request);
    },

    'delegation.check': async (request, call) => {
      const { checkDelegation } = await import('./core/delegation/check-delegation.ts');
      return checkDelegation(environment, call, request);
    },
    'delegation.watch': async (request, call) => {
      const { watchDelegation } = await import('./core/delegation/watch-delegation.ts');
      return watchDelegation(environment, call, request);
    },
    'delegation.checkNow': async ({ callId }) => {
      const { waitingWatches } = await import('./core/delegation/watch-delegation.ts');
      const checkNow = waitingWatches(environment).get(callId);
      checkNow?.();
      return succeed(checkNow !== undefined);
    },
    'delegation.export': async (request) => {
      const { exportDelegation } = await import('./core/report/export-delegation.ts');
      return exportDelegation(environment, request);
    },
    'delegation.pause': async ({ callId, paused }) => {
      const { runningChecks } = await import('./core/delegation/running-checks.ts');
      const check = runningChecks(environment).get(callId);
      check?.setPaused(paused);
      return succeed(check !== undefined);
    },
    'directory.users.list': async (request, call) => {
      const { listUsers } = await import('./core/directory/list-users.ts');
      return listUsers(environment, call, request);
    },
    'directory.users.get': async (request, call) => {
      const { getUser } = await import('./core/directory/get-user.ts');
      return getUser(environment, call, request);
    },
    'account.leaver': async (request, call) => {
      const { checkLeaver } = await import('./core/account/check-leaver.ts');
      return checkLeaver(environment, call, request);
    },
    'account.export': async (request) => {
      const { exportLeaver } = await import('./core/report/export-leaver.ts');
      return exportLeaver(environment, request);
    },
    'directory.orgunits.list': async (request, call) => {
      const { listOrgUnits } = await import('./core/directory/list-org-units.ts');
      return listOrgUnits(environment, call, request);
    },
    'delegation.readSubjects': async ({ content, fileName }) => {
      const { readSubjectsFile } = await import('./core/delegation/read-subjects-file.ts');
      return readSubjectsFile(bytesOf(content), fileName);
    },

    'scopes.find': async ({ query }) => {
      const { findScopes } = await import('./core/scopes/find-scopes.ts');
      return succeed(findScopes(query));
    },
    'scopes.show': async ({ scope }) => {
      const { showScope } = await import('./core/scopes/show-scope.ts');
      return showScope(scope);
    },
    'scopes.methods': async () => {
      const { apiMethods } = await import('./core/scopes/scope-methods.ts');
      return succeed(apiMethods());
    },
    'scopes.cover': async ({ methods }) => {
      const { coverMethods } = await import('./core/scopes/cover-methods.ts');
      return coverMethods(methods);
    },

    'scopes.inSource': async ({ source }) => {
      const { scopesInSource } = await import('./core/scopes/scopes-in-source.ts');
      return succeed(scopesInSource(source));
    },

    'snippet.make': async (request) => {
      const { makeSnippets } = await import('./core/snippets/make-snippets.ts');
      return makeSnippets(environment, request);
    },

    'secrets.reveal': ({ secretId }) => {
      const secret = vault.secret(secretId);
      return secret === undefined ? fail('credentials.secret_gone') : succeed(secret);
    },
    'secrets.forget': ({ secretIds }) => {
      for (const id of secretIds) vault.forgetSecret(id);
      return succeed(null);
    },
    'trace.list': () => succeed(trace.list()),
    'trace.clear': (_, call) => {
      trace.clear();
      call.emit({ type: 'trace.cleared' });
      return succeed(null);
    },
    'trace.har': async ({ version }) => {
      const { harOf } = await import('./core/report/har.ts');
      return succeed(harOf(trace.list(), version));
    },

    'emulator.start': emulator.start,
    'emulator.stop': emulator.stop,
    'emulator.state': emulator.state,
    'emulator.openFile': async ({ file }, call) => {
      const found = await emulator.file(file);
      return found.ok ? open(call, found.value) : found;
    },
    'emulator.writeFiles': emulator.writeFiles,
    'emulator.code': emulator.code,
    'emulator.faults': emulator.faults,
    'emulator.setFault': emulator.setFault,
  };
}

function bytesOf(content: RequestOf<'credentials.open'>['content']): Uint8Array {
  return Buffer.from(content.data, content.encoding);
}
