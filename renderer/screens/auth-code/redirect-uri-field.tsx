import { useWords } from '../../language.ts';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { ChangeDraft, CodeDraft } from './code-draft.ts';
import type { RedirectUriChoice } from './redirect-uri-choices.ts';

interface RedirectUriFieldProps {
  readonly draft: CodeDraft;
  readonly onChange: ChangeDraft;
  readonly choices: readonly RedirectUriChoice[];
  /** What main would send for this code. */
  readonly proposed: string | null;
}

/** For which redirect URI the code was made: proposed with the reason, or chosen. */
export function RedirectUriField({ draft, onChange, choices, proposed }: RedirectUriFieldProps) {
  const { t } = useWords();
  const selected = draft.redirectChoice ?? `uri:${proposed ?? ''}`;
  const current = choices.find(({ id }) => id === selected);
  const name = ({ kind, uri }: RedirectUriChoice) =>
    kind === 'none' || kind === 'other' ? t(`authCode.redirect.${kind}`) : (uri ?? '');
  const why = () => {
    if (draft.redirectChoice !== null || draft.code.trim() === '') return t('authCode.redirect.whyChosen');
    return proposed === null ? t('authCode.redirect.whyPhone') : t('authCode.redirect.whyUrl');
  };
  return (
    <div className="stack tight">
      <Select
        label={t('authCode.redirect.label')}
        selected={current?.id ?? null}
        onChange={(redirectChoice) => onChange({ redirectChoice })}
        choices={choices.map((choice) => ({
          id: choice.id,
          label: name(choice),
          description:
            t(`authCode.redirect.${choice.kind}Means`) +
            (draft.code !== '' && choice.uri === (proposed ?? '') ? ` · ${t('authCode.redirect.proposed')}` : ''),
        }))}
      />
      {selected === 'other' && (
        <TextField
          label={t('authCode.redirect.otherLabel')}
          placeholder={t('authCode.redirect.otherPlaceholder')}
          mono
          value={draft.otherRedirectUri}
          onChange={(otherRedirectUri) => onChange({ otherRedirectUri })}
        />
      )}
      <p className="field-hint">{why()}</p>
    </div>
  );
}
