import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useAdministrator } from '../../../directory-administrator.ts';
import { focusNextPane } from '../../../frame/panes.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { Segments } from '../../../parts/chips.tsx';
import { EmptyState } from '../../../parts/empty-state.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { ProgressBar } from '../../../parts/progress-bar.tsx';
import { VirtualList } from '../../../parts/virtual-list.tsx';
import { Temporal, viewerZone } from '../../../temporal.ts';
import { go, useRouteOf } from '../../../route.ts';
import { useOperation } from '../../../use-operation.ts';
import type { Account } from '../account.ts';
import { CalendarsLayout } from '../calendars-layout.tsx';
import { EventDetail } from '../event/event-detail.tsx';
import { isZone } from '../events/time-zones.ts';
import { ExportMenu } from '../export-menu.tsx';
import { CompareView } from './compare-view.tsx';
import { startComparing, stopComparing, useComparing } from './comparing.ts';
import { findRequest, isComplete, useFindDraft } from './find-draft.ts';
import { FindForm } from './find-form.tsx';
import { type FindRun, startFinding, stopFinding, useFindRun } from './find-run.ts';
import { FoundLine } from './found-line.tsx';
import { type FoundRow, type Order, orderedRows, orders } from './found-order.ts';
import { NotSearched, refusalsIn } from './not-searched.tsx';
import './find.css';

/** Events across users: looked for, listed, shown, and compared. */
export function FindView({ account }: { readonly account: Account }) {
  const { t } = useWords();
  const [draft, changeDraft] = useFindDraft();
  const [administrator] = useAdministrator(account.credentialId);
  const shown = useFindRun();
  const run = shown?.request.credentialId === account.credentialId ? shown : null;
  const [order, setOrder] = useState<Order>('time');
  const [selected, setSelected] = useState<FoundRow | null>(null);
  const comparing = useComparing(account);
  const route = useRouteOf('calendars');
  const list = useOperation('calendar.calendarList.list', account);
  const userZone = list.value?.calendars.find(({ primary }) => primary)?.timeZone;
  const zone = isZone(userZone) ? userZone : viewerZone;
  const { subject: own = '' } = account;
  const users = useMemo(() => draft.users ?? [own].filter(Boolean), [draft.users, own]);
  // Without a user the service account looks in its own calendars.
  const subjects = users.length === 0 && account.subject === undefined ? [''] : users;
  const rows = useMemo(() => orderedRows(run?.found ?? [], order, zone), [run?.found, order, zone]);

  const inspector = () => {
    if (!selected || comparing) return undefined;
    const { event, subject, calendarId, calendar } = selected.found;
    return (
      <EventDetail
        event={event}
        account={{ credentialId: account.credentialId, ...(subject && { subject }) }}
        calendarId={calendarId}
        entry={
          subject === (account.subject ?? '') ? list.value?.calendars.find(({ id }) => id === calendarId) : undefined
        }
        zone={zone}
        userZone={subject === (account.subject ?? '') ? userZone : undefined}
        calendar={subject && subject !== calendar ? `${subject} · ${calendar}` : calendar}
        onClose={() => setSelected(null)}
        onCompare={() => startComparing({ account, reference: selected.found, from: 'find' })}
      />
    );
  };
  return (
    <CalendarsLayout
      view="find"
      {...(run &&
        !comparing && {
          bar: <FindBar run={run} order={order} onOrder={setOrder} rows={rows} />,
        })}
      inspector={inspector()}
    >
      {comparing ? (
        <CompareView
          key={`${comparing.reference.calendarId} ${comparing.reference.event.id}`}
          reference={comparing.reference}
          credentialId={account.credentialId}
          suggested={users.filter((user) => user !== comparing.reference.subject)}
          zone={zone}
          back={t(`find.compare.back.${comparing.from}`)}
          onBack={() => {
            stopComparing();
            if (comparing.from === 'events') go({ ...route, view: 'events' });
          }}
        />
      ) : (
        <div className="columns find">
          <FindForm
            draft={draft}
            users={users}
            canFind={isComplete(draft) && subjects.length > 0}
            onChange={changeDraft}
            onFind={() => {
              setSelected(null);
              void startFinding(findRequest(draft, account.credentialId, subjects, zone, administrator));
            }}
          />
          <Results run={run} rows={rows} selected={selected} onSelect={setSelected} zone={zone} />
        </div>
      )}
    </CalendarsLayout>
  );
}

interface FindBarProps {
  readonly run: FindRun;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly rows: readonly FoundRow[];
}

function FindBar({ run, order, onOrder, rows }: FindBarProps) {
  const { t } = useWords();
  const { found, done, total, state } = run;
  return (
    <>
      {state === 'running' ? (
        <>
          <ProgressBar
            label={t('find.progress', { done, total, found: found.length })}
            value={done}
            maximum={Math.max(1, total)}
          />
          <Button small onPress={stopFinding}>
            {t('parts.cancel')}
          </Button>
        </>
      ) : (
        <output className="secondary">
          {t('find.count', { count: found.length })} · {t('find.inUsers', { count: total })}
          {state === 'stopped' && ` · ${t('find.stopped')}`}
        </output>
      )}
      <span className="grow" />
      <Segments
        label={t('find.sort')}
        selected={order}
        onChange={onOrder}
        segments={orders.map((id) => ({ id, label: t(`find.sorts.${id}`) }))}
      />
      <ExportMenu events={() => rows.map((row) => row.found)} isDisabled={rows.length === 0} />
    </>
  );
}

interface ResultsProps {
  readonly run: FindRun | null;
  readonly rows: readonly FoundRow[];
  readonly selected: FoundRow | null;
  readonly onSelect: (row: FoundRow) => void;
  readonly zone: string;
}

function Results({ run, rows, selected, onSelect, zone }: ResultsProps) {
  const { t } = useWords();
  if (!run) {
    return (
      <EmptyState title={t('find.emptyTitle')} icon={<Search size={32} strokeWidth={1.5} aria-hidden />}>
        <p>{t('find.emptyBody')}</p>
      </EmptyState>
    );
  }
  if (run.problem) {
    return (
      <div className="find-note">
        <ProblemCard problem={run.problem} />
      </div>
    );
  }
  const refusals = refusalsIn(run.searched);
  return (
    <div className="find-results">
      {run.warnings.map((warning) => (
        <ProblemCard key={warning.code} problem={warning} tone="warning" />
      ))}
      {refusals.length > 0 && <NotSearched refusals={refusals} />}
      {run.inside && (
        <p className="secondary find-inside">
          {t(`find.inside.${run.inside.from}`, { domains: run.inside.names.join(', ') })}
        </p>
      )}
      {rows.length === 0 && run.state !== 'running' ? (
        <EmptyState title={t('find.noneTitle')}>
          <p>
            <ForeignText>{t('find.noneBody', { users: usersText(run.request.subjects) })}</ForeignText>
          </p>
          {run.request.from && run.request.to && (
            <p>{t('find.noneRange', { from: run.request.from, to: lastDay(run.request.to) })}</p>
          )}
        </EmptyState>
      ) : (
        <VirtualList
          label={t('find.results')}
          items={rows}
          keyOf={({ key }) => key}
          rowHeight={() => 48}
          selected={selected?.key ?? null}
          onSelect={onSelect}
          onOpen={() => focusNextPane(1)}
          renderRow={({ found }) => <FoundLine found={found} zone={zone} />}
        />
      )}
    </div>
  );
}

/** The day before the end, which is not part of the range. */
function lastDay(to: string): string {
  return Temporal.PlainDate.from(to).subtract({ days: 1 }).toString();
}

const mostNamed = 5;

function usersText(subjects: readonly string[]): string {
  const rest = subjects.length - mostNamed;
  return [...subjects.slice(0, mostNamed), ...(rest > 0 ? [`+${rest}`] : [])].join(', ');
}
