/** A property in jCal (RFC 7265, section 3.4): its name, parameters, type of value, value. */
export type JCalProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  ...values: readonly unknown[],
];

/** A component in jCal (RFC 7265, section 3.3). */
export type JCalComponent = readonly [
  name: string,
  properties: readonly JCalProperty[],
  components: readonly JCalComponent[],
];

/**
 * Text as iCalendar may hold it (RFC 5545, section 3.3.11): no control characters but tabs and line feeds. Unicode's own line
 * ends become line feeds, for there are readers that end a line there.
 */
export function textValue(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\t\n])\p{Cc}/gu, '');
}

/** A parameter’s value (section 3.2): one line. Quotes and what else needs it are encoded when it is written (RFC 6868). */
export function parameterValue(text: string): string {
  return textValue(text).replaceAll(/[\t\n]+/g, ' ');
}

/** `mailto:` and an address that cannot break out of its line; null for what is no address. */
export function mailAddress(address: string | null): string | null {
  return address !== null && /^[^\s\p{Cc}@<>"]+@[^\s\p{Cc}@<>"]+$/u.test(address) ? `mailto:${address}` : null;
}

/** An http(s) address in its canonical form, null for any other. */
export function webAddress(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}
