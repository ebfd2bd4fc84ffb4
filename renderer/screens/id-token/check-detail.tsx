import type { IdTokenCheck } from '../../../shared/id-token-check.ts';
import { reasonInWords } from '../../../shared/id-token-reason.ts';
import { observations } from '../../../shared/observed.ts';
import { useWords } from '../../language.ts';
import { ForeignText } from '../../parts/foreign-text.tsx';
import { KeyValueList } from '../../parts/key-value-list.tsx';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';

/** One check: how it came out and why, what was expected, what the token says, and the standard’s rule. */
export function CheckDetail({ check }: { readonly check: IdTokenCheck }) {
  const { t, language } = useWords();
  const { check: name, outcome, why, expected, actual, evidence } = check;
  const reason = reasonInWords({ why, evidence }, language);
  const observed = observations(evidence, [reason, expected ?? '', actual ?? ''], language);
  return (
    <section className="stack check-detail" data-outcome={outcome}>
      <InspectorHeading title={name} />
      <p className="check-result">
        <StatusIcon status={outcome} />
        <strong>{t(`parts.status.${outcome}`)}</strong>
      </p>
      <p className="foreign">
        <ForeignText>{reason}</ForeignText>
      </p>
      <KeyValueList
        narrow
        items={[
          ...(expected === null ? [] : [{ name: t('idToken.inspector.expected'), mono: true, ...value(expected) }]),
          { name: t('idToken.inspector.actual'), mono: true, ...value(actual, t('idToken.inspector.absent')) },
          ...observed.map(({ label, lines, inWords }) => ({
            name: label,
            mono: !inWords,
            value: <ForeignText>{lines.join(', ')}</ForeignText>,
          })),
          { name: t('idToken.inspector.rule'), value: t(`idToken.rules.${name}`) },
        ]}
      />
    </section>
  );
}

function value(text: string | null, absent = '') {
  if (text === null) return { value: <span className="secondary">{absent}</span> };
  return { value: <ForeignText>{text}</ForeignText>, copy: text };
}
