import { AppWindow, KeyRound } from 'lucide-react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { CredentialSummary } from '../../../shared/contract/credentials.ts';
import { putCredentialToUse, useCredentialInUse } from '../../credential-in-use.ts';
import { credentialName, kindKey } from '../../credential-name.ts';
import { timeToday } from '../../dates.ts';
import { WorldBadge } from '../../parts/world-badge.tsx';
import { useWords } from '../../language.ts';
import { StatusIcon } from '../../parts/status-icon.tsx';

interface CredentialTableProps {
  readonly credentials: readonly CredentialSummary[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** What is open. Selecting explains a row; Enter or a double click puts it to use. */
export function CredentialTable({ credentials, selected, onSelect }: CredentialTableProps) {
  const { t, language } = useWords();
  const client = useCredentialInUse('oauthClient');
  const key = useCredentialInUse('serviceAccountKey');
  const inUse = new Set([client?.id, key?.id]);
  return (
    <Table
      className="table credential-table"
      aria-label={t('credentials.list')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        const [first] = keys === 'all' ? [] : [...keys];
        if (first !== undefined) onSelect(String(first));
      }}
      onRowAction={(id) => {
        const credential = credentials.find((candidate) => candidate.id === id);
        if (credential) putCredentialToUse(credential);
      }}
    >
      <TableHeader>
        <Column isRowHeader className="column-name">
          {t('credentials.columns.name')}
        </Column>
        <Column className="column-project">{t('credentials.columns.projectAndFile')}</Column>
        <Column className="column-ids">{t('credentials.columns.ids')}</Column>
        <Column className="column-opened">{t('credentials.columns.loaded')}</Column>
        <Column className="column-world">{t('credentials.columns.world')}</Column>
      </TableHeader>
      <TableBody items={credentials} dependencies={[inUse, language]}>
        {(credential) => (
          <Row id={credential.id}>
            <Cell textValue={credentialName(credential)}>
              <div className="credential-cell">
                {credential.kind === 'oauthClient' ? (
                  <AppWindow size={16} strokeWidth={1.75} aria-hidden />
                ) : (
                  <KeyRound size={16} strokeWidth={1.75} aria-hidden />
                )}
                <div className="two-lines">
                  <span className="truncate" title={credentialName(credential)}>
                    {credentialName(credential)}
                  </span>
                  <span className="row credential-kind">
                    <span className="truncate">{t(`credentials.kinds.${kindKey(credential)}`)}</span>
                    {(credential.warnings.length > 0 || needsMore(credential)) && <StatusIcon status="warning" label />}
                  </span>
                </div>
              </div>
            </Cell>
            <Cell>
              <TwoLines first={credential.projectId} second={credential.fileName} />
            </Cell>
            <Cell>
              <TwoLines mono first={credential.clientId} second={keyIdOf(credential)} />
            </Cell>
            <Cell textValue={timeToday(credential.loadedAt, language)}>
              <div className="two-lines">
                <span>{timeToday(credential.loadedAt, language)}</span>
                {inUse.has(credential.id) && (
                  <span>
                    <span className="badge" data-tone="accent">
                      {t('credentials.inUse')}
                    </span>
                  </span>
                )}
              </div>
            </Cell>
            <Cell>
              <WorldBadge world={credential.world} short />
            </Cell>
          </Row>
        )}
      </TableBody>
    </Table>
  );
}

function TwoLines({
  first,
  second,
  mono = false,
}: {
  readonly first: string | null;
  readonly second: string | null;
  readonly mono?: boolean;
}) {
  return (
    <div className={mono ? 'two-lines mono' : 'two-lines'}>
      <span className="truncate" title={first ?? undefined}>
        {first ?? '–'}
      </span>
      {second && (
        <span className="truncate secondary" title={second}>
          {second}
        </span>
      )}
    </div>
  );
}

function keyIdOf(credential: CredentialSummary): string | null {
  return credential.kind === 'serviceAccountKey' ? credential.keyId : null;
}

function needsMore(credential: CredentialSummary): boolean {
  return credential.kind === 'serviceAccountKey' && credential.needs.length > 0;
}
