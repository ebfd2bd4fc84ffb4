import type { ReactNode } from 'react';
import { useWords } from '../language.ts';
import { go } from '../route.ts';
import { useStartEmulator } from '../use-start-emulator.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { ProblemCard } from './problem-card.tsx';

interface NeedsCredentialProps {
  /** Which, and what for. */
  readonly title: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  /** Another way to get on. */
  readonly besides?: ReactNode;
}

/** Where a screen has nothing to work with yet: the way to Credentials, or an emulator that brings its own. */
export function NeedsCredential({ title, icon, children, besides }: NeedsCredentialProps) {
  const { t } = useWords();
  const emulator = useStartEmulator();
  return (
    <EmptyState
      title={title}
      icon={icon}
      actions={
        <>
          <Button look="primary" onPress={() => go({ screen: 'credentials' })}>
            {t('parts.needsCredential.open')}
          </Button>
          {besides}
          <Button isWorking={emulator.running} onPress={emulator.start}>
            {t('parts.needsCredential.emulator')}
          </Button>
        </>
      }
    >
      {children}
      {emulator.problem && <ProblemCard problem={emulator.problem} />}
    </EmptyState>
  );
}
