import { useEffect } from 'react';
import type { CodePreflight } from '../../../shared/code-preflight.ts';
import { useWords } from '../../language.ts';
import { StatusIcon } from '../../parts/status-icon.tsx';
import type { ChangeDraft, CodeDraft } from './code-draft.ts';

type Started = CodePreflight['started'];

/** A code that comes back from a consent URL of this program brings its scopes along, unless others were filled in. */
export function useStartedScopes(started: Started | undefined, draft: CodeDraft, change: ChangeDraft): void {
  const scopes = started?.scopes.join(' ') ?? '';
  useEffect(() => {
    if (scopes !== '' && draft.scopes.length === 0) change({ scopes: scopes.split(' ') });
    // Once, when it is recognised: whoever empties the field then means it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [scopes]);
}

/** Says that a code was recognised, and what need not be filled in therefore. */
export function StartedHere({ started }: { readonly started: Started | undefined }) {
  const { t, language } = useWords();
  if (!started) return null;
  const known = [
    t('authCode.redirect.otherLabel'),
    t('authCode.scopes.label'),
    ...(started.pkce ? [t('authCode.verifier')] : []),
    ...(started.nonce ? [t('authCode.nonce')] : []),
  ];
  return (
    <p className="preflight-line">
      <StatusIcon status="pass" />
      {t('authCode.startedHere', { what: new Intl.ListFormat(language, { type: 'unit' }).format(known) })}
    </p>
  );
}
