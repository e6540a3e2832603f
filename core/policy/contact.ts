/** Who an organization names for questions about the workplace. */
export interface Contact {
  readonly text: string;
  /** An address that begins with https: or mailto:; null where there is none that may be followed. */
  readonly link: string | null;
}

/** Longer texts than this are no line any more, in characters. */
const LONGEST = 300;

/** A text of an organization that can be shown; null for anything else. It is only ever shown as text. */
export function lineOf(given: unknown): string | null {
  const line = typeof given === 'string' ? given.trim() : '';
  return line !== '' && line.length <= LONGEST ? line : null;
}

/** An address that a person may be led to: a page over https, or a mail to be written. Null for any other. */
export function linkOf(given: unknown): string | null {
  const line = lineOf(given);
  if (!line || !/^(https:\/\/[^/?#]|mailto:.)/i.test(line) || !URL.canParse(line)) return null;
  const { protocol, href, username, password } = new URL(line);
  // An address that hides another name in front of its own is one to be taken in by.
  return /^(https|mailto):$/.test(protocol) && !username && !password ? href : null;
}

/**
 * The contact in a policy, which is a text, or a text and a link.
 *
 * @returns null where there is no text to show
 */
export function contactOf(given: unknown): Contact | null {
  const { text, link } = Object(given) as Record<string, unknown>;
  const line = lineOf(text);
  return line ? { text: line, link: linkOf(link) } : null;
}
