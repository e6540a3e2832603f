import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterAll, describe, expect, it } from 'vitest';
import { mirror } from '../../scripts/languages/mirror.mjs';
import { pseudo } from '../../scripts/languages/pseudo.mjs';
import { putLanguages } from '../../scripts/languages/put-languages.mjs';

const messages = (await parseMessagesFile(resolve(import.meta.dirname, '../../locales/en.yml'))).map((message) =>
  'plurals' in message ? Object.values(message.plurals).join(' | ') : message.message,
);
const marks = (text: string) => [...text.matchAll(/\{\w+\}|\$\d| \| /g)].map(([mark]) => mark);
const wordsOf = (text: string) => text.replace(/\{\w+\}|\$\d/g, '');

describe.each([
  ['pseudo', pseudo],
  ['mirrored', mirror],
])('%s', (_, change) => {
  it('keeps every placeholder and plural form, and none of our letters', () => {
    for (const text of messages) {
      expect(marks(change(text))).toEqual(marks(text));
      expect(wordsOf(change(text))).not.toMatch(/[a-z]/i);
    }
  });

  it('puts each form between brackets, so that a cut end shows', () => {
    for (const form of messages.flatMap((text) => change(text).split(' | '))) expect(form).toMatch(/^⟦.*⟧$/su);
  });
});

it('pseudo text is longer by 35 to 40 %', () => {
  const letters = (texts: string[]) => [...texts.map(wordsOf).join('').matchAll(/\p{L}/gu)].length;
  const longer = letters(messages.map(pseudo)) / letters(messages);
  expect(longer).toBeGreaterThan(1.35);
  expect(longer).toBeLessThan(1.4);
});

it('mirrored text is written from right to left', () => {
  const letters = [...mirror('the quick brown fox jumps over the lazy dog').matchAll(/\p{L}/gu)].map(([one]) => one);
  expect(letters.every((letter) => /\p{Script=Arabic}/u.test(letter))).toBe(true);
});

describe('a copy of a build', () => {
  const build = mkdtempSync(join(tmpdir(), 'limber-languages-'));
  afterAll(() => rmSync(build, { recursive: true }));

  it('has the language and direction that its words have, and English stays where it is not changed', () => {
    const english = {
      page_language: { message: 'en' },
      page_direction: { message: 'ltr' },
      menu_start: { message: 'Go' },
    };
    mkdirSync(join(build, '_locales', 'en'), { recursive: true });
    writeFileSync(join(build, '_locales', 'en', 'messages.json'), JSON.stringify(english));
    putLanguages(build, { ar: 'mirrored' });
    const read = (locale: string) => JSON.parse(readFileSync(join(build, '_locales', locale, 'messages.json'), 'utf8'));
    expect(read('en')).toEqual(english);
    expect(read('ar').page_language.message).toBe('ar');
    expect(read('ar').page_direction.message).toBe('rtl');
    expect(read('ar').menu_start.message).toBe(mirror('Go'));
  });
});
