import { useId } from 'react';
import type { JsonObject } from '../../../shared/contract/fields.ts';
import type { idToken } from '../../../shared/messages/en/id-token.ts';
import { useWords } from '../../language.ts';
import { ForeignText } from '../../parts/foreign-text.tsx';
import { InstantInWords } from './instant-in-words.tsx';

type KnownName = keyof typeof idToken.names;

/** More than any honest token has; a hostile one with a hundred thousand would stop the page. */
const mostShown = 200;
const times: ReadonlySet<string> = new Set(['iat', 'exp', 'nbf', 'auth_time']);

interface ClaimsTableProps {
  readonly title: string;
  readonly claims: JsonObject;
}

/** The members of a header or a payload: name, value, what it means. Every value is text that someone else wrote. */
export function ClaimsTable({ title, claims }: ClaimsTableProps) {
  const { t } = useWords();
  const id = useId();
  const entries = Object.entries(claims);
  const known = (name: string): name is KnownName => Object.hasOwn(knownNames, name);
  return (
    <section aria-labelledby={id}>
      <div className="section-heading">
        <h2 id={id}>{title}</h2>
      </div>
      <div className="card claims">
        <dl>
          {entries.slice(0, mostShown).map(([name, value]) => (
            <div key={name} className="claim">
              <dt>
                <span className="mono">
                  <ForeignText>{name}</ForeignText>
                </span>
                <span className="claim-means">
                  {known(name) ? t(`idToken.names.${name}`) : t('idToken.unknownName')}
                </span>
              </dt>
              <dd className={typeof value === 'string' ? '' : 'mono'}>
                <ForeignText multiline>{typeof value === 'string' ? value : JSON.stringify(value)}</ForeignText>
                {times.has(name) && typeof value === 'number' && <InstantInWords seconds={value} />}
              </dd>
            </div>
          ))}
        </dl>
        {entries.length > mostShown && (
          <p className="claims-more secondary">{t('idToken.moreClaims', { count: entries.length - mostShown })}</p>
        )}
      </div>
    </section>
  );
}

const knownNames: Readonly<Record<KnownName, true>> = {
  alg: true,
  kid: true,
  typ: true,
  iss: true,
  azp: true,
  aud: true,
  sub: true,
  email: true,
  email_verified: true,
  at_hash: true,
  c_hash: true,
  nonce: true,
  name: true,
  given_name: true,
  family_name: true,
  picture: true,
  profile: true,
  locale: true,
  hd: true,
  iat: true,
  exp: true,
  nbf: true,
  auth_time: true,
  jti: true,
  amr: true,
  acr: true,
};
