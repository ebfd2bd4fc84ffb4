/** The one member of what Google's libraries are given for a refusal in JSON. */
const member = 'refusal';

/**
 * A refusal's JSON as text inside an object of ours. Google's libraries read the members of a refusal whatever these are:
 * over one that is not of its documented type they would throw something of their own, and its text, where it speaks of a
 * secret, they would take away.
 */
export function asRefusal(body: Buffer): Buffer {
  const text = body.toString('utf8');
  return /^\s*[{[]/.test(text) ? Buffer.from(JSON.stringify({ [member]: text })) : body;
}

/** The text again, out of what a library threw; anything else as it is. */
export function refusalIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, member)
    ? (data as Readonly<Record<string, unknown>>)[member]
    : data;
}
