import { PICTURE_LIMIT, pictureType } from '../../../core/movements/picture-type';

/** What a chosen file comes to: an address with the picture in it, or why not. */
export type PictureRead = { readonly picture: string } | { readonly refused: 'too-large' | 'no-picture' };

/** Reads a picture from a file: by what is in it, not by its name, and only if the browser can really draw it. */
export async function readPicture(file: Blob): Promise<PictureRead> {
  if (file.size > PICTURE_LIMIT) return { refused: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const type = pictureType(bytes);
    if (!type) return { refused: 'no-picture' };
    const bitmap = await createImageBitmap(new Blob([bytes], { type }));
    bitmap.close();
    return { picture: `data:${type};base64,${inBase64(bytes)}` };
  } catch {
    // Damaged, or gone between the choice and the reading.
    return { refused: 'no-picture' };
  }
}

function inBase64(bytes: Uint8Array): string {
  // In pieces: a call takes only so many arguments.
  const pieces = Array.from({ length: Math.ceil(bytes.length / 8_192) }, (_, n) =>
    String.fromCharCode(...bytes.subarray(n * 8_192, (n + 1) * 8_192)),
  );
  return btoa(pieces.join(''));
}
