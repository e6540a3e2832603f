import { MOST_BYTES } from '../data-file';
import { Refused } from './refusal';

/** Marks between values that a file may have: two million entries of a day's log. */
const MOST_MARKS = 20_000_000;
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;
/** Blanks that JSON allows, and the mark that some editors put before a text (EF BB BF). */
const BLANK: readonly number[] = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];

/**
 * The text of a file, read piece by piece: what can be no file of ours is refused at its first letter, and one that would
 * fill the memory with entries before it is parsed.
 *
 * @param onProgress told the share that is read, 0 to 1
 * @throws Refused for a file that is too large, has too many entries, is empty, no text or no object
 */
export async function readText(file: Blob, onProgress: (share: number) => void = () => {}): Promise<string> {
  if (file.size > MOST_BYTES) throw new Refused({ why: 'too-large', bytes: file.size, most: MOST_BYTES });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  let read = 0;
  let marks = 0;
  let isBegun = false;
  for await (const bytes of file.stream()) {
    if (!isBegun) {
      const first = bytes.find((byte) => !BLANK.includes(byte));
      isBegun = first !== undefined;
      if (isBegun && first !== BRACE) throw new Refused({ why: 'not-ours' });
    }
    marks += countMarks(bytes);
    if (marks > MOST_MARKS) throw new Refused({ why: 'too-many' });
    parts.push(decode(decoder, bytes));
    read += bytes.byteLength;
    onProgress(read / file.size);
  }
  parts.push(decode(decoder));
  if (!isBegun) throw new Refused({ why: 'empty' });
  return parts.join('');
}

function countMarks(bytes: Uint8Array): number {
  let marks = 0;
  for (const byte of bytes) if (byte === COMMA || byte === BRACE || byte === BRACKET) marks++;
  return marks;
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new Refused({ why: 'not-text' });
  }
}
