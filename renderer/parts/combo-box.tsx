import { ChevronDown } from 'lucide-react';
import { useContext, useEffect, useRef, useState } from 'react';
import { Button, ComboBox as AriaComboBox, ComboBoxStateContext, Group, Input, Label } from 'react-aria-components';
import { ChoicePopover, type Suggestion, type SuggestionPart } from './choice-popover.tsx';

interface ComboBoxProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  /** Narrowed to what contains the typed text, by id. */
  readonly choices?: readonly Suggestion[];
  /** Instead of `choices`: what is shown, as it is. */
  readonly found?: readonly (Suggestion | SuggestionPart)[];
  readonly value: string;
  /** Called with what was typed, on Enter or when the field is left, or with the id of what was chosen. */
  readonly onCommit: (value: string) => void;
  readonly onInput?: (value: string) => void;
  /** Whether what was typed is taken when the field is left; what is not is dropped. Enter takes anything. */
  readonly isWhole?: (typed: string) => boolean;
  /** Whether pasted text goes elsewhere than into the field. */
  readonly onPaste?: (text: string) => boolean;
  /** Is empty again after each value. */
  readonly empties?: boolean;
  readonly placeholder?: string;
}

/** A field with suggestions; anything may be typed. */
export function ComboBox({
  label,
  labelHidden = false,
  choices = [],
  found,
  value,
  onCommit,
  onInput,
  isWhole = () => true,
  onPaste,
  empties = false,
  placeholder = '',
}: ComboBoxProps) {
  const [typed, setTyped] = useState(value);
  const [committed, setCommitted] = useState(value);
  const [commits, setCommits] = useState(0);
  /** What was typed since the last value. A choice ends it: leaving the field, or its going, must not bring it back. */
  const pending = useRef<string | null>(null);
  if (committed !== value) {
    setCommitted(value);
    setTyped(value);
  }
  const show = (text: string) => {
    setTyped(text);
    onInput?.(text);
  };
  const commit = (text: string) => {
    pending.current = null;
    setCommits((count) => count + 1);
    show(empties ? '' : text);
    onCommit(text);
  };
  const leave = () => {
    const left = pending.current?.trim();
    if (left === undefined) return;
    pending.current = null;
    if (isWhole(left)) commit(left);
    else show(value);
  };
  return (
    <AriaComboBox
      className="field"
      allowsCustomValue
      menuTrigger="focus"
      {...(found ? { items: found } : { defaultItems: choices })}
      inputValue={typed}
      onInputChange={show}
      value={null}
      onChange={(key) => key !== null && commit(String(key))}
    >
      <Label className={labelHidden ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Group className="group">
        <Input
          className="input"
          placeholder={placeholder}
          spellCheck="false"
          onInput={(event) => {
            pending.current = event.currentTarget.value;
          }}
          onBlur={leave}
          onPaste={(event) => {
            if (!onPaste?.(event.clipboardData.getData('text/plain'))) return;
            event.preventDefault();
            setCommits((count) => count + 1);
          }}
          onKeyDown={(event) => {
            const choosing = event.currentTarget.hasAttribute('aria-activedescendant');
            if (event.key === 'Enter' && !choosing && !event.nativeEvent.isComposing) commit(typed.trim());
          }}
        />
        <Button className="button icon quiet small">
          <ChevronDown size={14} aria-hidden />
        </Button>
      </Group>
      <ChoicePopover />
      <CloseAfter commits={commits} />
    </AriaComboBox>
  );
}

/** The field keeps no chosen key of its own, so nothing else closes the list once something was taken. */
function CloseAfter({ commits }: { readonly commits: number }) {
  const state = useContext(ComboBoxStateContext);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  });
  useEffect(() => {
    if (commits === 0) return undefined;
    // A field that is emptied opens its list for the new text: closed after that.
    const timer = setTimeout(() => latest.current?.close());
    return () => clearTimeout(timer);
  }, [commits]);
  return null;
}
