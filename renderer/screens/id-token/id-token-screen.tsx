import { useState } from 'react';
import { useCredentialInUse, useCredentials } from '../../credential-in-use.ts';
import { useHandover } from '../../handover.ts';
import { usePasteAnywhere } from '../../intake/use-paste-anywhere.ts';
import { useWords } from '../../language.ts';
import { latestTokenSet, type TokenSetReference } from '../../latest-token-set.ts';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { SameCall } from '../../parts/same-call.tsx';
import { InspectorHeading, ScreenLayout } from '../../parts/screen-layout.tsx';
import { useStore } from '../../store.ts';
import { CheckDetail } from './check-detail.tsx';
import { IdTokenForm } from './id-token-form.tsx';
import { IdTokenReportView } from './id-token-report.tsx';
import { type Comparison, emptyComparison, type TokenSource, useIdTokenCheck } from './use-id-token-check.ts';
import './id-token.css';

/** An ID token, checked claim by claim (OpenID Connect Core 1.0, section 3.1.3.7). */
export function IdTokenScreen() {
  const { t } = useWords();
  const client = useCredentialInUse('oauthClient');
  const clients = useCredentials().filter((credential) => credential.kind === 'oauthClient');
  const tokenSet = useStore(latestTokenSet);
  const [source, setSource] = useState<TokenSource>(sourceFor(tokenSet));
  const [tokenSetSeen, setTokenSetSeen] = useState(tokenSet);
  const [comparison, setComparison] = useState<Comparison>(emptyComparison);
  const [selected, setSelected] = useState<string | null>(null);

  // An exchange that came after the last paste is what one wants to see here.
  if (tokenSet !== tokenSetSeen) {
    setTokenSetSeen(tokenSet);
    setSource(sourceFor(tokenSet));
  }
  usePasteAnywhere();
  useHandover('id-token', (handover) => {
    if (handover.kind === 'idToken') setSource({ kind: 'checked', token: handover.token });
  });

  const own = source.kind === 'exchanged' ? source.tokenSet.clientId : client?.clientId;
  const audience = comparison.audience ?? (own === undefined ? [] : [own]);
  const world =
    source.kind === 'exchanged'
      ? undefined
      : (clients.find(({ clientId }) => audience.includes(clientId)) ?? client)?.id;
  const { report, problem, running } = useIdTokenCheck(source, { ...comparison, audience }, world, setSource);

  const checks = report?.checks ?? [];
  const shown =
    checks.find(({ check }) => check === selected) ??
    // Whose it is explains everything else.
    checks.find(({ check, outcome }) => check === 'iss' && outcome === 'fail') ??
    checks.find(({ outcome }) => outcome === 'fail') ??
    checks[0];
  return (
    <ScreenLayout
      title={t('frame.screens.id-token')}
      actions={running && <ProgressBar label={t('idToken.running')} />}
      padded
      inspector={
        shown ? (
          <CheckDetail check={shown} />
        ) : (
          <InspectorHeading title={t('idToken.empty.title')}>{t('idToken.empty.body')}</InspectorHeading>
        )
      }
    >
      <div className="id-token">
        <IdTokenForm
          source={source}
          onSource={setSource}
          tokenSet={tokenSet}
          comparison={{ ...comparison, audience }}
          onChange={(changed) => setComparison((before) => ({ ...before, ...changed }))}
          clients={clients}
        />
        {problem && <ProblemCard problem={problem} />}
        {report && <IdTokenReportView report={report} selected={shown?.check ?? null} onSelect={setSelected} />}
        {report && (
          <SameCall
            call={{
              operation: 'idToken.check',
              ...(audience.length > 0 && { audience: [...audience] }),
              ...(comparison.nonce.trim() && { nonce: comparison.nonce.trim() }),
              ...(comparison.hd.trim() && { hd: comparison.hd.trim() }),
              ...(comparison.accessToken.trim() && { accessToken: true }),
              ...(world !== undefined && { credentialId: world }),
            }}
          />
        )}
      </div>
    </ScreenLayout>
  );
}

function sourceFor(tokenSet: TokenSetReference | null): TokenSource {
  return tokenSet ? { kind: 'exchanged', tokenSet } : { kind: 'pasted', text: '' };
}
