/**
 * Any bytes as text: UTF-16 by its mark or its zero bytes, UTF-8, else Shift_JIS where all of it reads so. What is left
 * over, such as binary or mixed encodings, is UTF-8 with its faults replaced: the names of errors are ASCII anyway. Lines
 * end with a line feed alone.
 */
export function pastedText(bytes: Uint8Array): string {
  const utf16 = utf16In(bytes);
  const text = utf16
    ? new TextDecoder(utf16).decode(bytes)
    : (read(bytes, 'utf-8') ?? read(bytes, 'shift_jis') ?? new TextDecoder().decode(bytes));
  return text.replaceAll(/\r\n?/g, '\n');
}

function read(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a mark: ASCII has a zero in every second byte, and always on the same side.
  const start = bytes.subarray(0, 2_000);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > start.length / 4 && even < odd / 10) return 'utf-16le';
  return even > start.length / 4 && odd < even / 10 ? 'utf-16be' : null;
}
