import type { ReactNode } from 'react';
import type { Inspection, PastedRequest } from '../../../shared/inspection.ts';
import { otherTokenWords } from '../../../shared/other-token.ts';
import { assertNever } from '../../../shared/outcome.ts';
import { destinationOf, openFinding } from '../../intake/open-finding.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ForeignText } from '../../parts/foreign-text.tsx';
import { JsonView } from '../../parts/json-view.tsx';
import { type Fact, KeyValueList } from '../../parts/key-value-list.tsx';
import { MaskedSecret } from '../../parts/masked-secret.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import { CredentialInspector } from './credential-inspector.tsx';
import { findingWords } from './finding-words.ts';

/** One finding explained: what it is, what it means, and where it leads. */
export function FindingInspector({ finding }: { readonly finding: Inspection }) {
  const words = useWords();
  const { t } = words;
  const destination = destinationOf(finding);
  const { title } = findingWords(finding, words);
  if (finding.kind === 'credential') return <CredentialInspector credential={finding.credential} />;
  return (
    <>
      <InspectorHeading title={finding.kind === 'diagnosis' ? t('credentials.paste.error') : title}>
        {t('credentials.paste.line', { line: finding.line })}
      </InspectorHeading>
      <Explanation finding={finding} />
      {destination && (
        <div className="row">
          <Button look="primary" onPress={() => openFinding(finding)}>
            {t(`credentials.paste.actions.${destination.screen}`)}
          </Button>
        </div>
      )}
    </>
  );
}

function Explanation({ finding }: { readonly finding: Exclude<Inspection, { kind: 'credential' }> }): ReactNode {
  const { t, language } = useWords();
  switch (finding.kind) {
    case 'diagnosis':
      return (
        <>
          <ProblemCard problem={finding.problem} />
          {finding.excerpt && (
            <section className="stack tight">
              <h3>{t('credentials.paste.excerpt')}</h3>
              <p className="code-block">
                <ForeignText>{finding.excerpt}</ForeignText>
              </p>
            </section>
          )}
        </>
      );
    case 'authorizationCode':
      return (
        <>
          <MaskedSecret secret={finding} />
          {finding.warnings.map((warning) => (
            <ProblemCard key={warning.code} problem={warning} tone="warning" />
          ))}
        </>
      );
    case 'redirectUrl':
      return <RedirectUrl finding={finding} />;
    case 'accessToken':
    case 'refreshToken':
      return (
        <>
          <p>{t(`credentials.paste.${finding.kind}Means`)}</p>
          <MaskedSecret secret={finding} />
        </>
      );
    case 'idToken':
      return (
        <>
          <MaskedSecret secret={finding} />
          <JsonView value={finding.claims} label={t('credentials.paste.claims')} />
        </>
      );
    case 'otherToken':
      return (
        <>
          <p>{otherTokenWords(finding, language).means}</p>
          <Masked {...finding} />
          {finding.claims && <JsonView value={finding.claims} label={t('credentials.paste.claims')} />}
        </>
      );
    case 'apiKey':
    case 'clientSecret':
      return (
        <>
          <p>{t(`credentials.paste.${finding.kind}Means`)}</p>
          <Masked {...finding} />
        </>
      );
    case 'clientId':
      return (
        <>
          <p>{t('credentials.paste.clientIdMeans')}</p>
          <KeyValueList
            narrow
            items={[{ name: t('found.kinds.clientId'), value: finding.clientId, mono: true, copy: finding.clientId }]}
          />
        </>
      );
    case 'request':
      return <Request request={finding} />;
    default:
      return assertNever(finding);
  }
}

function Masked({
  masked,
  length,
  sha256,
}: {
  readonly masked: string;
  readonly length: number;
  readonly sha256: string;
}) {
  const { t } = useWords();
  return (
    <div className="stack tight">
      <p className="code-block">{masked}</p>
      <p className="secondary">{t('parts.secret.detail', { count: length, sha256 })}</p>
    </div>
  );
}

function RedirectUrl({ finding }: { readonly finding: Extract<Inspection, { kind: 'redirectUrl' }> }) {
  const { t } = useWords();
  const { redirectUri, code, state, scopes, error, warnings } = finding;
  const items: Fact[] = [
    { name: t('credentials.paste.redirectUri'), value: <ForeignText>{redirectUri}</ForeignText>, mono: true },
    ...(code ? [{ name: t('found.kinds.authorizationCode'), value: code, mono: true }] : []),
    ...(state ? [{ name: 'state', value: <ForeignText>{state}</ForeignText>, mono: true }] : []),
    ...(scopes.length > 0 ? [{ name: t('credentials.paste.scopes'), value: scopes.join('\n'), mono: true }] : []),
  ];
  return (
    <>
      <p>{t(error ? 'credentials.paste.redirectErrorMeans' : 'credentials.paste.redirectCodeMeans')}</p>
      <KeyValueList narrow items={items} />
      {warnings.map((warning) => (
        <ProblemCard key={warning.code} problem={warning} tone="warning" />
      ))}
    </>
  );
}

function Request({ request }: { readonly request: PastedRequest }) {
  const { t } = useWords();
  const fact = (name: string, value: string | null): Fact[] =>
    value === null || value === '' ? [] : [{ name, value: <ForeignText multiline>{value}</ForeignText>, mono: true }];
  const carries = request.carries.map((secret) => t(`found.carries.${secret}`)).join('\n');
  return (
    <KeyValueList
      narrow
      items={[
        ...fact(t('credentials.paste.request'), `${request.method} ${request.url}`),
        { name: t('credentials.paste.carries'), value: carries || t('credentials.facts.none') },
        ...fact(t('credentials.paste.grantType'), request.grantType),
        ...fact(t('found.kinds.clientId'), request.clientId),
        ...fact(t('credentials.paste.redirectUri'), request.redirectUri),
        ...fact(t('credentials.paste.subject'), request.subject),
        ...fact(t('credentials.paste.scopes'), request.scopes.join('\n')),
        ...fact(t('found.kinds.authorizationCode'), request.code?.masked ?? null),
      ]}
    />
  );
}
