import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localDay } from '../../../core/civil/local-day';
import type { FlareUp } from '../../../core/flare-up/flare-up';
import type { Care, Session } from '../../../core/session';
import { HOUR, MINUTE } from '../../../core/units';
import { sideways } from '../harness/axe';
import { stopAt } from '../harness/checkpoints';
import { seed } from '../harness/database';
import { aged, keepFlareUps } from '../harness/flare-ups';
import type { Ground } from '../harness/ground';
import { counting, PROMPT, prompted, running, STRETCH } from '../harness/phases';
import { tellChange } from '../harness/talk';
import { until } from '../harness/until';

/** The window that browsers give a popup at the most, and how wide ours is. */
const WINDOW = { width: 380, height: 600 };

const cold = (startedAt: number): Care => {
  return { id: 'flare-e2e.1', kind: 'cold', startedAt, endsAt: startedAt + 15 * MINUTE, shown: ['page'], seen: false };
};
/** A flare-up and what runs in it. */
type Course = { readonly flareUp: FlareUp; readonly care?: Care } | null;
const within = (hours: number, care: Care): Course => {
  const { id, kind, startedAt: from, endsAt: to } = care;
  return { flareUp: { ...aged(hours), sessions: [{ id, kind, from, to }] }, care };
};

/** What a flare-up can have to say, and a word of it that is never left out. */
const FLARE_UPS: Readonly<Record<string, { readonly course: (at: number) => Course; readonly says: RegExp | null }>> = {
  'no flare-up': { course: () => null, says: null },
  'its first hour': { course: () => ({ flareUp: { ...aged(0.5), skinReadAt: null } }), says: /day 1/ },
  'cold to start': { course: () => ({ flareUp: aged(30) }), says: /Start cold/ },
  'both to start, in many places': {
    course: () => ({ flareUp: { ...aged(140), areas: ['lower-back', 'upper-back', 'neck', 'shoulders', 'hips'] } }),
    says: /Start warmth.*Start cold/s,
  },
  'a check-in': { course: () => ({ flareUp: aged(74) }), says: /day 4/ },
  'cold that runs': { course: (at) => within(30, cold(at - 6 * MINUTE)), says: /Stop early/ },
  'cold that is over': { course: (at) => within(30, cold(at - 16 * MINUTE)), says: /Take the pack off now/ },
  'nothing possible yet': {
    course: (at) => ({ flareUp: within(140, cold(at - 40 * MINUTE))?.flareUp ?? aged(140) }),
    says: /Cold: Possible again from/,
  },
  'a pause': { course: (at) => ({ flareUp: { ...aged(30), pausedAt: at } }), says: /day 2/ },
  'its last check-in': { course: () => ({ flareUp: aged(24 * 85) }), says: /Check-in/ },
};

/** What goes on beside it. */
const PHASES: Readonly<Record<string, (at: number) => Session>> = {
  counting: (at) => counting(at),
  'a break that asks': (at) => prompted(at),
  'a break that runs': (at) => running(at, STRETCH.length, MINUTE),
  'a full screen': (at) => counting(at, { heldSince: at, fullScreen: { since: at - MINUTE, last: at } }),
};

/** Everything that the popup may have to say at once, in the window that browsers give it. The background stands still. */
export function popupRoom(on: () => Ground): void {
  let popup: Page;
  beforeAll(async () => {
    const ground = on();
    // Without the permission to notify, where a browser can be without it, there is one thing more to say.
    await ground.begin({ session: counting(Date.now()), settings: PROMPT });
    await stopAt(ground.page, 1);
    popup = await ground.open('popup.html');
    await popup.setViewport(WINDOW);
  });
  afterAll(async () => {
    await popup.close();
    await stopAt(on().page, null);
    await keepFlareUps(on().page, []);
    await on().kill();
  });

  /** Stores it all and tells the popup so, as the background does. */
  async function put(
    course: Course,
    session: Session,
    more: { settings?: object; tellings?: string[] },
  ): Promise<void> {
    const { page } = on();
    const at = Date.now();
    const { day } = localDay(at, Temporal.Now.timeZoneId());
    const spans = [{ from: at - 6 * HOUR, to: at, what: 'desk', why: null }];
    const { tellings = [], settings } = more;
    const care = course?.care ? { care: course.care } : {};
    await seed(page, {
      emptied: true,
      session: { ...session, ...care },
      tellings,
      settings: { ...PROMPT, ...settings },
      days: [{ day, facts: [], spans } as { day: string }],
    });
    await keepFlareUps(page, course ? [course.flareUp] : []);
    await tellChange(page);
  }

  const look = () =>
    popup.evaluate(() => ({
      text: document.querySelector<HTMLElement>('.flare-place')?.innerText ?? '',
      height: document.documentElement.scrollHeight,
      // Neither may have to scroll within itself.
      hidden: [...document.querySelectorAll('.tip, .flare-place')].map((one) => one.scrollHeight - one.clientHeight),
    }));

  it.each(Object.keys(FLARE_UPS))('holds %s beside whatever else there is to say, without scrolling', async (name) => {
    const { course, says } = FLARE_UPS[name] as (typeof FLARE_UPS)[string];
    for (const [phase, session] of Object.entries(PHASES)) {
      for (const more of [
        {},
        { settings: { dailyLimit: 5 * HOUR } },
        { settings: { dailyLimit: 5 * HOUR }, tellings: ['settings-set-aside'] },
      ]) {
        const at = Date.now();
        await put(course(at), session(at), more);
        const what = `${name}, ${phase}, ${JSON.stringify(more)}`;
        // The card and the rest are read beside each other: until both are there it may be tight.
        const fits = await until(
          what,
          look,
          ({ text, height, hidden }) =>
            (says ? says.test(text) : text === '') && height <= WINDOW.height && Math.max(0, ...hidden) <= 1,
        );
        expect(fits.height, what).toBeLessThanOrEqual(WINDOW.height);
        expect(await sideways(popup), what).toBe(0);
      }
    }
  });
}
