import type { MaskedSecret } from '../../../shared/contract/secrets.ts';
import type { Recognised } from '../../../shared/inspection.ts';

/** The token that a recognised thing is; one of an unknown form may still be an access token. null for other things. */
export function tokenIn(finding: Recognised): MaskedSecret | null {
  switch (finding.kind) {
    case 'accessToken':
    case 'refreshToken':
    case 'idToken':
      return only(finding, finding.kind);
    case 'otherToken':
      return only(finding, finding.claims === null ? 'accessToken' : 'idToken');
    default:
      return null;
  }
}

function only(
  { secretId, masked, length, sha256 }: Omit<MaskedSecret, 'kind'>,
  kind: MaskedSecret['kind'],
): MaskedSecret {
  return { secretId, kind, masked, length, sha256 };
}
