import { useState } from 'react';
import type { ResultOf } from '../../../shared/contract.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import { Select } from '../../parts/select.tsx';
import { Switch } from '../../parts/switch.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useAction } from '../../use-operation.ts';
import { ConsentParameters } from './consent-parameters.tsx';
import type { ChangeSignIn, SignInDraft } from './sign-in-draft.ts';
import type { ConsentUrl } from './use-consent-url.ts';
import { WrappedUrl } from './wrapped-url.tsx';

interface ConsentUrlPanelProps {
  readonly client: OAuthClientSummary;
  readonly draft: SignInDraft;
  readonly onChange: ChangeSignIn;
  readonly consentUrl: ConsentUrl;
  readonly onPaste: () => void;
}

/** The authorization request as it stands, parameter by parameter, to be opened anywhere. */
export function ConsentUrlPanel({ client, draft, onChange, consentUrl, onPaste }: ConsentUrlPanelProps) {
  const { t } = useWords();
  const { value, problem, markUsed } = consentUrl;
  return (
    <>
      <InspectorHeading title={t('authCode.consentUrl.title')}>{t('authCode.consentUrl.body')}</InspectorHeading>
      <Select
        label={t('authCode.consentUrl.redirect')}
        selected={draft.redirectUri ?? client.redirectUris[0] ?? 'other'}
        onChange={(redirectUri) => onChange({ redirectUri })}
        choices={[
          ...client.redirectUris.map((uri) => ({
            id: uri,
            label: uri,
            description: t('authCode.consentUrl.registered'),
          })),
          {
            id: 'other',
            label: t('authCode.consentUrl.other'),
            description: t('authCode.consentUrl.otherMeans'),
          },
        ]}
      />
      {draft.redirectUri === 'other' && (
        <TextField
          label={t('authCode.redirect.otherLabel')}
          placeholder={t('authCode.redirect.otherPlaceholder')}
          mono
          value={draft.otherRedirectUri}
          onChange={(otherRedirectUri) => onChange({ otherRedirectUri })}
        />
      )}
      <div className="stack tight">
        <Switch isSelected={draft.pkce} onChange={(pkce) => onChange({ pkce })}>
          {t('authCode.consentUrl.pkce')}
        </Switch>
        {draft.pkce && <p className="field-hint">{t('authCode.consentUrl.pkceMeans')}</p>}
      </div>
      {problem && <ProblemCard problem={problem} />}
      {value ? (
        <BuiltUrl value={value} markUsed={markUsed} onPaste={onPaste} />
      ) : (
        !problem && <p className="secondary">{t('authCode.consentUrl.choose')}</p>
      )}
      <p className="field-hint">{t('authCode.consentUrl.signInMeans')}</p>
    </>
  );
}

interface BuiltUrlProps {
  readonly value: ResultOf<'authorize.url'>;
  readonly markUsed: () => void;
  readonly onPaste: () => void;
}

function BuiltUrl({ value, markUsed, onPaste }: BuiltUrlProps) {
  const { t } = useWords();
  const open = useAction('window.openExternal');
  const [explained, setExplained] = useState(false);
  const { url, parameters } = value;
  // What is said of scopes stands at their field.
  const warnings = value.warnings.filter(({ code }) => !code.startsWith('scope.'));
  return (
    <>
      <div className="row wrap">
        <CopyButton text={url} what={t('authCode.consentUrl.url')} onCopied={markUsed}>
          {t('authCode.consentUrl.copy')}
        </CopyButton>
        <Button
          onPress={() => {
            markUsed();
            void open.run({ url });
          }}
        >
          {t('authCode.consentUrl.open')}
        </Button>
        <Button onPress={onPaste}>{t('authCode.consentUrl.paste')}</Button>
      </div>
      {open.problem && <ProblemCard problem={open.problem} />}
      <WrappedUrl url={url} label={t('authCode.consentUrl.url')} />
      {warnings.map((warning) => (
        <ProblemCard key={warning.code} problem={warning} tone="warning" />
      ))}
      <div className="row">
        <h3 className="grow">{t('authCode.consentUrl.parameters')}</h3>
        <Switch isSelected={explained} onChange={setExplained}>
          {t('authCode.consentUrl.explain')}
        </Switch>
      </div>
      <ConsentParameters parameters={parameters} explained={explained} />
    </>
  );
}
