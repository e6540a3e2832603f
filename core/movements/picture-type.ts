/** Largest picture of an own exercise, in bytes. */
export const PICTURE_LIMIT = 500_000;

/** Kinds of pictures that can be nothing but a picture; SVG can carry a script. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';

const SIGNATURES: readonly (readonly [PictureType, string])[] = [
  ['image/png', '89504e470d0a1a0a'],
  ['image/jpeg', 'ffd8ff'],
  ['image/gif', '474946383761'],
  ['image/gif', '474946383961'],
];

/**
 * What a file is by its first bytes, whatever its name says; null where it is no picture that is taken.
 *
 * @param head at least the first 12 bytes
 */
export function pictureType(head: Uint8Array): PictureType | null {
  const hex = [...head.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // RIFF, four bytes of length, WEBP.
  if (/^52494646.{8}57454250/.test(hex)) return 'image/webp';
  return SIGNATURES.find(([, signature]) => hex.startsWith(signature))?.[0] ?? null;
}
