import { expect, it } from 'vitest';
import { STRETCHES } from '../../../content/stretches/index';
import { inItsForm } from '../../../core/routine/in-its-form';
import { suits } from '../../../core/routine/suits';
import type { Body } from '../../../core/settings';
import { DEFAULTS } from '../../../core/settings';
import { click } from '../harness/controls';
import { stored, storedSession } from '../harness/database';
import { heard } from '../harness/ears';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT } from '../harness/phases';
import { command, openPages, settled } from '../harness/talk';
import { until } from '../harness/until';
import { openSettings } from './settings-fields';

const BODIES: readonly Partial<Body>[] = [
  { seatedOnly: true },
  { floor: true, favour: ['lower-back'] },
  { cautions: ['osteoporosis', 'pregnancy', 'surgery'] },
  { seatedOnly: true, oneHanded: true, cautions: ['surgery'] },
];

/** What the settings are good for: trying each step, and a routine that suits the body. */
export function settingsInUse(on: () => Ground): void {
  it('lets each step be heard and seen, and notes nothing of it', async () => {
    const ground = on();
    const before = counting(Date.now());
    await ground.begin({ session: before, settings: { volume: 0.7 }, notify: true });
    const page = await openSettings(ground);
    const chime = [0.35, 0.21];
    const played = async () => (await heard(ground.page)).map(({ peak }) => Math.round(peak * 100) / 100);
    await click(page, 'Play it');
    await until('the chime', played, (peaks) => peaks.join() === chime.join());
    await click(page, 'Try it: Chime');
    await until('the chime again', played, (peaks) => peaks.join() === [...chime, ...chime].join());

    // The permission is asked for anew when somebody comes back to the page.
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await click(page, 'Try it: Notification');
    await says(page, 'Sent. If nothing appears');
    await until('the sample', ground.notified, (count) => count === 1);

    await click(page, 'Try it: Break page');
    const own = await ground.found('break.html#trial');
    await says(own, /This is a test\. .* Time for a stretch break/);
    expect(await openPages(ground.page, 'break.html')).toBe(1);
    await click(own, 'Skip');
    await until(
      'the page to go',
      () => openPages(ground.page, 'break.html'),
      (count) => count === 0,
    );

    await settled(ground.page);
    const { session, days } = await stored(ground.page);
    expect(days.flatMap(({ facts }) => facts)).toEqual([]);
    expect(session).toMatchObject({
      running: null,
      cycles: { stretch: { id: before.cycles.stretch.id, prompt: null } },
    });
    await page.close();
  });

  it.each(BODIES)('chooses nothing that does not suit %j', async (part) => {
    const ground = on();
    const body: Body = { ...DEFAULTS.body, ...part };
    const known = new Map(STRETCHES.map((stretch) => [stretch.id as string, stretch]));
    if (!body.floor) expect(STRETCHES.some((stretch) => !suits(stretch, body))).toBe(true);
    const before = counting(Date.now());
    await ground.begin({ session: before, settings: { ...PROMPT, body } });
    const { id } = before.cycles.stretch;
    await command(ground.page, { do: 'start', kind: 'stretch', id });
    const { running } = await until(
      'the routine',
      () => storedSession(ground.page),
      (one) => one.running?.plan != null,
    );
    const chosen = [...new Set(running?.plan?.map(({ stretch }) => stretch))];
    expect(chosen.length).toBeGreaterThan(1);
    for (const stretch of chosen) {
      const movement = known.get(stretch);
      expect(movement, stretch).toBeDefined();
      if (movement) expect(suits(inItsForm(movement, body), body), stretch).toBe(true);
    }
    // What it says is what is stored: no other movement is on the page.
    const page = await ground.found('break.html');
    await says(page, known.get(running?.plan?.[0]?.stretch ?? '')?.text.name ?? '?');
  });
}
