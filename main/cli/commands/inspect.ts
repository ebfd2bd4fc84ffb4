import type { CredentialSummary, Inspection } from '../../../shared/contract.ts';
import { explain } from '../../../shared/explain.ts';
import { assertNever, type Problem, succeed } from '../../../shared/outcome.ts';
import { p12Options } from '../credential.ts';
import type { Command } from '../invocation.ts';
import type { Page } from '../page.ts';
import { claimsText, fields } from '../print.ts';

/** Says what a file or a pasted text is. Sends nothing. */
export const inspect: Command = async (invocation) => {
  const content = await invocation.inputs.file(invocation.arguments[0] ?? '-');
  if (!content.ok) return content;
  const p12 = await p12Options(invocation);
  if (!p12.ok) return p12;
  const { bytes, fileName } = content.value;
  const inspection = await invocation.session.call('inspect', {
    content: { encoding: 'base64', data: Buffer.from(bytes).toString('base64') },
    ...(fileName !== undefined && { fileName }),
    ...p12.value,
  });
  if (!inspection.ok) return inspection;
  const found = inspection.value;
  const warnings = warningsOf(found);
  return succeed({
    value: { ...withoutIds(found), warnings: warnings.map((warning) => explain(warning, invocation.language)) },
    people: (page) => inspectionText(found, page),
    warnings,
    good: true,
  });
};

function warningsOf(found: Inspection): readonly Problem[] {
  if (found.kind === 'credential') return found.credential.warnings;
  return 'warnings' in found ? found.warnings : [];
}

/** Ids mean something only while the process lives. */
function withoutIds(found: Inspection): object {
  if (found.kind !== 'credential') return found;
  const { id: _id, loadedAt: _loadedAt, warnings: _warnings, ...credential } = found.credential;
  return { kind: found.kind, credential };
}

function inspectionText(found: Inspection, page: Page): string {
  const { say } = page;
  switch (found.kind) {
    case 'credential':
      return credentialText(found.credential, page);
    case 'authorizationCode':
      return fields(
        [
          [say('inspect.kind'), say('inspect.authorizationCode')],
          [say('field.masked'), found.masked],
        ],
        page,
      );
    case 'redirectUrl':
      return fields(
        [
          [say('inspect.kind'), say('inspect.redirectUrl')],
          [say('field.redirectUri'), found.redirectUri],
          [say('field.code'), found.code],
          [say('field.state'), found.state],
          [say('field.scopes'), found.scopes],
          [say('field.error'), found.error],
        ],
        page,
      );
    case 'accessToken':
    case 'refreshToken':
      return fields(
        [
          [say('inspect.kind'), say(`inspect.${found.kind}`)],
          [say('field.masked'), found.masked],
        ],
        page,
      );
    case 'idToken':
      return fields([[say('inspect.kind'), say('inspect.idToken')]], page) + claimsText(found.claims, page);
    default:
      return assertNever(found);
  }
}

function credentialText(credential: CredentialSummary, page: Page): string {
  const { say } = page;
  const { world } = credential;
  const sendsTo = say(`world.${world.kind}`, { origin: world.origin });
  if (credential.kind === 'oauthClient') {
    return fields(
      [
        [say('inspect.kind'), say(`inspect.oauthClient.${credential.clientType}`)],
        [say('field.project'), credential.projectId],
        [say('field.clientId'), credential.clientId],
        [say('field.redirectUris'), credential.redirectUris],
        [say('field.javascriptOrigins'), credential.javascriptOrigins],
        [say('field.sendsTo'), sendsTo],
      ],
      page,
    );
  }
  return fields(
    [
      [say('inspect.kind'), say(`inspect.serviceAccountKey.${credential.format}`)],
      [say('field.project'), credential.projectId],
      [say('field.email'), credential.email],
      [say('field.clientId'), credential.clientId],
      [say('field.keyId'), credential.keyId],
      [say('field.algorithm'), credential.algorithm],
      [say('field.keyCreatedAt'), credential.keyCreatedAt],
      [say('field.sendsTo'), sendsTo],
      [say('field.needs'), credential.needs.map((need) => say(`needs.${need}`))],
    ],
    page,
  );
}
