import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { SECOND } from '../../../core/units';
import { storedSession } from '../harness/database';
import { heard } from '../harness/ears';
import { type Ground, says } from '../harness/ground';
import { PROMPT } from '../harness/phases';
import { command } from '../harness/talk';
import { until } from '../harness/until';
import { guided } from './break-page';

/** What is heard in the middle of a break. */
export function changeChime(on: () => Ground): void {
  /** A break in its first movement, and the page that shows it. */
  async function begun(settings: object): Promise<Page> {
    const ground = on();
    await ground.begin({ session: guided(Date.now(), 0, 40 * SECOND), settings: { ...PROMPT, ...settings } });
    const page = await ground.open('break.html');
    await says(page, 'Lean back standing');
    return page;
  }
  /** On to the next step, as the button does; it is drawn when this is over. */
  async function next(page: Page, step: number): Promise<void> {
    const { running } = await storedSession(on().page);
    await command(on().page, { do: 'next', id: running?.id ?? '', step });
    await until(
      `step ${step + 1}`,
      () =>
        page.$$eval(
          '.piece .done',
          (all) => all.filter((one) => (one as HTMLElement).style.inlineSize === '100%').length,
        ),
      (done) => done === step + 1,
    );
  }
  const tones = () => heard(on().page);

  it('is one soft tone at each new movement and each change of sides, as loud as was set, and none at a pause', async () => {
    const page = await begun({ volume: 0.5 });
    expect(await tones()).toEqual([]);
    await next(page, 0);
    await until('the first tone', tones, ({ length }) => length === 1);
    const { running } = await storedSession(on().page);
    await command(on().page, { do: 'hold-break', id: running?.id ?? '' });
    await says(page, 'Paused');
    await command(on().page, { do: 'go-on', id: running?.id ?? '' });
    await next(page, 1);
    const two = await until('the second tone', tones, ({ length }) => length >= 2);
    // Half of the volume is the loudest a tone of the chime gets; this one is softer.
    expect(two.map(({ page, peak }) => [page, Math.round(peak * 1_000) / 1_000])).toEqual([
      ['break.html', 0.15],
      ['break.html', 0.15],
    ]);
    await page.close();
  });

  it('is heard once where two pages show the same break', async () => {
    const page = await begun({ volume: 1 });
    const second = await on().open('break.html');
    await says(second, 'Lean back standing');
    await Promise.all([next(page, 0), says(second, 'Figure four')]);
    await until('the tone', tones, ({ length }) => length > 0);
    await Promise.all([next(page, 1), next(second, 1)]);
    const all = await until('the next tone', tones, ({ length }) => length > 1);
    expect(all.map(({ peak }) => peak)).toEqual([0.3, 0.3]);
    await page.close();
    await second.close();
  });

  it('is nothing where the chime is switched off', async () => {
    const page = await begun({ chime: false });
    await next(page, 0);
    await next(page, 1);
    await next(page, 2);
    expect(await tones()).toEqual([]);
    await page.close();
  });
}
