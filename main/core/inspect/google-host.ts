/** Google's own hosts, which OAuth and its APIs live on. */
export function isGoogleHost(host: string): boolean {
  return /(?:^|\.)(?:googleapis\.com|accounts\.google\.com|www\.google\.com|admin\.google\.com|cloud\.google\.com)$/.test(
    host,
  );
}

/** This computer, where an emulator plays Google. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);
}
