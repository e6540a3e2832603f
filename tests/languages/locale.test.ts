import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('../interface-words'));

/** The locale of the interface in a browser of another language. */
async function localeIn(browser: string): Promise<string> {
  vi.resetModules();
  const options = { ...new Intl.NumberFormat().resolvedOptions(), locale: browser };
  vi.spyOn(Intl.NumberFormat.prototype, 'resolvedOptions').mockReturnValue(options);
  return (await import('../../components/locale')).LOCALE;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('numbers and dates', () => {
  it.each([
    ['en-US', 'en-US'],
    ['en-GB', 'en-GB'],
    ['de-DE', 'en-DE'],
    ['de', 'en-DE'],
    ['ar', 'en-EG'],
  ])('in a browser that speaks %s are those of %s', async (browser, locale) => {
    expect(await localeIn(browser)).toBe(locale);
  });

  it('are in the language of the words: no German weekday between English words, but 24 hours', async () => {
    const format = new Intl.DateTimeFormat(await localeIn('de-DE'), {
      dateStyle: 'full',
      timeStyle: 'short',
      timeZone: 'UTC',
    });
    expect(format.format(Date.UTC(2026, 2, 3, 14, 30))).toMatch(/^Tuesday, 3 March 2026\D+14:30$/);
  });
});

describe('arrow keys', () => {
  it.each([
    ['ltr', 'ArrowRight', 1],
    ['ltr', 'ArrowLeft', -1],
    ['rtl', 'ArrowRight', -1],
    ['rtl', 'ArrowLeft', 1],
    ['rtl', 'ArrowUp', 0],
  ])('where people read %s, %s leads %i', async (dir, key, way) => {
    vi.stubGlobal('document', { dir });
    const { wayOf } = await import('../../components/way-of');
    expect(wayOf(key)).toBe(way);
  });
});
