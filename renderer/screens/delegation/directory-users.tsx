import { useState } from 'react';
import type { DirectoryUser } from '../../../shared/contract/directory.ts';
import { useAdministrator } from '../../directory-administrator.ts';
import { useWords } from '../../language.ts';
import { AdministratorField } from '../../parts/administrator-field.tsx';
import { Button } from '../../parts/button.tsx';
import { ComboBox } from '../../parts/combo-box.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { Switch } from '../../parts/switch.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { VirtualList } from '../../parts/virtual-list.tsx';
import { useRowHeight } from '../../row-height.ts';
import { useAction } from '../../use-operation.ts';
import { useDirectoryUsers } from './use-directory-users.ts';

interface DirectoryUsersProps {
  readonly credentialId: string;
  readonly onAdd: (addresses: readonly string[]) => void;
}

/** Users of the directory, fetched as an administrator. */
export function DirectoryUsers(props: DirectoryUsersProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button small onPress={() => setOpen(true)}>
        {t('delegationInput.users.directory')}
      </Button>
      <Dialog title={t('delegationInput.directory.title')} full isOpen={isOpen} onClose={close}>
        <DirectoryForm {...props} onClose={close} />
      </Dialog>
    </>
  );
}

function DirectoryForm({ credentialId, onAdd, onClose }: DirectoryUsersProps & { readonly onClose: () => void }) {
  const { t } = useWords();
  const [administrator, nameAdministrator] = useAdministrator(credentialId);
  const [subject, setSubject] = useState(administrator);
  const [orgUnitPath, setOrgUnitPath] = useState('');
  const [query, setQuery] = useState('');
  const [suspended, setSuspended] = useState(false);
  const units = useAction('directory.orgunits.list');
  const { users, running, more, stopped, problem, fetch, stop } = useDirectoryUsers();
  const search = () => {
    nameAdministrator(subject);
    void fetch({
      credentialId,
      subject: subject.trim(),
      ...(orgUnitPath.trim() && { orgUnitPath: orgUnitPath.trim() }),
      ...(query.trim() && { query: query.trim() }),
      suspended,
    });
  };
  const canAsk = subject.trim() !== '';
  const add = () => {
    onAdd((users ?? []).map(({ email }) => email));
    onClose();
  };
  return (
    <>
      <p className="secondary">{t('delegationInput.directory.intro')}</p>
      <div className="directory-form">
        <AdministratorField value={subject} onChange={setSubject} />
        <div className="stack tight">
          <div className="directory-unit">
            <ComboBox
              label={t('delegationInput.directory.unit')}
              placeholder={t('delegationInput.directory.unitPlaceholder')}
              value={orgUnitPath}
              choices={(units.value ?? []).map((path) => ({ id: path, label: path }))}
              onInput={setOrgUnitPath}
              onCommit={setOrgUnitPath}
            />
            <Button
              isDisabled={!canAsk}
              isWorking={units.running}
              onPress={() => void units.run({ credentialId, subject: subject.trim() })}
            >
              {t('delegationInput.directory.units')}
            </Button>
          </div>
          <output className="field-hint">
            {units.value && t('delegationInput.directory.unitsKnown', { count: units.value.length })}
          </output>
        </div>
        <TextField
          label={t('delegationInput.directory.query')}
          hint={t('delegationInput.directory.queryHint')}
          value={query}
          onChange={setQuery}
        />
        <div className="row wrap directory-ask">
          <Switch isSelected={suspended} onChange={setSuspended}>
            {t('delegationInput.directory.suspended')}
          </Switch>
          <span className="grow" />
          {running ? (
            <Button onPress={stop}>{t('delegationInput.directory.stop')}</Button>
          ) : (
            <Button look={users ? 'plain' : 'primary'} isDisabled={!canAsk} onPress={search}>
              {t('delegationInput.directory.fetch')}
            </Button>
          )}
        </div>
      </div>
      {units.problem && <ProblemCard problem={units.problem} />}
      {problem && <ProblemCard problem={problem} />}
      {!problem && (users !== null || !units.problem) && (
        <div className="directory-found">
          {users && users.length > 0 && <Found users={users} />}
          {!users && !running && <p className="secondary directory-hint">{t('delegationInput.directory.hint')}</p>}
        </div>
      )}
      <div className="dialog-actions">
        <output className="secondary grow directory-count">
          {running && t('delegationInput.directory.fetching', { count: users?.length ?? 0 })}
          {!running && users?.length === 0 && t('delegationInput.directory.nobody')}
          {!running && more && t('delegationInput.directory.more')}
          {stopped && t('delegationInput.directory.stopped')}
        </output>
        <Button onPress={onClose}>{t('parts.cancel')}</Button>
        <Button look="primary" isDisabled={running || !users || users.length === 0} onPress={add}>
          {users?.length
            ? t('delegationInput.directory.add', { count: users.length })
            : t('delegationInput.directory.addNone')}
        </Button>
      </div>
    </>
  );
}

function Found({ users }: { readonly users: readonly DirectoryUser[] }) {
  const { t } = useWords();
  const rowHeight = useRowHeight();
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <VirtualList
      label={t('delegationInput.directory.found', { count: users.length })}
      items={users}
      keyOf={({ email }) => email}
      rowHeight={() => rowHeight + 1}
      selected={selected}
      onSelect={({ email }) => setSelected(email)}
      renderRow={({ email, name, orgUnitPath, suspended }) => (
        <>
          <span className="mono truncate directory-address">{email}</span>
          <span className="truncate directory-name">{name}</span>
          <span className="secondary truncate grow">{orgUnitPath}</span>
          {suspended && <span className="badge">{t('delegationInput.directory.isSuspended')}</span>}
        </>
      )}
    />
  );
}
