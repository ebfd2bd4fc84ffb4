import { useRef, useState } from 'react';
import { useCredentialInUse } from '../../credential-in-use.ts';
import { credentialName } from '../../credential-name.ts';
import { useHandover } from '../../handover.ts';
import { useWords } from '../../language.ts';
import { latestTokenSet } from '../../latest-token-set.ts';
import { Button } from '../../parts/button.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { useAction } from '../../use-operation.ts';
import { BeforeExchange } from './before-exchange.tsx';
import { useCodeDraft } from './code-draft.ts';
import { CodeForm } from './code-form.tsx';
import { ExchangeInspector } from './exchange-inspector.tsx';
import { type Exchanged, ExchangedTokens } from './exchanged-tokens.tsx';
import { NoClient } from './no-client.tsx';
import { redirectUriChoices } from './redirect-uri-choices.ts';
import { usePreflight } from './use-preflight.ts';
import './auth-code.css';

/** An authorization code becomes tokens (RFC 6749, section 4.1.3), and what came is held against what was asked. */
export function AuthCodeScreen() {
  const { t } = useWords();
  const client = useCredentialInUse('oauthClient');
  const [draft, change] = useCodeDraft();
  const [exchanged, setExchanged] = useState<Exchanged | null>(null);
  const [check, setCheck] = useState<string | null>(null);
  const exchange = useAction('authorizationCode.exchange');
  const hadProposal = useRef<string | null>(null);

  useHandover('auth-code', (handover) => {
    if (handover.kind !== 'authorizationCode') return;
    startOver();
    change({ code: handover.text, redirectChoice: null, ...(handover.scopes && { scopes: handover.scopes }) });
  });
  const chosen = draft.redirectChoice;
  const chosenUri = chosen === 'other' ? draft.otherRedirectUri.trim() : chosen?.slice('uri:'.length);
  const preflight = usePreflight(client, {
    code: draft.code,
    redirectUri: chosenUri,
    codeVerifier: draft.codeVerifier.trim(),
  });
  if (preflight.value && chosenUri === undefined) hadProposal.current = preflight.value.redirectUri;
  const proposed = draft.code === '' ? null : hadProposal.current;

  function startOver(): void {
    exchange.reset();
    setExchanged(null);
    setCheck(null);
  }
  const run = async () => {
    if (!client) return;
    const { code, scopes, codeVerifier, nonce } = draft;
    const redirectUri = chosenUri ?? preflight.value?.redirectUri ?? undefined;
    change({ code: '', codeVerifier: '', nonce: '' });
    setCheck(null);
    const outcome = await exchange.run({
      credentialId: client.id,
      code,
      ...(scopes.length > 0 && { scopes: [...scopes] }),
      ...(redirectUri !== undefined && { redirectUri }),
      ...(codeVerifier.trim() && { codeVerifier: codeVerifier.trim() }),
      ...(nonce.trim() && { nonce: nonce.trim() }),
    });
    if (!outcome.ok) return;
    const at = Date.now();
    change({ redirectChoice: null, otherRedirectUri: '' });
    setExchanged({ result: outcome.value, requested: scopes, client, redirectUri: redirectUri ?? '', at });
    const { tokenSetId, idToken } = outcome.value;
    if (idToken) latestTokenSet.set({ id: tokenSetId, clientId: client.clientId, credentialId: client.id, at });
  };

  if (!client) return <NoClient />;
  if (exchanged) {
    return (
      <ScreenLayout
        key="exchanged"
        title={t('frame.screens.auth-code')}
        subject={credentialName(exchanged.client)}
        actions={<Button onPress={startOver}>{t('authCode.exchange.again')}</Button>}
        padded
        inspector={<ExchangeInspector exchanged={exchanged} check={check} />}
      >
        <ExchangedTokens exchanged={exchanged} check={check} onCheck={setCheck} />
      </ScreenLayout>
    );
  }
  return (
    <ScreenLayout
      title={t('frame.screens.auth-code')}
      subject={credentialName(client)}
      padded
      inspector={<BeforeExchange problem={exchange.problem} preflight={preflight} hasCode={draft.code.trim() !== ''} />}
    >
      <CodeForm
        client={client}
        draft={draft}
        onChange={change}
        choices={redirectUriChoices(client, proposed)}
        proposed={proposed}
        preflight={preflight}
        running={exchange.running}
        onExchange={() => void run()}
        onCancel={exchange.cancel}
      />
    </ScreenLayout>
  );
}
