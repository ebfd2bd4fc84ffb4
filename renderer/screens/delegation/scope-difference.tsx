import type { ScopeComparison } from '../../../shared/delegation-link.ts';
import { scopeName } from '../../../shared/scope-name.ts';
import { useWords } from '../../language.ts';
import { type Status, StatusIcon } from '../../parts/status-icon.tsx';

type Part = Exclude<keyof ScopeComparison, 'union'>;

const parts: readonly {
  readonly part: Part;
  readonly status: Status;
  readonly hint?: 'listedButRefusedHint' | 'othersHint';
}[] = [
  { part: 'missing', status: 'fail' },
  { part: 'listedButRefused', status: 'warning', hint: 'listedButRefusedHint' },
  { part: 'others', status: 'skipped', hint: 'othersHint' },
  { part: 'present', status: 'pass' },
];

interface ScopeDifferenceProps {
  readonly comparison: ScopeComparison;
  /** Against the console's own list; else only against what was proven granted. */
  readonly isCompared: boolean;
}

/** What is wanted, what is there, and what else is there. */
export function ScopeDifference({ comparison, isCompared }: ScopeDifferenceProps) {
  const { t } = useWords();
  // What is listed and refused is not called present as well.
  const refused = new Set(comparison.listedButRefused);
  const scopesOf = (part: Part) =>
    part === 'present' ? comparison.present.filter((scope) => !refused.has(scope)) : comparison[part];
  return (
    <div className="scope-difference">
      {parts
        .filter(({ part }) => scopesOf(part).length > 0 && (isCompared || part === 'missing' || part === 'present'))
        .map(({ part, status, hint }) => (
          <section key={part} aria-label={t(`delegationRun.green.${part}`)}>
            <h3 className="check-result">
              <StatusIcon status={status} />
              {t(`delegationRun.green.${part}`)}
              <span className="secondary">{scopesOf(part).length}</span>
            </h3>
            <ul className="scope-names">
              {scopesOf(part).map((scope) => (
                <li key={scope} className="mono" title={scope}>
                  {scopeName(scope)}
                </li>
              ))}
            </ul>
            {hint && <p className="secondary">{t(`delegationRun.green.${hint}`)}</p>}
          </section>
        ))}
    </div>
  );
}
