import { useState } from 'react';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { splitScopes } from '../../../shared/scopes.ts';
import { timeToday } from '../../dates.ts';
import { useWords } from '../../language.ts';
import type { TokenSetReference } from '../../latest-token-set.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { HeldSecret } from '../../parts/held-secret.tsx';
import { Switch } from '../../parts/switch.tsx';
import { TagField } from '../../parts/tag-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { Comparison, TokenSource } from './use-id-token-check.ts';

interface IdTokenFormProps {
  readonly source: TokenSource;
  readonly onSource: (source: TokenSource) => void;
  readonly tokenSet: TokenSetReference | null;
  readonly comparison: Comparison;
  readonly onChange: (changed: Partial<Comparison>) => void;
  readonly clients: readonly OAuthClientSummary[];
}

/** The token, and what it is held against. */
export function IdTokenForm({ source, onSource, tokenSet, comparison, onChange, clients }: IdTokenFormProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const sought = typed.trim().toLowerCase();
  return (
    <div className="stack">
      <TokenField source={source} onSource={onSource} tokenSet={tokenSet} />
      <TagField
        label={t('idToken.audience.label')}
        hint={t('idToken.audience.hint')}
        placeholder={t('idToken.audience.placeholder')}
        values={comparison.audience ?? []}
        onChange={(audience) => onChange({ audience })}
        split={splitScopes}
        onTyped={setTyped}
        choices={clients
          .map(({ clientId, projectId }) => ({
            id: clientId,
            label: clientId,
            description: [t('idToken.audience.loaded'), projectId].filter(Boolean).join(' · '),
          }))
          .filter(({ label, description }) => `${label} ${description}`.toLowerCase().includes(sought))}
      />
      <Disclosure title={t('idToken.more')}>
        <div className="id-token-more">
          <TextField
            label={t('idToken.nonce')}
            hint={t('idToken.nonceHint')}
            mono
            value={comparison.nonce}
            onChange={(nonce) => onChange({ nonce })}
          />
          <TextField
            label={t('idToken.hd')}
            hint={t('idToken.hdHint')}
            mono
            value={comparison.hd}
            onChange={(hd) => onChange({ hd })}
          />
          <TextField
            label={t('idToken.accessToken')}
            hint={t('idToken.accessTokenHint')}
            mono
            value={comparison.accessToken}
            onChange={(accessToken) => onChange({ accessToken })}
          />
          <Switch isSelected={comparison.offline} onChange={(offline) => onChange({ offline })}>
            {t('idToken.offline')}
          </Switch>
        </div>
      </Disclosure>
    </div>
  );
}

function TokenField({ source, onSource, tokenSet }: Pick<IdTokenFormProps, 'source' | 'onSource' | 'tokenSet'>) {
  const { t, language } = useWords();
  const at = (set: TokenSetReference) =>
    t('idToken.exchanged', { time: timeToday(new Date(set.at).toISOString(), language) });
  if (source.kind === 'pasted') {
    return (
      <div className="stack tight">
        <TextField
          label={t('idToken.token.label')}
          placeholder={t('idToken.token.placeholder')}
          hint={t('idToken.token.hint')}
          mono
          rows={3}
          value={source.text}
          onChange={(text) => onSource({ kind: 'pasted', text })}
        />
        {tokenSet && source.text === '' && (
          <div>
            <Button small onPress={() => onSource({ kind: 'exchanged', tokenSet })}>
              {at(tokenSet)}
            </Button>
          </div>
        )}
      </div>
    );
  }
  return (
    <HeldSecret
      label={t('idToken.token.label')}
      value={source.kind === 'checked' ? source.token.masked : at(source.tokenSet)}
      replace={t('idToken.token.another')}
      onReplace={() => onSource({ kind: 'pasted', text: '' })}
    />
  );
}
