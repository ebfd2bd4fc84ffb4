import type { ReactNode } from 'react';
import { assertNever } from '../../../shared/outcome.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { KeyValueList } from '../../parts/key-value-list.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import type { Arrival } from '../../intake/intake.ts';

/** What came in last and could not be opened as a credential: why not, or what it is. */
export function ArrivalInspector({
  arrival,
  onDismiss,
}: {
  readonly arrival: Arrival;
  readonly onDismiss: () => void;
}) {
  const { t } = useWords();
  return (
    <>
      {arrival.kind === 'refused' ? (
        <>
          <InspectorHeading title={arrival.name ?? t('credentials.arrival.pasted')}>
            {t('credentials.arrival.refused')}
          </InspectorHeading>
          <ProblemCard problem={arrival.problem} />
        </>
      ) : (
        <Recognised inspection={arrival.inspection} />
      )}
      <div className="row">
        <Button onPress={onDismiss}>{t('parts.close')}</Button>
      </div>
    </>
  );
}

function Recognised({ inspection }: { readonly inspection: Extract<Arrival, { kind: 'recognised' }>['inspection'] }) {
  const { t } = useWords();
  switch (inspection.kind) {
    case 'accessToken':
    case 'refreshToken':
      return (
        <Explained
          title={t(`credentials.paste.${inspection.kind}`)}
          body={t(`credentials.paste.${inspection.kind}Means`)}
        >
          <p className="code-block">{inspection.masked}</p>
          <p className="secondary">
            {t('parts.secret.detail', { count: inspection.length, sha256: inspection.sha256.slice(0, 8) })}
          </p>
        </Explained>
      );
    case 'redirectUrl':
      return (
        <Explained
          title={
            inspection.error
              ? t('credentials.paste.redirectError', { error: inspection.error })
              : t('credentials.paste.redirectNoCode')
          }
          body={
            inspection.error ? t('credentials.paste.redirectErrorMeans') : t('credentials.paste.redirectNoCodeMeans')
          }
        >
          <KeyValueList
            narrow
            items={[{ name: t('credentials.paste.redirectUri'), value: inspection.redirectUri, mono: true }]}
          />
          {inspection.warnings.map((warning) => (
            <ProblemCard key={warning.code} problem={warning} tone="warning" />
          ))}
        </Explained>
      );
    case 'authorizationCode':
      return (
        <Explained title={t('credentials.paste.code')} body="">
          <p className="code-block">{inspection.masked}</p>
        </Explained>
      );
    case 'idToken':
      return <Explained title={t('credentials.paste.idToken')} body="" />;
    default:
      return assertNever(inspection);
  }
}

function Explained({
  title,
  body,
  children,
}: {
  readonly title: string;
  readonly body: string;
  readonly children?: ReactNode;
}) {
  return (
    <>
      <InspectorHeading title={title} />
      {body && <p>{body}</p>}
      {children}
    </>
  );
}
