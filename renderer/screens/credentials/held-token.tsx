import type { MaskedSecret as Held } from '../../../shared/contract.ts';
import { useState } from 'react';
import { useCredentialInUse, useLatestCredential } from '../../credential-in-use.ts';
import { credentialName, worldHost } from '../../credential-name.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { KeyValueList } from '../../parts/key-value-list.tsx';
import { MaskedSecret } from '../../parts/masked-secret.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { useAction } from '../../use-operation.ts';
import { TokenAnswer } from '../auth-code/token-answer.tsx';

/** A pasted access token: what it is good for and, when asked, what Google says of it. */
export function HeldAccessToken({ token }: { readonly token: Held }) {
  const { t } = useWords();
  const credential = useLatestCredential();
  const { run, running, value, problem } = useAction('token.inspect');
  const [askedAt, setAskedAt] = useState(0);
  const ask = () => {
    setAskedAt(Date.now());
    void run({ secretId: token.secretId, ...(credential && { credentialId: credential.id }) });
  };
  const host = credential ? worldHost(credential.world) : 'Google';
  return (
    <>
      <p>{t('credentials.paste.accessTokenMeans')}</p>
      <MaskedSecret
        secret={token}
        actions={
          <Button small isDisabled={running} onPress={ask}>
            {t('credentials.paste.ask', { host })}
          </Button>
        }
      />
      {value && <TokenAnswer answer={{ kind: 'inspection', of: 'accessToken', at: askedAt, value }} />}
      {problem && <ProblemCard problem={problem} />}
    </>
  );
}

/** A pasted refresh token. Nothing tells whether it is good but using it, with the client that it belongs to. */
export function HeldRefreshToken({ token }: { readonly token: Held }) {
  const { t } = useWords();
  const client = useCredentialInUse('oauthClient');
  const { run, running, value, problem } = useAction('token.refresh');
  const use = () => void (client && run({ secretId: token.secretId, credentialId: client.id }));
  return (
    <>
      <p>{t('credentials.paste.refreshTokenMeans')}</p>
      <MaskedSecret
        secret={token}
        actions={
          client && (
            <Button small isDisabled={running} onPress={use}>
              {t('credentials.paste.refresh', { client: credentialName(client) })}
            </Button>
          )
        }
      />
      {value && (
        <>
          <MaskedSecret secret={value.accessToken} />
          <KeyValueList
            narrow
            items={[{ name: t('credentials.paste.scopes'), value: value.scopes.join('\n'), mono: true }]}
          />
        </>
      )}
      {problem && <ProblemCard problem={problem} />}
    </>
  );
}
