import { useEffect, useState } from 'react';
import type { CredentialSummary } from '../../shared/contract/credentials.ts';
import { operationWords } from '../../shared/messages/operations.ts';
import { type PageOperation, runningCalls } from '../app-client.ts';
import { useCredentialInUse, useLatestCredential } from '../credential-in-use.ts';
import { credentialName } from '../credential-name.ts';
import { useWords } from '../language.ts';
import { Button } from '../parts/button.tsx';
import { StatusIcon } from '../parts/status-icon.tsx';
import { go, useRoute } from '../route.ts';
import { screens } from '../screens/screens.ts';
import { useStore } from '../store.ts';
import { isPaletteOpen } from './open-overlays.ts';
import { Shortcut } from './shortcut.tsx';
import { useShortcutText } from './shortcut-text.ts';
import { WorldBadge } from '../parts/world-badge.tsx';

/** What runs, with which credential, and whether Google or the emulator is asked. */
export function StatusBar() {
  const { t } = useWords();
  const shortcut = useShortcutText();
  const credential = useCredentialOfScreen();
  return (
    <footer className="status-bar" data-pane tabIndex={-1} aria-label={t('frame.statusBar')}>
      <RunState />
      <span className="status-credential">
        {credential ? <CredentialInUse credential={credential} /> : t('frame.noCredential')}
      </span>
      {credential && <WorldBadge world={credential.world} />}
      <Button look="quiet" small onPress={() => isPaletteOpen.set(true)}>
        <Shortcut>{shortcut('K')}</Shortcut>
        {t('frame.commands')}
      </Button>
    </footer>
  );
}

function CredentialInUse({ credential }: { readonly credential: CredentialSummary }) {
  const { t } = useWords();
  const kind = credential.kind === 'oauthClient' ? t(`credentials.kinds.${credential.clientType}`) : null;
  const keyId = credential.kind === 'serviceAccountKey' ? credential.keyId : null;
  return (
    <Button look="quiet" small onPress={() => go({ screen: 'credentials', credentialId: credential.id })}>
      <span className="visually-hidden">{t('parts.credential.label')}: </span>
      <span className="truncate">{credentialName(credential)}</span>
      {kind && <span>· {kind}</span>}
      {keyId && (
        <span>· {t('frame.key', { keyId: keyId.length > 9 ? `${keyId.slice(0, 4)}…${keyId.slice(-2)}` : keyId })}</span>
      )}
    </Button>
  );
}

function useCredentialOfScreen(): CredentialSummary | null {
  const { screen } = useRoute();
  const client = useCredentialInUse('oauthClient');
  const key = useCredentialInUse('serviceAccountKey');
  const latest = useLatestCredential();
  const uses = screens.find((candidate) => candidate.id === screen)?.uses;
  if (!uses) return latest;
  return uses === 'oauthClient' ? client : key;
}

/** Calls shorter than this would only flicker. */
const worthSayingMs = 150;

function RunState() {
  const { t, language } = useWords();
  const calls = useStore(runningCalls);
  const [said, setSaid] = useState<readonly PageOperation[]>([]);
  useEffect(() => {
    const running = [...calls.values()];
    const timer = setTimeout(() => setSaid(running), running.length > 0 ? worthSayingMs : 0);
    return () => clearTimeout(timer);
  }, [calls]);
  const [first] = said;
  return (
    <output className="status-run">
      {first && <StatusIcon status="running" />}
      <span className="truncate">
        {!first && t('frame.ready')}
        {first && said.length === 1 && `${operationWords[language][first]}…`}
        {said.length > 1 && t('frame.workingMany', { count: said.length })}
      </span>
    </output>
  );
}
