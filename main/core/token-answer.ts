/** Printable ASCII, as RFC 6749, appendix A.12 and A.17, wants tokens; anything else could not be sent on in a header. */
const token = /^[\x20-\x7e]+$/;

/** Ten years. No token lives longer, and a time beyond what a date can hold is none. */
const longestSeconds = 315_360_000;

/**
 * What a token endpoint answered with success, in the form of RFC 6749, section 5.1: a member that cannot be what its name
 * says is left out, and what is no object has no members. Google's libraries and we then take the rest without looking twice.
 */
export function tokenAnswer(data: unknown): Readonly<Record<string, unknown>> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return {};
  return Object.fromEntries(Object.entries(data).filter(([name, value]) => fits(name, value)));
}

function fits(name: string, value: unknown): boolean {
  switch (name) {
    case 'access_token':
    case 'refresh_token':
      return typeof value === 'string' && token.test(value);
    case 'id_token':
    case 'scope':
    case 'token_type':
      return typeof value === 'string';
    case 'expires_in': {
      // Some servers send the number as a string.
      const seconds = typeof value === 'string' && value !== '' ? Number(value) : value;
      return typeof seconds === 'number' && seconds >= 0 && seconds <= longestSeconds;
    }
    default:
      return true;
  }
}
