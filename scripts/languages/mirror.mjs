import { betweenMarks } from './between-marks.mjs';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const ARABIC = [...'ابجدهوزحطيكلمنسعفصقرشتثخذض'];

/**
 * Letters that are written from right to left, one for each of ours: nothing that anybody can read, but every browser sets
 * it as it sets Arabic. Placeholders and plural forms stay.
 *
 * @param {string} message
 */
export function mirror(message) {
  const change = (words) => words.toLowerCase().replace(/[a-z]/g, (letter) => ARABIC[LATIN.indexOf(letter)] ?? letter);
  return betweenMarks(message, change, (form) => `⟦${form}⟧`);
}
