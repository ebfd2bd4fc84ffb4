import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { tokenHost } from '../../credential-name.ts';
import { WorldBadge } from '../../parts/world-badge.tsx';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { CredentialSelect } from '../../parts/credential-select.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { SameCall, type SnippetCall } from '../../parts/same-call.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { Step, Steps } from '../../parts/steps.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ScopeField } from '../../scopes/scope-field.tsx';
import { ClientCheck } from './client-check.tsx';
import { CodeChecklist } from './code-checklist.tsx';
import { type ChangeDraft, chosenRedirectUri, type CodeDraft, givenCode } from './code-draft.ts';
import { CodeField } from './code-field.tsx';
import { PhoneAppCode } from './phone-app-code.tsx';
import { StartedHere } from './started-here.tsx';
import type { Preflight } from './use-preflight.ts';
import { RequestPreview } from './request-preview.tsx';
import { RedirectUriField } from './redirect-uri-field.tsx';

interface CodeFormProps {
  readonly client: OAuthClientSummary;
  readonly draft: CodeDraft;
  readonly onChange: ChangeDraft;
  readonly preflight: Preflight;
  readonly check: string | null;
  readonly onCheck: (check: string) => void;
  readonly running: boolean;
  readonly onExchange: () => void;
  readonly onCancel: () => void;
}

export function CodeForm(props: CodeFormProps) {
  const { client, draft, onChange, preflight, check, onCheck, running, onExchange, onCancel } = props;
  const { t } = useWords();
  const hasCode = givenCode(draft) !== null;
  return (
    <div className="auth-code">
      <Steps>
        <Step title={t('authCode.steps.client')} aside={<WorldBadge world={client.world} />}>
          <CredentialSelect kind="oauthClient" labelHidden />
          <p className="field-hint">{t(`authCode.client.${client.clientType}`)}</p>
          <ClientCheck key={client.id} client={client} />
        </Step>
        <Step title={t('authCode.steps.code')}>
          {client.world.kind === 'emulator' && client.clientType === 'web' && (
            <PhoneAppCode world={client.world} scopes={draft.scopes} onChange={onChange} />
          )}
          <CodeField draft={draft} onChange={onChange} preflight={preflight} isRunning={running} />
          <RedirectUriField
            client={client}
            draft={draft}
            onChange={onChange}
            proposals={preflight.value?.redirectUris}
          />
          <StartedHere started={preflight.value?.started} />
          <Disclosure title={t('authCode.more')}>
            <div className="two-fields">
              <TextField
                label={t('authCode.verifier')}
                hint={t('authCode.verifierHint')}
                mono
                value={draft.codeVerifier}
                onChange={(codeVerifier) => onChange({ codeVerifier })}
              />
              <TextField
                label={t('authCode.nonce')}
                hint={t('authCode.nonceHint')}
                mono
                value={draft.nonce}
                onChange={(nonce) => onChange({ nonce })}
              />
            </div>
          </Disclosure>
        </Step>
        <Step title={t('authCode.steps.scopes')}>
          <ScopeField
            label={t('authCode.scopes.label')}
            hint={t('authCode.scopes.hint')}
            placeholder={t('authCode.scopes.placeholder')}
            values={draft.scopes}
            onChange={(scopes) => onChange({ scopes })}
            forRequest
          />
        </Step>
        {preflight.value && (
          <Step title={t('authCode.before.title')}>
            <CodeChecklist checks={preflight.value.checks} selected={check} onSelect={onCheck} />
            <RequestPreview request={preflight.value.request} />
          </Step>
        )}
      </Steps>
      <div className="exchange-row">
        {/* It stays where it was pressed: under the second click of a double click, Cancel would cost the code. */}
        <Button
          look="primary"
          isWorking={running}
          isDisabled={!running && (!preflight.isCurrent || !preflight.value)}
          onPress={onExchange}
        >
          {t('authCode.exchange.action')}
        </Button>
        {running ? (
          <>
            <Button onPress={onCancel}>{t('parts.cancel')}</Button>
            <ProgressBar label={t('authCode.exchange.running')} />
          </>
        ) : (
          <span className="secondary">
            {hasCode ? t('authCode.exchange.once', { host: tokenHost(client.world) }) : t('authCode.exchange.missing')}
          </span>
        )}
      </div>
      <SameCall call={exchangeCall(client, draft, preflight)} />
    </div>
  );
}

/** The exchange as the button would make it now. */
function exchangeCall(client: OAuthClientSummary, draft: CodeDraft, { value }: Preflight): SnippetCall {
  const redirectUri = value ? (value.redirectUri ?? '') : chosenRedirectUri(draft);
  const hasVerifier = value?.request.parameters.some(({ name }) => name === 'code_verifier') ?? false;
  return {
    operation: 'authorizationCode.exchange',
    credentialId: client.id,
    ...(draft.scopes.length > 0 && { scopes: [...draft.scopes] }),
    ...(redirectUri !== undefined && { redirectUri }),
    ...((hasVerifier || draft.codeVerifier.trim() !== '') && { codeVerifier: true }),
    ...(draft.nonce.trim() && { nonce: draft.nonce.trim() }),
  };
}
