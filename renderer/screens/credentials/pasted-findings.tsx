import { ChevronLeft, ChevronRight, Trash2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { Inspection } from '../../../shared/inspection.ts';
import { timeToday } from '../../dates.ts';
import { destinationOf, openFinding } from '../../intake/open-finding.ts';
import { dismissPaste, type Paste, pastes, selectFinding, showPaste } from '../../intake/pastes.ts';
import { useWords } from '../../language.ts';
import { Button, IconButton } from '../../parts/button.tsx';
import { ForeignText } from '../../parts/foreign-text.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useStore } from '../../store.ts';
import { findingWords } from './finding-words.ts';

/** What was recognised in a paste: a line each, and what can be done with it. */
export function PastedFindings({ paste }: { readonly paste: Paste }) {
  const { t, language } = useWords();
  const { list, selected } = useStore(pastes);
  const { state } = paste;
  const at = list.indexOf(paste);

  const name = paste.name ?? t('credentials.arrival.pasted');
  return (
    <section className="pasted" aria-label={t('credentials.paste.results')}>
      <header className="pasted-head">
        <h2 className="truncate">
          <ForeignText>{name}</ForeignText>
        </h2>
        <output className="secondary grow">
          {timeToday(new Date(paste.at).toISOString(), language)} ·{' '}
          {state.kind === 'recognised'
            ? t('credentials.paste.found', { count: state.findings.length + state.more })
            : t(state.kind === 'reading' ? 'credentials.paste.reading' : 'credentials.paste.nothing')}
        </output>
        {list.length > 1 && (
          <>
            <IconButton
              small
              label={t('credentials.paste.older')}
              isDisabled={at === list.length - 1}
              onPress={() => showPaste(list[at + 1]?.id ?? null)}
            >
              <ChevronLeft size={14} aria-hidden />
            </IconButton>
            <span className="secondary">
              {t('credentials.paste.ofMany', { number: list.length - at, count: list.length })}
            </span>
            <IconButton
              small
              label={t('credentials.paste.newer')}
              isDisabled={at === 0}
              onPress={() => showPaste(list[at - 1]?.id ?? null)}
            >
              <ChevronRight size={14} aria-hidden />
            </IconButton>
          </>
        )}
        <IconButton small label={t('credentials.paste.dismiss')} onPress={() => dismissPaste(paste.id)}>
          <Trash2 size={14} aria-hidden />
        </IconButton>
        <IconButton small label={t('parts.close')} onPress={() => showPaste(null)}>
          <X size={14} aria-hidden />
        </IconButton>
      </header>
      {state.kind === 'reading' && (
        <div className="pasted-busy">
          <ProgressBar label={t('credentials.paste.reading')} />
        </div>
      )}
      {state.kind === 'recognised' && (
        <GridList
          className="rows"
          aria-label={t('credentials.paste.results')}
          items={state.findings.map((finding, index) => ({ id: index, finding }))}
          dependencies={[language]}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection={selected !== null}
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) => {
            const [first] = keys === 'all' ? [] : [...keys];
            if (first !== undefined) selectFinding(Number(first));
          }}
          onAction={(index) => {
            const finding = state.findings[Number(index)];
            if (finding) act(finding, Number(index));
          }}
        >
          {({ id, finding }) => <FindingRow id={id} finding={finding} newOf={id === 0 ? paste.id : null} />}
        </GridList>
      )}
      {state.kind === 'recognised' && state.more > 0 && (
        <p className="pasted-more secondary">{t('credentials.paste.more', { count: state.more })}</p>
      )}
    </section>
  );
}

/** What Enter and the button do: go where it belongs, else explain it beside the list. */
function act(finding: Inspection, index: number): void {
  if (finding.kind === 'credential' || destinationOf(finding)) openFinding(finding);
  else selectFinding(index);
}

interface FindingRowProps {
  readonly id: number;
  readonly finding: Inspection;
  /** The paste that it is the first finding of. */
  readonly newOf: number | null;
}

function FindingRow({ id, finding, newOf }: FindingRowProps) {
  const words = useWords();
  const { t } = words;
  const { icon: Icon, title, detail } = findingWords(finding, words);
  const action = actionName(finding);
  return (
    <GridListItem id={id} className="rows-item finding" textValue={title}>
      {newOf !== null && <TakesFocus of={newOf} />}
      <Icon size={16} strokeWidth={1.75} aria-hidden className="finding-icon" data-kind={finding.kind} />
      <span className="two-lines grow">
        <span className="truncate">
          <ForeignText>{title}</ForeignText>
        </span>
        {detail && (
          <span className="truncate secondary mono" title={detail}>
            <ForeignText>{detail}</ForeignText>
          </span>
        )}
      </span>
      <span className="secondary finding-line">{t('credentials.paste.line', { line: finding.line })}</span>
      <Button small onPress={() => act(finding, id)}>
        {t(`credentials.paste.actions.${action}`)}
      </Button>
    </GridListItem>
  );
}

function actionName(finding: Inspection) {
  if (finding.kind === 'credential') return 'credential';
  const destination = destinationOf(finding);
  if (destination) return destination.screen;
  return finding.kind === 'diagnosis' ? 'diagnosis' : 'explain';
}

/** The newest paste whose first row got the focus: each gets it once, when it arrives. */
let newestFocused = 0;

/** Inside the row, since that is where the row's element is there already. */
function TakesFocus({ of }: { readonly of: number }) {
  const inside = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (of <= newestFocused) return;
    newestFocused = of;
    inside.current?.closest<HTMLElement>('[role="row"]')?.focus();
  }, [of]);
  return <span ref={inside} hidden />;
}
