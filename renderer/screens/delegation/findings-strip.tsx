import { useState, useSyncExternalStore } from 'react';
import type { DelegationCheckResult, DelegationFinding } from '../../../shared/contract/delegation.ts';
import { explain } from '../../../shared/explain.ts';
import { scopeName } from '../../../shared/scope-name.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { copyFix } from './copy-fix.ts';
import type { DelegationRun } from './delegation-check.ts';
import type { Matrix } from './matrix.ts';

interface FindingsStripProps {
  readonly run: DelegationRun;
  readonly result: DelegationCheckResult;
  readonly chosen: DelegationFinding | null;
  readonly onChoose: (finding: DelegationFinding | null) => void;
}

/** More are folded away: the widest come first. */
const mostLines = 6;

/** Why cells are not granted, a line each, widest first: nobody reads sixty thousand cells. */
export function FindingsStrip({ run, result, chosen, onChoose }: FindingsStripProps) {
  const { t } = useWords();
  const { matrix } = run;
  const [isUnfolded, setUnfolded] = useState(false);
  useSyncExternalStore(matrix.subscribe, matrix.version);
  // What was found is left out once every one of its cells was asked again and granted.
  const findings = result.findings.filter((finding) => stillStands(finding, matrix));
  if (findings.length === 0) {
    const { notRun } = result;
    return (
      <p className="finding">
        <StatusIcon status={notRun > 0 ? 'unknown' : 'pass'} />
        <span className="grow">
          {notRun > 0 ? t('delegation.partGranted', { count: notRun }) : t('delegation.allGranted')}
        </span>
      </p>
    );
  }
  const shown = isUnfolded ? findings : findings.slice(0, mostLines);
  return (
    <div className="findings" data-unfolded={isUnfolded || undefined}>
      <ul aria-label={t('delegation.findings')}>
        {shown.map((finding) => (
          <FindingLine
            key={JSON.stringify([finding.kind, finding.problem.code, finding.scopes, finding.subjects[0]])}
            finding={finding}
            matrix={matrix}
            hasEnded={result.notRun === 0}
            isChosen={finding === chosen}
            onChoose={() => onChoose(finding === chosen ? null : finding)}
          />
        ))}
      </ul>
      {findings.length > mostLines && (
        <Button small look="quiet" aria-expanded={isUnfolded} onPress={() => setUnfolded(!isUnfolded)}>
          {isUnfolded
            ? t('delegationRun.fewerFindings')
            : t('delegationRun.moreFindings', { count: findings.length - mostLines })}
        </Button>
      )}
    </div>
  );
}

interface FindingLineProps {
  readonly finding: DelegationFinding;
  readonly matrix: Matrix;
  /** Every cell has an answer. */
  readonly hasEnded: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function FindingLine({ finding, matrix, hasEnded, isChosen, onChoose }: FindingLineProps) {
  const { t, language } = useWords();
  const { kind, ofCall, problem, scopes, subjects } = finding;
  const { title } = explain(problem, language);
  // A finding is of one cause, and so are its cells.
  const first = matrix.state(matrix.rowOf(subjects[0] ?? ''), matrix.columnOf(scopes[0] ?? ''));
  const status = ofCall ? 'passWithWarning' : first === 'error' ? 'warning' : 'fail';
  const about = () => {
    if (ofCall || kind === 'column') return listed(scopes.map(scopeName));
    return kind === 'row' ? listed(subjects) : null;
  };
  const reach = () => {
    if (kind === 'row' && !ofCall && subjects.length === 1) {
      return t('delegation.reach.scopes', { count: scopes.length, all: matrix.scopes.length });
    }
    if (kind === 'column' || kind === 'row') {
      return t('delegation.reach.users', { count: subjects.length, all: matrix.subjects.length });
    }
    if (kind === 'everything') return t('delegation.reach.everything');
    if (!hasEnded) return t('delegation.reach.soFar');
    return t('delegation.reach.scattered', { users: subjects.length, scopes: scopes.length });
  };
  const named = about();
  return (
    <li className="finding" data-chosen={isChosen || undefined}>
      <StatusIcon status={status} label />
      <span className="finding-text">
        {named !== null && (
          <span className="finding-about" title={named}>
            {named}
          </span>
        )}
        <span>
          {title}
          {ofCall && <span className="secondary"> · {t('delegationRun.tokenIssued')}</span>}
        </span>
      </span>
      <span className="secondary finding-reach">{reach()}</span>
      <Button small look="quiet" aria-pressed={isChosen} onPress={onChoose}>
        {isChosen ? t('delegation.showAll') : t('delegation.show')}
      </Button>
      <Button small look="quiet" onPress={() => void copyFix(problem, language, t('delegation.copiedFix'))}>
        {t('delegation.copyFix')}
      </Button>
    </li>
  );

  function listed(names: readonly string[]): string {
    const [first = '', ...others] = names;
    return others.length === 0 ? first : t('delegation.andMore', { first, count: others.length });
  }
}

function stillStands({ scopes, subjects }: DelegationFinding, matrix: Matrix): boolean {
  const columns = scopes.map(matrix.columnOf).filter((column) => column >= 0);
  return subjects.some((subject) => {
    const row = matrix.rowOf(subject);
    return row >= 0 && columns.some((column) => matrix.state(row, column) !== 'granted');
  });
}
