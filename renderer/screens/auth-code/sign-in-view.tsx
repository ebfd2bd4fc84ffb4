import type { ReactNode } from 'react';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { credentialName } from '../../credential-name.ts';
import { useWords } from '../../language.ts';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { SameCall } from '../../parts/same-call.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { ConsentUrlPanel } from './consent-url-panel.tsx';
import { authorizationRequest, type ChangeSignIn, type SignInDraft } from './sign-in-draft.ts';
import { SignInForm } from './sign-in-form.tsx';
import { useConsentUrl } from './use-consent-url.ts';
import type { SignIn } from './use-sign-in.ts';

interface SignInViewProps {
  readonly client: OAuthClientSummary;
  readonly scopes: readonly string[];
  readonly onScopes: (scopes: readonly string[]) => void;
  readonly draft: SignInDraft;
  readonly onChange: ChangeSignIn;
  readonly signIn: SignIn;
  readonly bar: ReactNode;
  readonly onSignedIn: (tokenSetId: string) => void;
  /** To where a redirect URL is pasted. */
  readonly onPaste: () => void;
}

/** Where there is no code yet: sign in here, or build the consent URL for somebody else. */
export function SignInView(props: SignInViewProps) {
  const { client, scopes, onScopes, draft, onChange, signIn, bar, onSignedIn, onPaste } = props;
  const { t } = useWords();
  const request = authorizationRequest(client.id, scopes, draft);
  const chosen = draft.redirectUri === 'other' ? draft.otherRedirectUri.trim() : draft.redirectUri;
  const isRegistered = chosen !== null && client.redirectUris.includes(chosen);
  const redirectUri = draft.redirectUri === 'other' || isRegistered ? chosen : (client.redirectUris[0] ?? '');
  const consentUrl = useConsentUrl(
    scopes.length > 0 && redirectUri ? { ...request, redirectUri, pkce: draft.pkce } : null,
  );
  const run = async () => {
    const outcome = await signIn.run(request);
    if (!outcome.ok) return;
    signIn.reset();
    onSignedIn(outcome.value.tokenSetId);
  };
  return (
    <ScreenLayout
      title={t('frame.screens.auth-code')}
      subject={credentialName(client)}
      bar={bar}
      padded
      inspector={
        <>
          {signIn.problem && !signIn.running && <ProblemCard problem={signIn.problem} />}
          <ConsentUrlPanel
            client={client}
            draft={{ ...draft, redirectUri: draft.redirectUri === 'other' ? 'other' : redirectUri || null }}
            onChange={onChange}
            consentUrl={consentUrl}
            onPaste={onPaste}
          />
          {scopes.length > 0 && redirectUri && (
            <SameCall
              call={{
                operation: 'authorize.url',
                ...request,
                redirectUri,
                ...(draft.pkce && { codeVerifier: 'new' }),
              }}
            />
          )}
        </>
      }
    >
      <SignInForm
        client={client}
        scopes={scopes}
        onScopes={onScopes}
        draft={draft}
        onChange={onChange}
        signIn={signIn}
        onSignIn={() => void run()}
      />
    </ScreenLayout>
  );
}
