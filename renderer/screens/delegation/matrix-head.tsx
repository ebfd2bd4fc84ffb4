/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a virtual grid is placed by script, which no table can be */
import { useWords } from '../../language.ts';
import { cellId } from './cell-id.ts';
import type { ScopeGroup } from './scope-columns.ts';

interface MatrixHeadProps {
  readonly id: string;
  readonly groups: readonly ScopeGroup[];
  readonly users: number;
  readonly activeColumn: number | null;
}

/** Services, and under them their scopes. A scope’s heading stands for its whole column. */
export function MatrixHead({ id, groups, users, activeColumn }: MatrixHeadProps) {
  const { t } = useWords();
  let column = -1;
  return (
    <div className="matrix-head" role="rowgroup">
      <div className="matrix-head-row" role="row" aria-rowindex={1}>
        <div className="matrix-corner" role="columnheader" aria-colindex={1}>
          {t('delegation.users', { count: users })}
        </div>
        {groups.map(({ heading, columns }) => (
          <div key={heading ?? ''} className="matrix-group" role="presentation">
            <span className="matrix-service truncate" title={heading ?? ''} aria-hidden>
              {heading ?? t('delegation.otherScopes')}
            </span>
            <div className="matrix-scopes" role="presentation">
              {columns.map(({ scope, name }) => {
                column++;
                const at = column;
                return (
                  <div
                    key={scope}
                    id={cellId(id, { row: -1, column: at })}
                    className="matrix-scope"
                    role="columnheader"
                    aria-colindex={at + 2}
                    aria-label={scope}
                    title={scope}
                    data-active={activeColumn === at || undefined}
                  >
                    <span aria-hidden>{name === '' ? t('delegation.wholeService') : name}</span>
                  </div>
                );
              })}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
