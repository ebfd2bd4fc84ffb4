import type { MaskedSecret } from '../../shared/contract/secrets.ts';
import type { Inspection } from '../../shared/inspection.ts';
import { putCredentialToUse } from '../credential-in-use.ts';
import { type Handover, handOver } from '../handover.ts';
import { i18n } from '../language.ts';
import { showToast } from '../parts/toast-region.tsx';
import { go, type Route, type ScreenId } from '../route.ts';
import { showPaste } from './pastes.ts';

interface Destination {
  readonly screen: Extract<ScreenId, 'auth-code' | 'id-token' | 'delegation'>;
  readonly handover: Handover;
}

/** The screen a finding is for, filled in with it; null where it is only explained. */
export function destinationOf(finding: Inspection): Destination | null {
  switch (finding.kind) {
    case 'authorizationCode':
      return toAuthCode(finding);
    case 'redirectUrl':
      return finding.held && toAuthCode(finding.held, { scopes: finding.scopes });
    case 'idToken':
      return { screen: 'id-token', handover: { kind: 'idToken', token: finding } };
    case 'accessToken':
    case 'refreshToken':
      return { screen: 'auth-code', handover: { kind: 'token', token: finding } };
    case 'otherToken':
      return toDelegation(finding.claims) ?? toIdToken(finding) ?? toTokens(finding);
    case 'request':
      if (finding.code)
        return toAuthCode(finding.code, { redirectUri: finding.redirectUri ?? '', clientId: finding.clientId });
      if (finding.to === 'authorize')
        return {
          screen: 'auth-code',
          handover: { kind: 'signIn', scopes: finding.scopes, clientId: finding.clientId },
        };
      return finding.carries.includes('assertion')
        ? toDelegation({ sub: finding.subject, scope: finding.scopes.join(' ') })
        : null;
    default:
      return null;
  }
}

/** Goes where a finding belongs. */
export function openFinding(finding: Inspection): void {
  if (finding.kind === 'credential') {
    putCredentialToUse(finding.credential);
    go({ screen: 'credentials', credentialId: finding.credential.id });
    showPaste(null);
    return;
  }
  const destination = destinationOf(finding);
  if (!destination) return;
  handOver(destination.screen, destination.handover);
  const route: Route = { screen: destination.screen };
  go(route);
  showToast(i18n.t(`credentials.paste.filledIn.${destination.screen}`));
}

type AuthCodeExtras = Partial<Omit<Extract<Handover, { kind: 'authorizationCode' }>, 'kind' | 'code'>>;

function toAuthCode(code: MaskedSecret, { scopes, ...extras }: AuthCodeExtras = {}): Destination {
  const asked = scopes && scopes.length > 0 ? { scopes } : {};
  return { screen: 'auth-code', handover: { kind: 'authorizationCode', code, ...asked, ...extras } };
}

/** Any JSON Web Token can be held against the checklist, which says where it differs. */
function toIdToken(finding: Extract<Inspection, { kind: 'otherToken' }>): Destination | null {
  if (finding.claims === null) return null;
  const { secretId, masked, length, sha256 } = finding;
  return {
    screen: 'id-token',
    handover: { kind: 'idToken', token: { kind: 'idToken', secretId, masked, length, sha256 } },
  };
}

/** What says nothing of itself may still be an access token: Google can be asked. */
function toTokens(finding: Extract<Inspection, { kind: 'otherToken' }>): Destination | null {
  if (finding.why !== 'opaque') return null;
  const { secretId, masked, length, sha256 } = finding;
  const token = { kind: 'accessToken', secretId, masked, length, sha256 } as const;
  return { screen: 'auth-code', handover: { kind: 'token', token } };
}

/** What an assertion (RFC 7523) asks for: these scopes, for this user. */
function toDelegation(claims: { readonly [name: string]: unknown } | null): Destination | null {
  const { sub, scope } = claims ?? {};
  if (typeof scope !== 'string' || scope === '') return null;
  const subject = typeof sub === 'string' ? sub : '';
  return { screen: 'delegation', handover: { kind: 'delegation', subject, scopes: scope.split(/\s+/) } };
}
