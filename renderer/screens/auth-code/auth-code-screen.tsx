import { useState } from 'react';
import type { MaskedSecret } from '../../../shared/contract/secrets.ts';
import { putCredentialToUse, useCredentialInUse, useCredentials } from '../../credential-in-use.ts';
import { credentialName } from '../../credential-name.ts';
import { useHandover } from '../../handover.ts';
import { usePasteAnywhere } from '../../intake/use-paste-anywhere.ts';
import { useWords } from '../../language.ts';
import { Segments } from '../../parts/chips.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { useAction } from '../../use-operation.ts';
import { BeforeExchange } from './before-exchange.tsx';
import { chosenRedirectUri, givenCode, redirectChoiceFor, useCodeDraft } from './code-draft.ts';
import { CodeForm } from './code-form.tsx';
import { NoClient } from './no-client.tsx';
import { useSignInDraft } from './sign-in-draft.ts';
import { SignInView } from './sign-in-view.tsx';
import { useStartedScopes } from './started-here.tsx';
import { TokensView } from './tokens-view.tsx';
import { usePreflight } from './use-preflight.ts';
import { useSignIn } from './use-sign-in.ts';
import './auth-code.css';

/** An authorization code becomes tokens (RFC 6749, section 4.1.3), and what came is held against what was asked. */
export function AuthCodeScreen() {
  const { t } = useWords();
  const client = useCredentialInUse('oauthClient');
  const clients = useCredentials();
  const [draft, change] = useCodeDraft();
  const [tokenSetId, setTokenSetId] = useState<string | null>(null);
  const [pasted, setPasted] = useState<readonly MaskedSecret[]>([]);
  const [handedToken, setHandedToken] = useState<string | null>(null);
  const [way, setWay] = useState<'code' | 'signIn' | 'tokens'>('code');
  const exchange = useAction('authorizationCode.exchange');
  // Kept here, so that a person may look elsewhere while the browser is waited for.
  const [signInDraft, changeSignIn] = useSignInDraft();
  const signIn = useSignIn();
  const [check, setCheck] = useState<string | null>(null);

  usePasteAnywhere();
  useHandover('auth-code', (handover) => {
    if (handover.kind === 'token') {
      setWay('tokens');
      setHandedToken(handover.token.secretId);
      setPasted((known) => [handover.token, ...known.filter(({ secretId }) => secretId !== handover.token.secretId)]);
    }
    if (handover.kind !== 'authorizationCode' && handover.kind !== 'signIn') return;
    startOver();
    const { scopes } = handover;
    const its = clients.find((one) => one.kind === 'oauthClient' && one.clientId === handover.clientId);
    if (its) putCredentialToUse(its);
    setWay(handover.kind === 'signIn' ? 'signIn' : 'code');
    if (handover.kind === 'signIn') return change({ scopes: handover.scopes });
    const { code, redirectUri } = handover;
    const of = its?.kind === 'oauthClient' ? its : client;
    change({ code, ...redirectChoiceFor(of, redirectUri), ...(scopes && { scopes }) });
  });
  const chosenUri = chosenRedirectUri(draft);
  const given = givenCode(draft);
  const preflight = usePreflight(client, {
    ...given,
    redirectUri: chosenUri,
    codeVerifier: draft.codeVerifier.trim(),
    scopes: [...draft.scopes],
  });

  useStartedScopes(preflight.value?.started, draft, change);

  function startOver(): void {
    exchange.reset();
    setWay('code');
  }
  const run = async () => {
    if (!client || !given) return;
    const { scopes, codeVerifier, nonce } = draft;
    change({ code: '', codeVerifier: '', nonce: '' });
    const outcome = await exchange.run({
      credentialId: client.id,
      ...given,
      ...(scopes.length > 0 && { scopes: [...scopes] }),
      ...(chosenUri !== undefined && { redirectUri: chosenUri }),
      ...(codeVerifier.trim() && { codeVerifier: codeVerifier.trim() }),
      ...(nonce.trim() && { nonce: nonce.trim() }),
    });
    if (!outcome.ok) return;
    change({ redirectChoice: null, otherRedirectUri: '' });
    show(outcome.value.tokenSetId);
  };
  const show = (id: string) => {
    setTokenSetId(id);
    setHandedToken(null);
    setWay('tokens');
  };

  const bar = (
    <Segments
      label={t('authCode.ways.label')}
      selected={way}
      onChange={setWay}
      segments={(['code', 'signIn', 'tokens'] as const).map((id) => ({ id, label: t(`authCode.ways.${id}`) }))}
    />
  );
  if (way === 'tokens') {
    return (
      <TokensView
        bar={bar}
        tokenSetId={tokenSetId}
        onSelect={setTokenSetId}
        pasted={pasted}
        handedToken={handedToken}
        onPasted={setPasted}
        onStartOver={startOver}
      />
    );
  }
  if (!client) return <NoClient bar={bar} />;
  if (way === 'signIn') {
    return (
      <SignInView
        client={client}
        scopes={draft.scopes}
        onScopes={(scopes) => change({ scopes })}
        draft={signInDraft}
        onChange={changeSignIn}
        signIn={signIn}
        bar={bar}
        onSignedIn={show}
        onPaste={() => setWay('code')}
      />
    );
  }
  return (
    <ScreenLayout
      title={t('frame.screens.auth-code')}
      subject={credentialName(client)}
      bar={bar}
      padded
      inspector={
        <BeforeExchange problem={exchange.problem} preflight={preflight} hasCode={given !== null} check={check} />
      }
    >
      <CodeForm
        client={client}
        draft={draft}
        onChange={change}
        preflight={preflight}
        check={check}
        onCheck={setCheck}
        running={exchange.running}
        onExchange={() => void run()}
        onCancel={exchange.cancel}
      />
    </ScreenLayout>
  );
}
