import { UserRoundX } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useAdministrator } from '../../../directory-administrator.ts';
import { useWords } from '../../../language.ts';
import { AdministratorField } from '../../../parts/administrator-field.tsx';
import { Button } from '../../../parts/button.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ExportMenu } from '../../../parts/export-menu.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { ProgressBar } from '../../../parts/progress-bar.tsx';
import { dateAndTime } from '../../../dates.ts';
import type { Account } from '../account.ts';
import { CalendarsLayout } from '../calendars-layout.tsx';
import { checkLeaver, type LeaverRun, stopLeaver, useLeaverRun } from './leaver-check.ts';
import { LeaverInspector } from './leaver-inspector.tsx';
import { LeaverSections } from './leaver-sections.tsx';
import type { Shown } from './shown.ts';
import './leaver.css';

const icon = <UserRoundX size={32} strokeWidth={1.5} aria-hidden />;

/** What is lost when an account is deleted, and what to do before. Only ever reads. */
export function LeaverView({ account }: { readonly account: Account }) {
  const { t } = useWords();
  const { credentialId, subject = '' } = account;
  const run = useLeaverRun(credentialId, subject);
  const [administrator] = useAdministrator(credentialId);
  const [shown, setShown] = useState<Shown>({ section: 'summary', item: null });
  const check = (named = administrator) => void checkLeaver(credentialId, subject, named);
  const { result, problem, running } = run;

  if (subject === '') {
    return (
      <CalendarsLayout view="leaver">
        <EmptyState icon={icon} title={t('leaver.noSubject')}>
          <p>{t('account.noSubjectBody')}</p>
        </EmptyState>
      </CalendarsLayout>
    );
  }
  if (!result) {
    return (
      <CalendarsLayout view="leaver" {...(running && { bar: <Running run={run} account={account} /> })}>
        {problem && problem.code !== 'operation.cancelled' ? (
          <div className="leaver-problem">
            <ProblemCard problem={problem} actions={<Button onPress={() => check()}>{t('calendars.retry')}</Button>} />
          </div>
        ) : (
          <Start account={account} isRunning={running} />
        )}
      </CalendarsLayout>
    );
  }
  return (
    <CalendarsLayout
      view="leaver"
      bar={
        running ? (
          <Running run={run} account={account} />
        ) : (
          <Ended run={run} runId={result.runId} onAgain={() => check()} />
        )
      }
      inspector={<LeaverInspector result={result} shown={shown} />}
    >
      <LeaverSections result={result} shown={shown} onShow={setShown} account={account} onAgain={check} />
    </CalendarsLayout>
  );
}

function Start({ account, isRunning }: { readonly account: Account; readonly isRunning: boolean }) {
  const { t } = useWords();
  const { credentialId, subject = '' } = account;
  const [administrator, nameAdministrator] = useAdministrator(credentialId);
  const [named, setNamed] = useState(administrator);
  return (
    <EmptyState icon={icon} title={t('leaver.title', { subject })}>
      <p>{t('leaver.body')}</p>
      <Form
        className="leaver-start"
        onSubmit={(event) => {
          event.preventDefault();
          nameAdministrator(named);
          void checkLeaver(credentialId, subject, named.trim());
        }}
      >
        <AdministratorField value={named} onChange={setNamed} />
        <p className="field-hint">{t('leaver.administratorHint')}</p>
        <Button look="primary" type="submit" isWorking={isRunning}>
          {t('leaver.check')}
        </Button>
      </Form>
    </EmptyState>
  );
}

function Running({ run: { progress }, account }: { readonly run: LeaverRun; readonly account: Account }) {
  const { t } = useWords();
  const { credentialId, subject = '' } = account;
  return (
    <>
      {progress && progress.total > 0 ? (
        <ProgressBar label={t('leaver.progress', progress)} value={progress.done} maximum={progress.total} />
      ) : (
        <ProgressBar label={t('leaver.beginning')} />
      )}
      <Button small onPress={() => stopLeaver(credentialId, subject)}>
        {t('parts.cancel')}
      </Button>
    </>
  );
}

interface EndedProps {
  readonly run: LeaverRun;
  readonly runId: string;
  readonly onAgain: () => void;
}

function Ended({ run: { result, problem }, runId, onAgain }: EndedProps) {
  const { t, language } = useWords();
  const stopped = problem?.code === 'operation.cancelled' || result?.calendars.state === 'partly';
  return (
    <>
      <Button onPress={onAgain}>{t('leaver.again')}</Button>
      <span className="secondary grow truncate">
        {result && t('leaver.checkedAt', { time: dateAndTime(result.checkedAt, language) })}
        {stopped && ` · ${t('leaver.stopped')}`}
      </span>
      <ExportMenu operation="account.saveExport" runId={runId} whole={t('leaver.whole')} />
    </>
  );
}
