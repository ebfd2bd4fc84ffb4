import type { RedirectUriProposal } from '../../../shared/code-preflight.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { fill } from '../../../shared/explain.ts';
import { redirectUriReasons } from '../../../shared/messages/redirect-uri-reasons.ts';
import type { Words } from '../../language.ts';
import type { Choice } from '../../parts/select.tsx';

/** How a choice is named while it is held: `uri:` and what is sent (nothing for none), or `other` for what is typed. */
export function choiceOf(redirectUri: string | null): string {
  return `uri:${redirectUri ?? ''}`;
}

/** The redirect URIs a code can have been made for: as proposed for this code, else all that the client allows. */
export function redirectUriChoices(
  client: OAuthClientSummary,
  proposals: readonly RedirectUriProposal[] | undefined,
  { t, language }: Words,
): readonly Choice[] {
  const name = (uri: string | null) => uri ?? t('authCode.redirect.none');
  const proposed = proposals
    ?.filter(({ why }) => why !== 'given')
    .map(({ redirectUri, why, fit, evidence }, index) => ({
      id: choiceOf(redirectUri),
      label: name(redirectUri),
      description: `${fitWords(fit, index === 0, t)}${fill(redirectUriReasons[why][language], evidence)}`,
    }));
  const usual = [
    ...client.redirectUris.map((uri) => ({ uri, means: t('authCode.redirect.registeredMeans') })),
    { uri: null, means: t('authCode.redirect.noneMeans') },
    { uri: 'postmessage', means: t('authCode.redirect.postmessageMeans') },
  ].map(({ uri, means }) => ({ id: choiceOf(uri), label: name(uri), description: means }));
  const other = { id: 'other', label: t('authCode.redirect.other'), description: t('authCode.redirect.otherMeans') };
  return [...(proposed ?? usual), other];
}

function fitWords(fit: RedirectUriProposal['fit'], isFirst: boolean, t: Words['t']): string {
  const words = t(`authCode.redirect.fits.${fit}`);
  return `${isFirst ? t('authCode.redirect.proposed', { fit: words }) : words} · `;
}
