import type { RedirectUriProposal } from '../../../shared/code-preflight.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { fill } from '../../../shared/explain.ts';
import { redirectUriReasons } from '../../../shared/messages/redirect-uri-reasons.ts';
import { useWords } from '../../language.ts';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { ChangeDraft, CodeDraft } from './code-draft.ts';
import { choiceOf, redirectUriChoices } from './redirect-uri-choices.ts';

interface RedirectUriFieldProps {
  readonly client: OAuthClientSummary;
  readonly draft: CodeDraft;
  readonly onChange: ChangeDraft;
  /** For this code, the best first; undefined while there is none. */
  readonly proposals: readonly RedirectUriProposal[] | undefined;
}

/** For which redirect URI the code was made: proposed with the reason, or chosen. */
export function RedirectUriField({ client, draft, onChange, proposals }: RedirectUriFieldProps) {
  const words = useWords();
  const { t, language } = words;
  const choices = redirectUriChoices(client, proposals, words);
  const best = proposals?.find(({ why }) => why !== 'given');
  const selected = draft.redirectChoice ?? choiceOf(best?.redirectUri ?? null);
  const current = proposals?.find(({ redirectUri }) => choiceOf(redirectUri) === selected);
  return (
    <div className="stack tight">
      <Select
        label={t('authCode.redirect.label')}
        selected={choices.some(({ id }) => id === selected) ? selected : null}
        onChange={(redirectChoice) => onChange({ redirectChoice })}
        choices={choices}
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
      <p className="field-hint">
        {current ? fill(redirectUriReasons[current.why][language], current.evidence) : t('authCode.redirect.whyChosen')}
      </p>
    </div>
  );
}
