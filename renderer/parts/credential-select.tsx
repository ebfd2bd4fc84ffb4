import { type CredentialKind, putCredentialToUse, useCredentialInUse, useCredentials } from '../credential-in-use.ts';
import { credentialName, kindKey } from '../credential-name.ts';
import { useWords } from '../language.ts';
import { Select } from './select.tsx';

/** Which credential of a kind is in use. Changing it here changes it everywhere. */
export function CredentialSelect({
  kind,
  labelHidden = false,
}: {
  readonly kind: CredentialKind;
  readonly labelHidden?: boolean;
}) {
  const { t } = useWords();
  const ofKind = useCredentials().filter((credential) => credential.kind === kind);
  const inUse = useCredentialInUse(kind);
  return (
    <Select
      label={t('parts.credential.label')}
      labelHidden={labelHidden}
      placeholder={t('parts.credential.none')}
      selected={inUse?.id ?? null}
      choices={ofKind.map((credential) => ({
        id: credential.id,
        label: credentialName(credential),
        description: t(`credentials.kinds.${kindKey(credential)}`),
      }))}
      onChange={(id) => {
        const chosen = ofKind.find((credential) => credential.id === id);
        if (chosen) putCredentialToUse(chosen);
      }}
    />
  );
}
