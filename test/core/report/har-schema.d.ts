/** The published JSON schemas of HAR 1.2, one for each part, by name. */
declare module 'har-schema' {
  const schemas: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  export default schemas;
}
