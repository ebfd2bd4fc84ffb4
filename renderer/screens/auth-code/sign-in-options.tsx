import { useWords } from '../../language.ts';
import { Segments } from '../../parts/chips.tsx';
import { Select } from '../../parts/select.tsx';
import { Switch } from '../../parts/switch.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { type ChangeSignIn, prompts, type SignInDraft } from './sign-in-draft.ts';

interface SignInOptionsProps {
  readonly draft: SignInDraft;
  readonly onChange: ChangeSignIn;
}

/** The parameters of an authorization request besides client and scopes, each by Google's name for it. */
export function SignInOptions({ draft, onChange }: SignInOptionsProps) {
  const { t } = useWords();
  return (
    <div className="stack">
      <div className="two-fields sign-in-fields">
        <div className="field">
          <span className="field-label" aria-hidden>
            {t('authCode.signIn.accessType')}
          </span>
          <span>
            <Segments
              label={t('authCode.signIn.accessType')}
              selected={draft.accessType}
              onChange={(accessType) => onChange({ accessType })}
              segments={(['offline', 'online'] as const).map((id) => ({
                id,
                label: t(`authCode.signIn.accessTypes.${id}`),
              }))}
            />
          </span>
          <span className="field-hint">{t(`authCode.signIn.accessTypesMean.${draft.accessType}`)}</span>
        </div>
        <div className="field">
          <Select
            label={t('authCode.signIn.prompt')}
            selected={draft.prompt}
            onChange={(prompt) => onChange({ prompt })}
            choices={prompts.map((id) => ({
              id,
              label: t(`authCode.signIn.prompts.${id}`),
              description: t(`authCode.signIn.promptsMean.${id}`),
            }))}
          />
          <span className="field-hint">{t(`authCode.signIn.promptsMean.${draft.prompt}`)}</span>
        </div>
        <TextField
          label={t('authCode.signIn.loginHint')}
          placeholder={t('parts.subject.placeholder')}
          value={draft.loginHint}
          onChange={(loginHint) => onChange({ loginHint })}
        />
        <TextField
          label={t('authCode.signIn.hd')}
          placeholder="example.com"
          hint={t('authCode.signIn.hdHint')}
          value={draft.hd}
          onChange={(hd) => onChange({ hd })}
        />
        <TextField
          label={t('authCode.signIn.hl')}
          placeholder="en-GB"
          hint={t('authCode.signIn.hlHint')}
          value={draft.hl}
          onChange={(hl) => onChange({ hl })}
        />
      </div>
      <div className="switches">
        <Switch isSelected={draft.includeGranted} onChange={(includeGranted) => onChange({ includeGranted })}>
          {t('authCode.signIn.includeGranted')}
        </Switch>
        {draft.includeGranted && <p className="field-hint">{t('authCode.signIn.includeGrantedMeans')}</p>}
        <Switch isSelected={draft.granular} onChange={(granular) => onChange({ granular })}>
          {t('authCode.signIn.granular')}
        </Switch>
        {!draft.granular && <p className="field-hint">{t('authCode.signIn.granularMeans')}</p>}
      </div>
    </div>
  );
}
