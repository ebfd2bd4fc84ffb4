import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { EmulatorUser } from '../../../shared/contract/emulator.ts';
import { useWords } from '../../language.ts';
import { CopyButton } from '../../parts/copy-button.tsx';

const tones = { active: 'pass', suspended: 'warning', deleted: 'fail' } as const;

/** The people of the made-up company, with what a directory would say of them. */
export function PeopleTable({ users, filter }: { readonly users: readonly EmulatorUser[]; readonly filter: string }) {
  const { t } = useWords();
  const sought = filter.trim().toLowerCase();
  const shown = users.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(sought));
  return (
    <section aria-label={t('emulator.people')}>
      <div className="section-heading">
        <h2>{t('emulator.people')}</h2>
      </div>
      <div className="card emulator-people">
        <Table className="table" aria-label={t('emulator.people')}>
          <TableHeader>
            <Column isRowHeader>{t('emulator.columns.name')}</Column>
            <Column className="column-email">{t('emulator.columns.email')}</Column>
            <Column className="column-state">{t('emulator.columns.state')}</Column>
          </TableHeader>
          <TableBody
            items={shown.map((user) => ({ ...user, id: user.email }))}
            dependencies={[t]}
            renderEmptyState={() => <p className="options-empty">{t('parts.nothingMatches')}</p>}
          >
            {({ name, email, state }) => (
              <Row>
                <Cell>{name}</Cell>
                <Cell textValue={email}>
                  <div className="row">
                    <span className="truncate selectable">{email}</span>
                    <CopyButton text={email} what={email} />
                  </div>
                </Cell>
                <Cell>
                  <span className="badge" data-tone={tones[state]}>
                    {t(`emulator.states.${state}`)}
                  </span>
                </Cell>
              </Row>
            )}
          </TableBody>
        </Table>
      </div>
    </section>
  );
}
