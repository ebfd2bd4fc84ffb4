import type { AuthorizationUrl } from '../../../shared/contract/authorization-code.ts';
import {
  consentParameters,
  type ConsentParameter,
  isConsentParameter,
} from '../../../shared/messages/consent-parameters.ts';
import { useWords } from '../../language.ts';

interface ConsentParametersProps {
  readonly parameters: AuthorizationUrl['parameters'];
  /** What each does, and what Google answers; those that are left out too. */
  readonly explained: boolean;
}

/** The URL parameter by parameter. */
export function ConsentParameters({ parameters, explained }: ConsentParametersProps) {
  const { t } = useWords();
  const sent = new Set(parameters.map(({ name }) => name));
  const leftOut = Object.keys(consentParameters)
    .filter(isConsentParameter)
    .filter((name) => !sent.has(name));
  return (
    <>
      <section aria-label={t('authCode.consentUrl.parameters')}>
        <dl className="facts narrow">
          {parameters.map(({ name, value }) => (
            <div key={name}>
              <dt className="mono">{name}</dt>
              <dd>
                <span className="fact-value mono">{value}</span>
              </dd>
              {explained && isConsentParameter(name) && <Means name={name} />}
            </div>
          ))}
        </dl>
      </section>
      {explained && leftOut.length > 0 && (
        <section className="stack tight" aria-labelledby="left-out">
          <h3 id="left-out">{t('authCode.consentUrl.leftOut')}</h3>
          <dl className="facts narrow">
            {leftOut.map((name) => (
              <div key={name}>
                <dt className="mono">{name}</dt>
                <Means name={name} />
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}

function Means({ name }: { readonly name: ConsentParameter }) {
  const { language } = useWords();
  const { does, answers } = consentParameters[name][language];
  return (
    <dd className="parameter-means" lang={language}>
      <span>{does}</span> <span className="secondary">{answers}</span>
    </dd>
  );
}
