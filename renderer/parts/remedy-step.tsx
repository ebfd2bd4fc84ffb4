import { evidenceWords } from '../../shared/messages/evidence.ts';
import type { RemedyPart } from '../../shared/remedy-step.ts';
import { useWords } from '../language.ts';
import { CopyableBlock, CopyButton } from './copy-button.tsx';
import { BrowserLink } from './link.tsx';
import { ForeignText } from './foreign-text.tsx';

/** Longer ones get a line of their own. */
const fitsInLine = 40;

/** A step in words. What is to be pasted somewhere stands out and can be copied; the page it is about can be opened. */
export function RemedyStep({ parts }: { readonly parts: readonly RemedyPart[] }) {
  return (
    <div className="remedy-step">
      {parts.map((part, index) => (
        <Part key={`${index}${part.kind}`} part={afterBlock(parts[index - 1], part)} />
      ))}
    </div>
  );
}

/** A full stop that would stand alone on the line after a block is left out. */
function afterBlock(before: RemedyPart | undefined, part: RemedyPart): RemedyPart {
  if (part.kind !== 'text' || before === undefined || !isBlock(before)) return part;
  return { ...part, text: part.text.replace(/^[.。]\s*/, '') };
}

function isBlock(part: RemedyPart): boolean {
  return part.kind === 'copy' && part.text.length > fitsInLine;
}

function Part({ part }: { readonly part: RemedyPart }) {
  const { t, language } = useWords();
  if (part.kind === 'text') return <ForeignText>{part.text}</ForeignText>;
  if (part.kind === 'open') {
    return (
      <span className="remedy-open">
        <BrowserLink url={part.url}>{t('parts.problem.open', { host: new URL(part.url).host })}</BrowserLink>
      </span>
    );
  }
  const { text, name } = part;
  if (isBlock(part)) {
    return <CopyableBlock text={text} what={name ? evidenceWords[name][language] : text} />;
  }
  return (
    <span className="copyable-word">
      <code>
        <ForeignText>{text}</ForeignText>
      </code>
      <CopyButton text={text} what={text} />
    </span>
  );
}
