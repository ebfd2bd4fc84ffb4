import { FileKey2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { DropZone, type FileDropItem, type TextDropItem, Text } from 'react-aria-components';
import type { CredentialSummary } from '../../../shared/contract/credentials.ts';
import { useLatestCredential } from '../../credential-in-use.ts';
import { chooseFile, takeFiles, takeText } from '../../intake/intake.ts';
import { type Paste, pastes, selectFinding, showPaste } from '../../intake/pastes.ts';
import { usePasteAnywhere } from '../../intake/use-paste-anywhere.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { goInPlace, useRouteOf } from '../../route.ts';
import { useStore } from '../../store.ts';
import { useOperation } from '../../use-operation.ts';
import { useStartEmulator } from '../../use-start-emulator.ts';
import { CredentialInspector } from './credential-inspector.tsx';
import { CredentialTable } from './credential-table.tsx';
import { FindingInspector } from './finding-inspector.tsx';
import { PasteBox } from './paste-box.tsx';
import { PastedFindings } from './pasted-findings.tsx';
import './credentials.css';

/** Everything starts here: open a credential or paste anything, see what it is and what it is good for. */
export function CredentialsScreen() {
  const { t } = useWords();
  const { value: credentials = [], problem } = useOperation('credentials.list', {});
  const { list, shown, selected: finding } = useStore(pastes);
  const paste = list.find(({ id }) => id === shown) ?? null;
  const selected = useSelected(credentials);
  usePasteAnywhere();
  const select = (credentialId: string) => {
    selectFinding(null);
    goInPlace({ screen: 'credentials', credentialId });
  };
  const explained = paste ? explanationOf(paste, finding) : null;

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
      bar={
        <>
          <PasteBox />
          {!paste && list[0] && (
            <Button onPress={() => showPaste(list[0]?.id ?? null)}>
              {t('credentials.paste.earlier', { count: list.length })}
            </Button>
          )}
        </>
      }
      inspector={explained ?? (selected && <CredentialInspector credential={selected} />)}
    >
      <DropZone
        className="drop-zone"
        onDrop={(event) => {
          const files = event.items.filter((item): item is FileDropItem => item.kind === 'file');
          const text = event.items.find(
            (item): item is TextDropItem => item.kind === 'text' && item.types.has('text/plain'),
          );
          if (files.length > 0) void Promise.all(files.map((item) => item.getFile())).then(takeFiles);
          else if (text) void text.getText('text/plain').then(takeText);
        }}
      >
        <Text slot="label" className="visually-hidden">
          {t('credentials.drop')}
        </Text>
        {problem && <ProblemCard problem={problem} />}
        {paste && <PastedFindings key={paste.id} paste={paste} />}
        {credentials.length === 0 ? (
          <NothingOpen />
        ) : (
          <>
            <CredentialTable
              credentials={credentials}
              selected={explained ? null : (selected?.id ?? null)}
              onSelect={select}
            />
            <p className="drop-hint secondary">{t('credentials.dropHint')}</p>
          </>
        )}
      </DropZone>
    </ScreenLayout>
  );
}

/** Of a paste, the finding that is selected, or why nothing was recognised; null once a credential is selected. */
function explanationOf({ id, state }: Paste, selected: number | null): ReactNode {
  if (selected === null || state.kind === 'reading') return null;
  if (state.kind === 'refused') return <ProblemCard problem={state.problem} />;
  const finding = state.findings[selected];
  return finding && <FindingInspector key={`${id}-${selected}`} finding={finding} />;
}

/** The one the route names, else the one in use. */
function useSelected(credentials: readonly CredentialSummary[]): CredentialSummary | null {
  const { credentialId } = useRouteOf('credentials');
  const latest = useLatestCredential();
  return credentials.find((credential) => credential.id === credentialId) ?? latest;
}

function NothingOpen() {
  const { t } = useWords();
  const emulator = useStartEmulator();
  return (
    <EmptyState
      title={t('credentials.empty.title')}
      icon={<FileKey2 size={32} strokeWidth={1.25} aria-hidden />}
      actions={
        <>
          <Button look="primary" onPress={() => void chooseFile()}>
            {t('credentials.choose')}
          </Button>
          <Button isWorking={emulator.running} onPress={emulator.start}>
            {t('parts.needsCredential.emulator')}
          </Button>
        </>
      }
    >
      <p>{t('credentials.empty.body')}</p>
      <p>{t('credentials.empty.tryIt')}</p>
      {emulator.problem && <ProblemCard problem={emulator.problem} />}
    </EmptyState>
  );
}
