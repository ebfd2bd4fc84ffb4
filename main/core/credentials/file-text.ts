import { fail, type Problem } from '../../../shared/outcome.ts';

/** A file's text, and what other programs would say to how it is written. */
export interface FileText {
  readonly text: string;
  readonly warnings: readonly Problem[];
}

/**
 * The text in a file: UTF-8, also with a byte order mark, or UTF-16 as Windows writes it (both with a warning). null when
 * the bytes are no text.
 */
export function textIn(bytes: Uint8Array): FileText | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'credentials.encoding.utf16');
  if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'credentials.encoding.utf16');
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return decoded(bytes, 'utf-8', 'credentials.encoding.byte_order_mark');
  // Without a mark: JSON begins with an ASCII character, so a zero byte beside it gives UTF-16 away.
  if (first !== 0 && second === 0) return decoded(bytes, 'utf-16le', 'credentials.encoding.utf16');
  if (first === 0 && second !== 0 && bytes.length > 1) return decoded(bytes, 'utf-16be', 'credentials.encoding.utf16');
  return decoded(bytes, 'utf-8', null);
}

type EncodingWarning = 'credentials.encoding.utf16' | 'credentials.encoding.byte_order_mark';

function decoded(bytes: Uint8Array, encoding: string, warning: EncodingWarning | null): FileText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, warnings: warning === null ? [] : [fail(warning).problem] };
  } catch {
    return null;
  }
}
