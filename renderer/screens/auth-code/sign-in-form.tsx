import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { worldHost } from '../../credential-name.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { CredentialSelect } from '../../parts/credential-select.tsx';
import { Step, Steps } from '../../parts/steps.tsx';
import { WorldBadge } from '../../parts/world-badge.tsx';
import { ScopeAdvice } from '../../scopes/scope-advice.tsx';
import { ScopeBrowser } from '../../scopes/scope-browser.tsx';
import { ScopeField } from '../../scopes/scope-field.tsx';
import type { ChangeSignIn, SignInDraft } from './sign-in-draft.ts';
import { SignInOptions } from './sign-in-options.tsx';
import { SignInWaiting } from './sign-in-waiting.tsx';
import type { SignIn } from './use-sign-in.ts';

const usualScopes = ['openid', 'email', 'profile'];

interface SignInFormProps {
  readonly client: OAuthClientSummary;
  readonly scopes: readonly string[];
  readonly onScopes: (scopes: readonly string[]) => void;
  readonly draft: SignInDraft;
  readonly onChange: ChangeSignIn;
  readonly signIn: SignIn;
  readonly onSignIn: () => void;
}

/** From a client and scopes to tokens, through the system's browser. */
export function SignInForm({ client, scopes, onScopes, draft, onChange, signIn, onSignIn }: SignInFormProps) {
  const { t } = useWords();
  const hasScopes = scopes.length > 0;
  const host = client.world.kind === 'google' ? 'accounts.google.com' : worldHost(client.world);
  return (
    <div className="auth-code">
      <Steps>
        <Step title={t('authCode.steps.client')} aside={<WorldBadge world={client.world} />}>
          <CredentialSelect kind="oauthClient" labelHidden />
        </Step>
        <Step
          title={t('authCode.signIn.scopes')}
          aside={
            <>
              {!hasScopes && (
                <Button small onPress={() => onScopes(usualScopes)}>
                  {t('authCode.signIn.usualScopes')}
                </Button>
              )}
              <ScopeBrowser scopes={scopes} onChange={onScopes} />
            </>
          }
        >
          <ScopeField
            label={t('authCode.scopes.label')}
            hint={t('authCode.signIn.scopesHint')}
            placeholder={t('authCode.scopes.placeholder')}
            values={scopes}
            onChange={onScopes}
            forRequest
            explained
          >
            <ScopeAdvice
              scopes={scopes}
              onReplace={(scope, by) => onScopes([...new Set(scopes.map((one) => (one === scope ? by : one)))])}
            />
          </ScopeField>
        </Step>
        <Step title={t('authCode.signIn.options')}>
          <SignInOptions draft={draft} onChange={onChange} />
        </Step>
      </Steps>
      <div className="exchange-row">
        {signIn.running ? (
          <SignInWaiting signIn={signIn} />
        ) : (
          <>
            <Button look="primary" isDisabled={!hasScopes} onPress={onSignIn}>
              {t('authCode.signIn.action')}
            </Button>
            <span className="secondary">
              {hasScopes ? t('authCode.signIn.means', { host }) : t('authCode.signIn.missing')}
            </span>
          </>
        )}
      </div>
    </div>
  );
}
