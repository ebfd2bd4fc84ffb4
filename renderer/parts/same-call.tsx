import { type ReactNode, useState } from 'react';
import type { RequestOf } from '../../shared/contract.ts';
import type { Snippet, SnippetLanguage } from '../../shared/contract/snippets.ts';
import { useWords } from '../language.ts';
import { createStore, useStore } from '../store.ts';
import { useOperation } from '../use-operation.ts';
import { CopyButton } from './copy-button.tsx';
import { Disclosure } from './disclosure.tsx';
import { ProblemCard } from './problem-card.tsx';
import { Select } from './select.tsx';
import { Tabs } from './tabs.tsx';
import './same-call.css';

export type SnippetCall = RequestOf<'snippet.make'>['call'];

/** Names of their own: the same in every language. */
const names: Readonly<Record<SnippetLanguage, string>> = { curl: 'curl', python: 'Python', node: 'Node', go: 'Go' };

/** Who writes Python on one screen writes it on the next. */
const chosenLanguage = createStore<SnippetLanguage>('curl');

interface SameCallProps {
  readonly call: SnippetCall;
  /** Chooses the call, where a screen makes several. */
  readonly children?: ReactNode;
}

/** The call that a screen makes, as code: folded away, and asked for only once it is unfolded. */
export function SameCall({ call, children }: SameCallProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={t('parts.sameCall.title')} onOpenChange={setOpen}>
      {isOpen && (
        <>
          {children}
          <Snippets call={call} />
        </>
      )}
    </Disclosure>
  );
}

/** A call that is named in a choice: by words, or by Google’s own method name. */
export interface NamedCall {
  readonly name: string;
  readonly call: SnippetCall;
}

/** The same where a screen makes several calls: one is chosen. */
export function SameCalls({ calls }: { readonly calls: readonly [NamedCall, ...NamedCall[]] }) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const { call } = calls.find((each) => each.call.operation === chosen) ?? calls[0];
  return (
    <SameCall call={call}>
      <Select
        label={t('parts.sameCall.which')}
        labelHidden
        selected={call.operation}
        onChange={setChosen}
        choices={calls.map(({ name, call: { operation } }) => ({ id: operation, label: name }))}
      />
    </SameCall>
  );
}

function Snippets({ call }: { readonly call: SnippetCall }) {
  const { language: words } = useWords();
  const { value, problem } = useOperation('snippet.make', { call, words });
  // While one types, the last code stays until there is the next.
  const [last, setLast] = useState(value);
  if (value && value !== last) setLast(value);
  const snippets = value ?? last;
  if (problem) return <ProblemCard problem={problem} />;
  return snippets ? <SnippetTabs snippets={snippets} /> : null;
}

function SnippetTabs({ snippets }: { readonly snippets: readonly Snippet[] }) {
  const { t } = useWords();
  const chosen = useStore(chosenLanguage);
  return (
    <Tabs
      label={t('parts.sameCall.title')}
      selected={chosen}
      onChange={chosenLanguage.set}
      tabs={snippets.map((snippet) => ({
        id: snippet.language,
        label: names[snippet.language],
        content: <SnippetText snippet={snippet} />,
      }))}
    />
  );
}

function SnippetText({ snippet: { language, text, environment } }: { readonly snippet: Snippet }) {
  const { t } = useWords();
  const what = t('parts.sameCall.code', { language: names[language] });
  return (
    <div className="same-call">
      <div className="row">
        <p className="field-hint grow">
          {environment.length === 0 ? t('parts.sameCall.nothingToSet') : t('parts.sameCall.setFirst')}
          {environment.map(({ name, what: means }) => (
            <code key={name} title={means}>
              {name}
            </code>
          ))}
        </p>
        <CopyButton text={text} what={what}>
          {t('parts.sameCall.copy')}
        </CopyButton>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling block has to be reachable by keyboard */}
      <section className="code-block" tabIndex={0} aria-label={what}>
        <pre>
          {text.split(/(?<=\n)/).map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the text never changes in place
            <span key={index} className={/^\s*(?:#|\/\/)/.test(line) ? 'comment' : undefined}>
              {line}
            </span>
          ))}
        </pre>
      </section>
    </div>
  );
}
