import { explain } from '../../../shared/explain.ts';
import { codeCheckReasons } from '../../../shared/messages/code-check-reasons.ts';
import { useWords } from '../../language.ts';
import { HeldSecret } from '../../parts/held-secret.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { ChangeDraft, CodeDraft } from './code-draft.ts';
import type { Preflight } from './use-preflight.ts';

interface CodeFieldProps {
  readonly draft: CodeDraft;
  readonly onChange: ChangeDraft;
  readonly preflight: Preflight;
  /** It is being exchanged: the field keeps the focus and cannot be changed. */
  readonly isRunning: boolean;
}

/** The code or the redirect URL that carries it, and under it what speaks against it. */
export function CodeField({ draft, onChange, preflight, isRunning }: CodeFieldProps) {
  const { t, language } = useWords();
  const { value, problem } = preflight;
  const warnings = value?.checks.flatMap((check) => check.problem ?? []) ?? [];
  const isOfNoKnownForm = value?.checks.some(({ why }) => why === 'kind.unknown_form') ?? false;
  return (
    <div className="stack tight">
      {typeof draft.code === 'string' ? (
        <TextField
          label={t('authCode.code.label')}
          placeholder={t('authCode.code.placeholder')}
          hint={t('authCode.code.hint')}
          mono
          rows={2}
          isReadOnly={isRunning}
          error={problem ? explain(problem, language).title : ''}
          value={draft.code}
          onChange={(code) => onChange({ code, redirectChoice: null })}
        />
      ) : (
        <HeldSecret
          label={t('authCode.code.pasted')}
          value={draft.code.masked}
          replace={t('authCode.code.another')}
          isDisabled={isRunning}
          onReplace={() => onChange({ code: '', redirectChoice: null })}
        />
      )}
      <output className="stack tight">
        {value && warnings.length === 0 && (
          <span className="preflight-line">
            <StatusIcon status={isOfNoKnownForm ? 'skipped' : 'pass'} />
            {isOfNoKnownForm ? codeCheckReasons['kind.unknown_form'][language] : t('authCode.before.clear')}
          </span>
        )}
        {warnings.map((warning) => (
          <span key={warning.code} className="preflight-line" data-tone="warning">
            <StatusIcon status="warning" label />
            {explain(warning, language).title}
          </span>
        ))}
      </output>
    </div>
  );
}
