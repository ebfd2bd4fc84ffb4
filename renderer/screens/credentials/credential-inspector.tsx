import { useMemo, useState } from 'react';
import type {
  CredentialSummary,
  OAuthClientSummary,
  ServiceAccountKeySummary,
} from '../../../shared/contract/credentials.ts';
import { callOperation } from '../../app-client.ts';
import { putCredentialToUse, useCredentialInUse } from '../../credential-in-use.ts';
import { credentialName, kindKey } from '../../credential-name.ts';
import { date, daysSince } from '../../dates.ts';
import { CompleteCredential } from '../../parts/complete-credential.tsx';
import { WorldBadge } from '../../parts/world-badge.tsx';
import { type Command, useScreenCommands } from '../../frame/commands.ts';
import { useWords, type Words } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { type Fact, KeyValueList } from '../../parts/key-value-list.tsx';
import { RouteLink } from '../../parts/link.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import { showToast } from '../../parts/toast-region.tsx';
import { screens } from '../screens.ts';
import { ClientCheck } from '../auth-code/client-check.tsx';

/** What one credential is, what it opens, and what is worth knowing about it. */
export function CredentialInspector({ credential }: { readonly credential: CredentialSummary }) {
  const words = useWords();
  const { t } = words;
  const isInUse = useCredentialInUse(credential.kind)?.id === credential.id;
  const kind = kindKey(credential);
  const isKey = credential.kind === 'serviceAccountKey';
  const opened = screens.filter((screen) => screen.uses === credential.kind);
  useScreenCommands(useCommands(credential));
  return (
    <>
      <InspectorHeading title={credentialName(credential)}>{t(`credentials.kinds.${kind}`)}</InspectorHeading>
      <div className="row wrap">
        <WorldBadge world={credential.world} />
        {isInUse && (
          <span className="badge" data-tone="accent">
            {t('credentials.inUse')}
          </span>
        )}
      </div>
      {isKey && credential.needs.length > 0 && <CompleteCredential key={credential.id} credential={credential} />}
      {credential.warnings.map((warning) => (
        <ProblemCard key={JSON.stringify(warning)} problem={warning} tone="warning" />
      ))}
      <p>{t(`credentials.what.${kind === 'json' || kind === 'p12' ? 'key' : kind}`)}</p>
      <KeyValueList narrow items={isKey ? keyFacts(credential, words) : clientFacts(credential, words)} />
      {!isKey && <ClientCheck key={credential.id} client={credential} />}
      {opened.length > 0 && (
        <section className="stack tight">
          <h3>{t('credentials.opens')}</h3>
          <div className="row wrap">
            {opened.map((screen) => (
              <RouteLink key={screen.id} to={{ screen: screen.id }} onBeforeGo={() => putCredentialToUse(credential)}>
                {t(`frame.screens.${screen.id}`)}
              </RouteLink>
            ))}
          </div>
        </section>
      )}
      <div className="row wrap">
        {!isInUse && <Button onPress={() => putCredentialToUse(credential)}>{t('credentials.use')}</Button>}
        <ForgetButton credential={credential} />
      </div>
    </>
  );
}

/** What the palette offers for the selected credential. */
function useCommands(credential: CredentialSummary): readonly Command[] {
  const { t } = useWords();
  return useMemo(() => {
    const { clientId } = credential;
    const use = { id: 'use', label: t('credentials.use'), run: () => putCredentialToUse(credential) };
    if (!clientId) return [use];
    const label = t('parts.copy.copyWhat', { what: t('credentials.columns.clientId') });
    return [use, { id: 'copy', label, run: () => void callOperation('clipboard.writeText', { text: clientId }) }];
  }, [t, credential]);
}

function ForgetButton({ credential }: { readonly credential: CredentialSummary }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const name = credentialName(credential);
  const forget = async () => {
    const outcome = await callOperation('credentials.forget', { credentialId: credential.id });
    if (outcome.ok) showToast(t('credentials.forget.done', { name }));
  };
  return (
    <>
      <Button look="danger" onPress={() => setAsking(true)}>
        {t('credentials.forget.action')}
      </Button>
      <ConfirmDialog
        title={t('credentials.forget.title', { name })}
        action={t('credentials.forget.action')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void forget()}
      >
        <p>{t('credentials.forget.body')}</p>
      </ConfirmDialog>
    </>
  );
}

function clientFacts(client: OAuthClientSummary, { t }: Words): readonly Fact[] {
  return [
    { name: t('credentials.columns.clientId'), value: client.clientId, mono: true, copy: client.clientId },
    ...commonFacts(client, t),
    {
      name: t('credentials.facts.redirectUris'),
      value: lines(client.redirectUris, t),
      mono: true,
      copy: client.redirectUris.length === 1 ? client.redirectUris[0] : undefined,
    },
    ...(client.clientType === 'web'
      ? [{ name: t('credentials.facts.javascriptOrigins'), value: lines(client.javascriptOrigins, t), mono: true }]
      : []),
  ];
}

function keyFacts(key: ServiceAccountKeySummary, { t, language }: Words): readonly Fact[] {
  const { clientId, keyId, algorithm, keyCreatedAt, email } = key;
  return [
    ...(email ? [{ name: t('credentials.facts.email'), value: email, mono: true, copy: email }] : []),
    {
      name: t('credentials.facts.uniqueId'),
      value: clientId ?? t('credentials.facts.uniqueIdUnknown'),
      mono: clientId !== null,
      copy: clientId ?? undefined,
    },
    ...(keyId ? [{ name: t('credentials.columns.keyId'), value: keyId, mono: true, copy: keyId }] : []),
    ...commonFacts(key, t),
    ...(algorithm ? [{ name: t('credentials.facts.algorithm'), value: algorithm }] : []),
    ...(keyCreatedAt
      ? [
          {
            name: t('credentials.facts.keyCreated'),
            value: t('credentials.facts.keyAge', {
              date: date(keyCreatedAt, language),
              count: daysSince(keyCreatedAt),
            }),
          },
        ]
      : []),
  ];
}

function commonFacts(credential: CredentialSummary, t: Words['t']): readonly Fact[] {
  return [
    { name: t('credentials.columns.project'), value: credential.projectId },
    { name: t('credentials.facts.file'), value: credential.fileName },
  ].filter((fact) => fact.value !== null);
}

function lines(values: readonly string[], t: Words['t']) {
  if (values.length === 0) return t('credentials.facts.none');
  return values.map((value) => (
    <span key={value} className="fact-line">
      {value}
    </span>
  ));
}
