import { FlaskConical } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { EmulatorState } from '../../../shared/contract/emulator.ts';
import { callOperation } from '../../app-client.ts';
import { useScreenCommands } from '../../frame/commands.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { Segments } from '../../parts/chips.tsx';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FilterField } from '../../parts/filter-field.tsx';
import { KeyValueList } from '../../parts/key-value-list.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { InspectorHeading, ScreenLayout } from '../../parts/screen-layout.tsx';
import { type Action, useAction, useOperation } from '../../use-operation.ts';
import { CodeForm } from './code-form.tsx';
import { FaultList } from './fault-list.tsx';
import { FileList } from './file-list.tsx';
import { PeopleTable } from './people-table.tsx';
import './emulator.css';

type View = 'company' | 'faults';

/** A Google to try everything on: start it, take its files, switch its faults. */
export function EmulatorScreen() {
  const { t } = useWords();
  const { value: state, problem } = useOperation('emulator.state', {});
  const start = useAction('emulator.start');
  const [view, setView] = useState<View>('company');
  const [filter, setFilter] = useState('');
  const isStopped = state === null;
  useScreenCommands(
    useMemo(() => {
      const run = () => void callOperation('emulator.start', {});
      return isStopped ? [{ id: 'start', label: t('emulator.empty.action'), run }] : [];
    }, [t, isStopped]),
  );
  const host = state?.origin.replace('http://', '');
  return (
    <ScreenLayout
      title={t('frame.screens.emulator')}
      subject={host ? t('emulator.running', { host }) : t('emulator.stopped')}
      actions={state && <StopButton />}
      bar={
        state && (
          <>
            <FilterField
              label={t(view === 'company' ? 'emulator.filterPeople' : 'emulator.filterFaults')}
              value={filter}
              onChange={setFilter}
            />
            <ViewSwitch view={view} onChange={setView} faultsOn={state.faults.filter((fault) => fault.on).length} />
          </>
        )
      }
      inspector={state && <AboutEmulator state={state} />}
      padded
    >
      {problem && <ProblemCard problem={problem} />}
      {!state && <StoppedEmulator start={start} />}
      {state && (
        <div className="emulator">
          {view === 'company' && <FileList files={state.files} />}
          {view === 'company' && <PeopleTable users={state.users} filter={filter} />}
          {view === 'faults' && <FaultList faults={state.faults} filter={filter} />}
        </div>
      )}
    </ScreenLayout>
  );
}

interface ViewSwitchProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
  readonly faultsOn: number;
}

function ViewSwitch({ view, onChange, faultsOn }: ViewSwitchProps) {
  const { t } = useWords();
  const faults = faultsOn > 0 ? t('emulator.faultsOn', { count: faultsOn }) : t('emulator.faults');
  return (
    <Segments
      label={t('emulator.view')}
      selected={view}
      onChange={onChange}
      segments={[
        { id: 'company', label: t('emulator.company') },
        { id: 'faults', label: faults },
      ]}
    />
  );
}

function StoppedEmulator({ start }: { readonly start: Action<'emulator.start'> }) {
  const { t } = useWords();
  return (
    <EmptyState
      title={t('emulator.empty.title')}
      icon={<FlaskConical size={32} strokeWidth={1.25} aria-hidden />}
      actions={
        <Button look="primary" isWorking={start.running} onPress={() => void start.run({})}>
          {t('emulator.empty.action')}
        </Button>
      }
    >
      <p>{t('emulator.empty.body')}</p>
      {start.problem && (
        <div className="emulator-problem">
          <ProblemCard problem={start.problem} />
        </div>
      )}
    </EmptyState>
  );
}

function StopButton() {
  const { t } = useWords();
  const stop = useAction('emulator.stop');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('emulator.stop')}</Button>
      <ConfirmDialog
        title={t('emulator.stopTitle')}
        action={t('emulator.stop')}
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void stop.run({})}
      >
        <p>{t('emulator.stopBody')}</p>
      </ConfirmDialog>
    </>
  );
}

function AboutEmulator({ state }: { readonly state: EmulatorState }) {
  const { t } = useWords();
  return (
    <>
      <InspectorHeading title={t('emulator.about')} />
      <p>{t('emulator.aboutBody')}</p>
      <KeyValueList items={[{ name: t('emulator.origin'), value: state.origin, mono: true, copy: state.origin }]} />
      <hr />
      <CodeForm state={state} />
    </>
  );
}
