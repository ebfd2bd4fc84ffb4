import type { CredentialSummary } from '../../shared/contract/credentials.ts';
import { explain } from '../../shared/explain.ts';
import type { Inspection, PastedRequest, RequestSecret } from '../../shared/inspection.ts';
import type { Language } from '../../shared/language.ts';
import { found as en } from '../../shared/messages/en/found.ts';
import { found as ja } from '../../shared/messages/ja/found.ts';
import { assertNever } from '../../shared/outcome.ts';
import { otherTokenWords } from '../../shared/other-token.ts';
import type { Page } from './page.ts';
import { claimsText, fields, problemText } from './print.ts';

/** One finding, with the line it stands on where there are several. */
export function inspectionText(found: Inspection, several: boolean, language: Language, page: Page): string {
  const { say } = page;
  const rows = (...more: Parameters<typeof fields>[0]) =>
    fields(several ? [...more, [say('field.line'), String(found.line)]] : more, page);
  const words = { en, ja }[language];
  const kind = (name: string) => [say('inspect.kind'), name] as const;
  switch (found.kind) {
    case 'credential':
      return credentialText(found.credential, page);
    case 'diagnosis':
      return problemText(explain(found.problem, language), language, page, {
        place: { line: found.line, excerpt: found.excerpt ?? '' },
      });
    case 'redirectUrl':
      return rows(
        kind(words.kinds.redirectUrl),
        [say('field.redirectUri'), found.redirectUri],
        [say('field.code'), found.code],
        [say('field.state'), found.state],
        [say('field.scopes'), found.scopes],
        [say('field.error'), found.error],
      );
    case 'authorizationCode':
    case 'accessToken':
    case 'refreshToken':
    case 'apiKey':
    case 'clientSecret':
      return rows(kind(words.kinds[found.kind]), [say('field.masked'), found.masked]);
    case 'clientId':
      return rows(kind(words.kinds.clientId), [say('field.clientId'), found.clientId]);
    case 'idToken':
      return (
        rows(kind(words.kinds.idToken), [say('field.masked'), several ? found.masked : null]) +
        claimsText(found.claims, page)
      );
    case 'otherToken': {
      const other = otherTokenWords(found, language);
      return (
        rows(
          kind(other.title),
          [say('field.means'), other.means],
          [say('field.issuer'), found.issuer],
          [say('field.masked'), found.masked],
        ) + (found.claims ? claimsText(found.claims, page) : '')
      );
    }
    case 'request':
      return rows(kind(words.requests[found.to]), ...requestRows(found, words.carries, page));
    default:
      return assertNever(found);
  }
}

function requestRows(
  request: PastedRequest,
  names: Readonly<Record<RequestSecret, string>>,
  { say }: Page,
): Parameters<typeof fields>[0] {
  return [
    [say('field.request'), `${request.method} ${request.url}`],
    [say('field.carries'), request.carries.map((secret) => names[secret])],
    [say('field.grantType'), request.grantType],
    [say('field.clientId'), request.clientId],
    [say('field.redirectUri'), request.redirectUri],
    [say('field.subject'), request.subject],
    [say('field.scopes'), request.scopes],
    [say('field.code'), request.code?.masked],
  ];
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
