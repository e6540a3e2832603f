import { betweenMarks } from './between-marks.mjs';

/** A letter that looks like it and is none of ours, for each of ours. */
const ACCENTED = new Map([
  ...pairs('abcdefghijklmnopqrstuvwxyz', 'áƀçđéƒğĥîĵķļɱñóþɋŕšţúṽŵẋýž'),
  ...pairs('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ÅƁÇÐÉƑĞĤÎĴĶĻṀÑÓÞǪŔŠŢÛṼŴẊÝŽ'),
]);
/** How much longer words get: German and Finnish take more than a third more room than English; short messages get less of it. */
const LONGER = 0.42;

function pairs(from, to) {
  return [...from].map((letter, index) => /** @type {[string, string]} */ ([letter, [...to][index] ?? letter]));
}

/**
 * English that nobody wrote: every letter accented, words longer by doubled vowels, and brackets around each message, so
 * that a cut end and a word from elsewhere show at once. Placeholders and plural forms stay.
 *
 * @param {string} message
 */
export function pseudo(message) {
  let due = 0;
  const lengthen = (letter) => {
    due += LONGER;
    if (due < 1 || !/[aeiouy]/i.test(letter)) return letter;
    const more = Math.floor(due);
    due -= more;
    return letter + letter.toLowerCase().repeat(more);
  };
  const change = (words) => [...words.replace(/[a-z]/gi, lengthen)].map((one) => ACCENTED.get(one) ?? one).join('');
  return betweenMarks(message, change, (form) => `⟦${form}⟧`);
}
