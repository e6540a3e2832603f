/** What a browser or our own code fills in, and what parts the forms of a plural: these stay as they are. */
const MARKS = /(\{\w+\}|\$\d| \| )/;

/**
 * Changes the words of a message and leaves its placeholders and the bars between its plural forms.
 *
 * @param {string} message
 * @param {(words: string) => string} change called with each stretch of words
 * @param {(form: string) => string} [wrap] called with each whole form of a plural
 */
export function betweenMarks(message, change, wrap = (form) => form) {
  return message
    .split(' | ')
    .map((form) =>
      wrap(
        form
          .split(MARKS)
          .map((part) => (MARKS.test(part) ? part : change(part)))
          .join(''),
      ),
    )
    .join(' | ');
}
