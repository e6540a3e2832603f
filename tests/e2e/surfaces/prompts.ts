import { expect, it } from 'vitest';
import type { Settings, Style } from '../../../core/settings';
import type { Rung } from '../../../core/styles';
import { MINUTE, SECOND } from '../../../core/units';
import { storedSession } from '../harness/database';
import { heard } from '../harness/ears';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT, prompted, running } from '../harness/phases';
import { badge, command, openPages, report, ring, settled } from '../harness/talk';
import { until } from '../harness/until';

interface Case {
  readonly style: Style;
  readonly windows: boolean;
  /** Presence since the break began to ask, in milliseconds. */
  readonly present: number;
  readonly shown: readonly Rung[];
}

/** What each style has shown of a stretch break after a while. */
const CASES: readonly Case[] = [
  { style: 'gentle', windows: true, present: 5 * MINUTE, shown: ['notification'] },
  { style: 'balanced', windows: true, present: 55 * SECOND, shown: ['chime', 'notification'] },
  { style: 'balanced', windows: true, present: 60 * SECOND, shown: ['chime', 'notification', 'page'] },
  { style: 'balanced', windows: false, present: 5 * MINUTE, shown: ['chime', 'notification'] },
  { style: 'firm', windows: true, present: 10 * SECOND, shown: ['chime', 'notification'] },
  { style: 'firm', windows: true, present: 15 * SECOND, shown: ['chime', 'notification', 'page'] },
];

const MICRO: readonly [Style, readonly Rung[]][] = [
  ['gentle', []],
  ['balanced', ['notification']],
  ['firm', ['chime', 'notification']],
];

/** How each style asks, and what it sounds like. */
export function prompts(on: () => Ground): void {
  const shown = async (kind: 'stretch' | 'micro') => (await storedSession(on().page)).cycles[kind].shown.toSorted();

  it.each(CASES)(
    '$style, windows $windows, after $present ms: $shown',
    async ({ style, windows, present, shown: wanted }) => {
      const ground = on();
      const settings: Partial<Settings> = { ...PROMPT, style, windows, volume: 0.8 };
      await ground.begin({
        session: prompted(Date.now(), { stretch: { shown: [] } }, present),
        settings,
        notify: true,
      });
      await ring(ground.page, 'due');
      await until(
        'the sign on the badge',
        () => badge(ground.page),
        (text) => text === '!',
      );
      await until(
        'what is shown',
        () => shown('stretch'),
        (now) => now.join() === wanted.toSorted().join(),
      );
      await settled(ground.page);
      expect(await shown('stretch')).toEqual(wanted.toSorted());
      expect(await ground.notified()).toBe(1);
      expect(await openPages(ground.page, 'break.html')).toBe(wanted.includes('page') ? 1 : 0);
      // Two tones, as loud as they were set; never without the sign and the words.
      const tones = wanted.includes('chime') ? 2 : 0;
      const sounds = await until(
        'the chime',
        () => heard(ground.page),
        ({ length }) => length >= tones,
      );
      expect(sounds.map(({ peak }) => Math.round(peak * 100) / 100).toSorted()).toEqual(tones ? [0.24, 0.4] : []);
    },
  );

  it.each(MICRO)('%s, a micro-break: %j, and never a page', async (style, wanted) => {
    const ground = on();
    const session = counting(Date.now());
    const { stretch, micro } = session.cycles;
    const at = session.at - 3 * MINUTE;
    const asks = { ...micro, worked: 20 * MINUTE, dueAt: at, prompt: { at, present: 3 * MINUTE, loud: 0 } };
    const settings = { ...PROMPT, style, micro: { on: true, every: 20 * MINUTE, length: 20 * SECOND } };
    await ground.begin({ session: { ...session, cycles: { stretch, micro: asks } }, settings, notify: true });
    await ring(ground.page, 'due');
    await until(
      'what is shown',
      () => shown('micro'),
      (now) => now.join() === wanted.toSorted().join(),
    );
    await settled(ground.page);
    expect(await badge(ground.page)).toBe('!');
    expect(await shown('micro')).toEqual(wanted.toSorted());
    expect(await openPages(ground.page, 'break.html')).toBe(0);
  });

  it('opens a page for a micro-break only where somebody chose that, and the page asks: it starts nothing', async () => {
    const ground = on();
    const session = counting(Date.now());
    const { stretch, micro } = session.cycles;
    const at = session.at - 3 * MINUTE;
    const asks = { ...micro, worked: 20 * MINUTE, dueAt: at, prompt: { at, present: 3 * MINUTE, loud: 0 } };
    const settings = { ...PROMPT, micro: { on: true, every: 20 * MINUTE, length: 20 * SECOND }, microPage: true };
    await ground.begin({ session: { ...session, cycles: { stretch, micro: asks } }, settings, notify: true });
    await ring(ground.page, 'due');
    const page = await ground.found('break.html');
    await says(page, 'Look up for a moment');
    expect((await storedSession(ground.page)).running).toBeNull();
    await page.close();
  });

  it('gives a notice before a stretch break, without a sound', async () => {
    const ground = on();
    const session = counting(Date.now(), { stretch: { worked: 49.5 * MINUTE } });
    await ground.begin({ session, settings: { ...PROMPT, notice: MINUTE }, notify: true });
    await ring(ground.page, 'due');
    await until(
      'the notice',
      () => shown('stretch'),
      (now) => now.join() === 'notice',
    );
    expect(await ground.notified()).toBe(1);
    expect(await heard(ground.page)).toEqual([]);
    // A click on it starts the break right away, and then it is gone; here somebody starts it elsewhere.
    await command(ground.page, { do: 'start', kind: 'stretch', id: session.cycles.stretch.id });
    await ground.found('break.html');
  });

  it('chimes at the end of a break, beside the words on its page', async () => {
    const ground = on();
    // What is left is longer than any browser takes to open the page: one that opens after the end calls it over.
    const session = running(Date.now(), 8 * SECOND, 2 * SECOND, {
      plan: [{ stretch: 'chin-tuck', side: 0, ms: 8 * SECOND }],
    });
    await ground.begin({ session, settings: { ...PROMPT, volume: 0.5 } });
    const page = await ground.open('break.html');
    await until(
      'the end',
      () => page.$eval('h1', (one) => one.textContent).catch(() => ''),
      (text) => text === 'Well stretched',
    );
    const sounds = await until(
      'the chime',
      () => heard(ground.page),
      ({ length }) => length === 2,
    );
    expect(sounds.map(({ peak }) => peak)).toEqual([0.25, 0.15]);
    await report(ground.page, { say: 'end-chimed', id: 'nobody' });
    expect(await heard(ground.page)).toHaveLength(2);
    await page.close();
  });

  it('makes no sound where the chime is switched off', async () => {
    const ground = on();
    const settings = { ...PROMPT, chime: false };
    await ground.begin({ session: prompted(Date.now(), { stretch: { shown: [] } }), settings, notify: true });
    await ring(ground.page, 'due');
    await until(
      'what is shown',
      () => shown('stretch'),
      (now) => now.join() === 'notification',
    );
    await settled(ground.page);
    expect(await heard(ground.page)).toEqual([]);
    expect(await badge(ground.page)).toBe('!');
  });
}
