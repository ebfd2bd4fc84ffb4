import { evidenceWords } from '../../shared/messages/evidence.ts';
import type { RemedyPart } from '../../shared/remedy-step.ts';
import { useWords } from '../language.ts';
import { CopyableBlock, CopyButton } from './copy-button.tsx';
import { BrowserLink } from './link.tsx';

/** Longer ones get a line of their own. */
const fitsInLine = 40;

/** A step in words. What is to be pasted somewhere stands out and can be copied; the page it is about can be opened. */
export function RemedyStep({ parts }: { readonly parts: readonly RemedyPart[] }) {
  return (
    <div className="remedy-step">
      {parts.map((part, index) => (
        <Part key={`${index}${part.kind}`} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { readonly part: RemedyPart }) {
  const { t, language } = useWords();
  if (part.kind === 'text') return <span>{part.text}</span>;
  if (part.kind === 'open') {
    return (
      <span className="remedy-open">
        <BrowserLink url={part.url}>{t('parts.problem.open', { host: new URL(part.url).host })}</BrowserLink>
      </span>
    );
  }
  const { text, name } = part;
  if (text.length > fitsInLine) {
    return <CopyableBlock text={text} what={name ? evidenceWords[name][language] : text} />;
  }
  return (
    <span className="copyable-word">
      <code>{text}</code>
      <CopyButton text={text} what={text} />
    </span>
  );
}
