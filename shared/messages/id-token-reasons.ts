import type { Language } from '../language.ts';

type Words = Readonly<Record<Language, string>>;

/** Why a check of the ID token came out as it did. Filled from the check's evidence like a diagnosis. */
export const idTokenReasons = {
  'signature.verified': {
    en: 'Signed by the key “{{kid}}” that the issuer publishes.',
    ja: '発行者が公開している鍵「{{kid}}」で署名されています。',
  },
} as const satisfies Record<string, Words>;

export type IdTokenReason = keyof typeof idTokenReasons;
