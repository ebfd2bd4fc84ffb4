import { useEffect, useId, useRef, useState } from 'react';
import type { MaskedSecret } from '../../../shared/contract/secrets.ts';
import { useCredentialInUse } from '../../credential-in-use.ts';
import { useWords } from '../../language.ts';
import { CredentialSelect } from '../../parts/credential-select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useAction } from '../../use-operation.ts';
import { tokenIn } from './token-in.ts';
import { TokenCard } from './token-card.tsx';
import type { TokenActions } from './use-token-actions.ts';

interface PastedTokensProps {
  readonly pasted: readonly MaskedSecret[];
  /** The one that a person has just opened: it is brought into view. */
  readonly handed: string | null;
  readonly onPasted: (pasted: readonly MaskedSecret[]) => void;
  readonly actions: TokenActions;
}

/** Tokens from elsewhere. What is pasted is handed to main at once, and the field emptied. */
export function PastedTokens({ pasted, handed, onPasted, actions }: PastedTokensProps) {
  const { t } = useWords();
  const id = useId();
  const client = useCredentialInUse('oauthClient');
  const inspecting = useAction('inspect');
  const forgetting = useAction('secrets.forget');
  const [text, setText] = useState('');
  const [isNone, setIsNone] = useState(false);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (handed !== null) section.current?.scrollIntoView({ block: 'nearest' });
  }, [handed]);
  const take = async (given: string) => {
    setText(given);
    setIsNone(false);
    if (given.trim().length < 8) return;
    const outcome = await inspecting.run({ content: { encoding: 'utf8', data: given } });
    if (!outcome.ok) return setIsNone(outcome.problem.code !== 'operation.cancelled');
    const { also, ...first } = outcome.value;
    const tokens = [first, ...also].map((finding) => tokenIn(finding)).filter((token) => token !== null);
    if (tokens.length === 0) return setIsNone(true);
    setText('');
    onPasted([...tokens, ...pasted.filter((known) => !tokens.some(({ secretId }) => secretId === known.secretId))]);
  };
  const forget = (secretId: string) => {
    void forgetting.run({ secretIds: [secretId] });
    onPasted(pasted.filter((token) => token.secretId !== secretId));
  };
  return (
    <section ref={section} className="stack" aria-labelledby={id}>
      <div className="section-heading">
        <h2 id={id} className="grow">
          {t('tokens.pasted.title')}
        </h2>
      </div>
      <div className="pasted-fields">
        <TextField
          label={t('tokens.pasted.label')}
          placeholder={t('tokens.pasted.placeholder')}
          hint={isNone ? t('tokens.pasted.none') : t('tokens.pasted.hint')}
          mono
          value={text}
          onChange={(given) => void take(given)}
        />
        {client && <CredentialSelect kind="oauthClient" />}
      </div>
      {pasted.length > 0 && (
        <div className="token-cards">
          {pasted.map((secret) => (
            <TokenCard
              key={secret.secretId}
              held={{ secret, credentialId: client?.id }}
              detail={t('tokens.pasted.detail')}
              actions={actions}
              onForget={() => forget(secret.secretId)}
            />
          ))}
        </div>
      )}
    </section>
  );
}
