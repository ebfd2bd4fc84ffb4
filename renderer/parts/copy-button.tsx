import { Check, Copy } from 'lucide-react';
import { Fragment, useEffect, useState } from 'react';
import { callOperation } from '../app-client.ts';
import { useWords } from '../language.ts';
import { Button, IconButton } from './button.tsx';
import { showToast } from './toast-region.tsx';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for its name: “Copy client ID”. */
  readonly what: string;
  /** Words on the button instead of an icon alone. */
  readonly children?: string;
  readonly onCopied?: () => void;
}

/** Main puts it on the clipboard: the page has no access of its own. */
export function CopyButton({ text, what, children, onCopied }: CopyButtonProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 1_600);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    const outcome = await callOperation('clipboard.writeText', { text });
    if (!outcome.ok) return showToast(t('parts.copy.failed'));
    setCopied(true);
    onCopied?.();
  };
  const icon = copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />;
  const name = copied ? t('parts.copy.copied') : t('parts.copy.copyWhat', { what });
  if (children) {
    return (
      <Button onPress={() => void copy()}>
        {icon}
        {children}
      </Button>
    );
  }
  return (
    <IconButton small label={name} onPress={() => void copy()}>
      {icon}
    </IconButton>
  );
}

/** A block of text that wants to be pasted elsewhere. */
export function CopyableBlock({ text, what }: { readonly text: string; readonly what: string }) {
  return (
    <span className="copyable">
      <code className="code-block">
        <Breakable text={text} />
      </code>
      <CopyButton text={text} what={what} />
    </span>
  );
}

/** May be broken after a comma or a slash rather than inside a word; what is selected and copied stays the same. */
function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=[,/])(?![,/])/).map((piece, index) => (
    <Fragment key={`${index}${piece}`}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
}
