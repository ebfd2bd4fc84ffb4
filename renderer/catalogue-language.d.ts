/** The catalogue of diagnoses with the words of one language alone, as vite.config.ts makes it. */
declare module '*/catalogue.ts?language=en' {
  export const diagnoses: Readonly<Record<string, object>>;
}
declare module '*/catalogue.ts?language=ja' {
  export const diagnoses: Readonly<Record<string, object>>;
}
