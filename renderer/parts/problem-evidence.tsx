import type { Evidence, WireAnswer } from '../../shared/outcome.ts';
import { useWords } from '../language.ts';
import { KeyValueList } from './key-value-list.tsx';

interface ProblemEvidenceProps {
  readonly evidence: Evidence;
  readonly wire: WireAnswer | undefined;
  /** The words above, which need not be said again. */
  readonly said: readonly string[];
}

/** What was seen: Google's own answer, and what was observed beside it. Nothing where nothing was. */
export function ProblemEvidence({ evidence, wire, said }: ProblemEvidenceProps) {
  const { t } = useWords();
  const names: Readonly<Record<string, string>> = t('parts.observed', { returnObjects: true });
  const valueOf = (value: Evidence[string]) => {
    if (typeof value === 'boolean') return t(value ? 'parts.yes' : 'parts.no');
    return Array.isArray(value) ? value.join('\n') : String(value);
  };
  const observed = unsaid(evidence, said).map(([name, value]) => ({
    name: names[name] ?? name,
    value: <span className="lines">{valueOf(value)}</span>,
    mono: typeof value !== 'boolean',
  }));
  if (observed.length === 0 && !wire) return null;
  return (
    <section className="problem-part">
      <p className="problem-label">{t('parts.problem.evidence')}</p>
      {wire && (
        <p className="code-block">
          <span className="visually-hidden">{t('parts.problem.googleSaid')}: </span>
          {[wire.status ?? t('parts.problem.noAnswer'), wire.error].filter(Boolean).join(' ')}
          {wire.description && `\n${wire.description}`}
          {wire.body && `\n${wire.body}`}
        </p>
      )}
      {observed.length > 0 && <KeyValueList items={observed} />}
    </section>
  );
}

/** What the words have not already said, each value once. */
function unsaid(evidence: Evidence, said: readonly string[]): readonly (readonly [string, Evidence[string]])[] {
  const words = withoutBlanks(said.join('\n'));
  const seen = new Set<string>();
  return Object.entries(evidence).filter(([, value]) => {
    const shown = withoutBlanks(String(value));
    if (shown === '' || seen.has(shown) || (typeof value !== 'boolean' && words.includes(shown))) return false;
    if (typeof value !== 'boolean') seen.add(shown);
    return true;
  });
}

function withoutBlanks(text: string): string {
  return text.replaceAll(', ', ',');
}
