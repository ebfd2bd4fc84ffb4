import { FileKey2 } from 'lucide-react';
import { DropZone, type FileDropItem, type TextDropItem, Text } from 'react-aria-components';
import type { CredentialSummary } from '../../../shared/contract.ts';
import { useLatestCredential } from '../../credential-in-use.ts';
import { arrival, chooseFile, openFiles, takeText } from '../../intake/intake.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { go, goInPlace, useRouteOf } from '../../route.ts';
import { useStore } from '../../store.ts';
import { useAction, useOperation } from '../../use-operation.ts';
import { ArrivalInspector } from './arrival-inspector.tsx';
import { CredentialInspector } from './credential-inspector.tsx';
import { CredentialTable } from './credential-table.tsx';
import { PasteBox } from './paste-box.tsx';
import './credentials.css';

/** Everything starts here: open a credential, see what it is and what it is good for. */
export function CredentialsScreen() {
  const { t } = useWords();
  const { value: credentials = [], problem } = useOperation('credentials.list', {});
  const arrived = useStore(arrival);
  const selected = useSelected(credentials);
  const select = (credentialId: string) => {
    arrival.set(null);
    goInPlace({ screen: 'credentials', credentialId });
  };

  return (
    <ScreenLayout
      title={t('frame.screens.credentials')}
      subject={credentials.length > 0 && t('credentials.count', { count: credentials.length })}
      actions={
        credentials.length > 0 && (
          <Button look="primary" onPress={() => void chooseFile()}>
            {t('credentials.choose')}
          </Button>
        )
      }
      bar={<PasteBox onText={(text) => void takeText(text)} onFiles={(files) => void openFiles(files)} />}
      inspector={
        arrived ? (
          <ArrivalInspector arrival={arrived} onDismiss={() => arrival.set(null)} />
        ) : (
          selected && <CredentialInspector credential={selected} />
        )
      }
    >
      <DropZone
        className="drop-zone"
        onDrop={(event) => {
          const files = event.items.filter((item): item is FileDropItem => item.kind === 'file');
          const text = event.items.find(
            (item): item is TextDropItem => item.kind === 'text' && item.types.has('text/plain'),
          );
          if (files.length > 0) void Promise.all(files.map((item) => item.getFile())).then(openFiles);
          else if (text) void text.getText('text/plain').then(takeText);
        }}
      >
        <Text slot="label" className="visually-hidden">
          {t('credentials.drop')}
        </Text>
        {problem && <ProblemCard problem={problem} />}
        {credentials.length === 0 ? (
          <NothingOpen />
        ) : (
          <>
            <CredentialTable
              credentials={credentials}
              selected={arrived ? null : (selected?.id ?? null)}
              onSelect={select}
            />
            <p className="drop-hint secondary">{t('credentials.dropHint')}</p>
          </>
        )}
      </DropZone>
    </ScreenLayout>
  );
}

/** The one the route names, else the one in use. */
function useSelected(credentials: readonly CredentialSummary[]): CredentialSummary | null {
  const { credentialId } = useRouteOf('credentials');
  const latest = useLatestCredential();
  return credentials.find((credential) => credential.id === credentialId) ?? latest;
}

function NothingOpen() {
  const { t } = useWords();
  const start = useAction('emulator.start');
  const startEmulator = async () => {
    const outcome = await start.run({});
    if (outcome.ok) go({ screen: 'emulator' });
  };
  return (
    <EmptyState
      title={t('credentials.empty.title')}
      icon={<FileKey2 size={32} strokeWidth={1.25} aria-hidden />}
      actions={
        <>
          <Button look="primary" onPress={() => void chooseFile()}>
            {t('credentials.choose')}
          </Button>
          <Button onPress={() => void startEmulator()}>{t('credentials.empty.startEmulator')}</Button>
        </>
      }
    >
      <p>
        {t('credentials.empty.body')} {t('credentials.empty.tryIt')}
      </p>
      {start.problem && <ProblemCard problem={start.problem} />}
    </EmptyState>
  );
}
