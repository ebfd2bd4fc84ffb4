import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { LeaverResult } from '../../../../shared/contract/account.ts';
import { known } from '../../../../shared/learnt.ts';
import { sayLeaver } from '../../../../shared/leaver-in-words.ts';
import { useAdministrator } from '../../../directory-administrator.ts';
import { useWords } from '../../../language.ts';
import { AdministratorField } from '../../../parts/administrator-field.tsx';
import { Button } from '../../../parts/button.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import type { Account } from '../account.ts';
import { AccountCard } from '../account/account-card.tsx';
import '../account/account.css';

interface AccountSectionProps {
  readonly result: LeaverResult;
  readonly account: Account;
  readonly onAgain: (administrator: string) => void;
}

/** What the directory says of the account and its groups; what counts as inside. */
export function AccountSection({ result, account: { credentialId }, onAgain }: AccountSectionProps) {
  const { t, language } = useWords();
  const say = sayLeaver(language);
  const [administrator, nameAdministrator] = useAdministrator(credentialId);
  const [named, setNamed] = useState(administrator);
  const { account, inside } = result;
  const groups = known(result.groups);
  return (
    <div className="leaver-summary">
      {account.state !== 'read' && (
        <Form
          className="account-administrator"
          onSubmit={(event) => {
            event.preventDefault();
            nameAdministrator(named);
            onAgain(named.trim());
          }}
        >
          <AdministratorField value={named} onChange={setNamed} />
          <Button type="submit" isDisabled={named.trim() === ''}>
            {t('leaver.again')}
          </Button>
        </Form>
      )}
      {account.state === 'unread' ? (
        <ProblemCard problem={account.problem} tone="warning" />
      ) : (
        <AccountCard result={{ account: account.value, asked: result.subject }} administrator={administrator} />
      )}
      <h2>{say('groups')}</h2>
      {result.groups.state === 'unread' && account.state === 'read' && (
        <ProblemCard problem={result.groups.problem} tone="warning" />
      )}
      {!groups && account.state === 'unread' && <p className="secondary">{t('leaver.sameReason')}</p>}
      {groups?.length === 0 && <p className="secondary">{say('noGroups')}</p>}
      {groups && groups.length > 0 && (
        <ul className="card leaver-groups">
          {groups.map(({ email, name, members }) => (
            <li key={email} className="row">
              <span className="grow">
                <ForeignText>{name ?? email}</ForeignText>
                {name !== null && (
                  <span className="secondary">
                    {' '}
                    <ForeignText>{email}</ForeignText>
                  </span>
                )}
              </span>
              {members !== null && <span className="secondary">{say('members', { members })}</span>}
            </li>
          ))}
        </ul>
      )}
      <h2>{say('inside')}</h2>
      <p>
        {inside.names.join(', ')} <span className="secondary">({say(`inside.${inside.from}`)})</span>
      </p>
    </div>
  );
}
