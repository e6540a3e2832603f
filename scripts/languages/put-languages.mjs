import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mirror } from './mirror.mjs';
import { pseudo } from './pseudo.mjs';

/** The languages that nobody speaks: how each changes a message, and what its pages say of themselves. */
export const LANGUAGES = {
  pseudo: { change: pseudo, page: { page_language: 'en-XA', page_direction: 'ltr' } },
  mirrored: { change: mirror, page: { page_language: 'ar', page_direction: 'rtl' } },
};

/**
 * Gives a copy of a build other languages. The words of an extension stand beside its code, so the code stays what it is.
 *
 * @param {string} build its folder; the build itself must stay what it is, so this has to be a copy
 * @param {Record<string, keyof typeof LANGUAGES>} chosen by the name that the browser gives to a language: `en`, `ar`
 */
export function putLanguages(build, chosen) {
  const english = JSON.parse(readFileSync(join(build, '_locales', 'en', 'messages.json'), 'utf8'));
  for (const [locale, name] of Object.entries(chosen)) {
    const { change, page } = LANGUAGES[name];
    const messages = Object.entries(english).map(([key, { message }]) => [
      key,
      { message: page[key] ?? change(message) },
    ]);
    mkdirSync(join(build, '_locales', locale), { recursive: true });
    writeFileSync(join(build, '_locales', locale, 'messages.json'), JSON.stringify(Object.fromEntries(messages)));
  }
}

/**
 * Copies a build and gives the copy other languages.
 *
 * @param {string} build
 * @param {Parameters<typeof putLanguages>[1]} chosen
 * @returns the folder of the copy, to be thrown away by whoever asked for it
 */
export function withLanguages(build, chosen) {
  const copy = mkdtempSync(join(tmpdir(), 'limber-build-'));
  cpSync(build, copy, { recursive: true });
  putLanguages(copy, chosen);
  return copy;
}
