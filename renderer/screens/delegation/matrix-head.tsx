/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a virtual grid is placed by script, which no table can be */
import { useWords } from '../../language.ts';
import { cellId } from './cell-id.ts';
import type { HeadGroup } from './matrix-columns.ts';

interface MatrixHeadProps {
  readonly id: string;
  readonly groups: readonly HeadGroup[];
  /** Scopes that a finding concerns as a whole. */
  readonly failing: ReadonlySet<string>;
  readonly users: number;
  readonly activeColumn: number | null;
}

/** Services, and under them their scopes. A scope’s heading stands for its whole column. */
export function MatrixHead({ id, groups, failing, users, activeColumn }: MatrixHeadProps) {
  const { t } = useWords();
  return (
    <div className="matrix-head" role="rowgroup">
      <div className="matrix-head-row" role="row" aria-rowindex={1}>
        <div className="matrix-corner" role="columnheader" aria-colindex={1}>
          {t('delegation.users', { count: users })}
        </div>
        {groups.map(({ heading, heads }) => (
          <div key={heads[0]?.scope ?? ''} className="matrix-group" role="presentation">
            {heading !== null && (
              <span className="matrix-service" aria-hidden>
                {heading}
              </span>
            )}
            <div className="matrix-scopes" role="presentation">
              {heads.map(({ column, scope, name }) => (
                <div
                  key={scope}
                  id={cellId(id, { row: -1, column })}
                  className="matrix-scope"
                  role="columnheader"
                  aria-colindex={column + 2}
                  aria-label={failing.has(scope) ? `${scope}: ${t('delegation.states.denied')}` : scope}
                  title={scope}
                  data-failing={failing.has(scope) || undefined}
                  data-active={activeColumn === column || undefined}
                >
                  <span aria-hidden>{name === '' ? t('delegation.wholeService') : name}</span>
                </div>
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
