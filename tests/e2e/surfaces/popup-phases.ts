import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { localDay } from '../../../core/civil/local-day';
import type { Fact } from '../../../core/day/day';
import type { Session } from '../../../core/session';
import type { Settings, Week } from '../../../core/settings';
import { HOUR, MINUTE, SECOND } from '../../../core/units';
import { sideways } from '../harness/axe';
import { stopAt } from '../harness/checkpoints';
import { seed } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { counting, dueAtOnce, PROMPT, postponed, prompted, running, STRETCH } from '../harness/phases';
import { tellChange } from '../harness/talk';
import { until } from '../harness/until';

/** The window that browsers give a popup at the most, and how wide ours is. */
const WINDOW = { width: 380, height: 600 };

interface State {
  readonly session: (now: number) => Session | null;
  readonly settings?: (now: number) => Partial<Settings>;
  readonly facts?: (now: number) => Pick<Fact, 'kind' | 'result' | 'at'>[];
  readonly closed?: boolean;
  /** All that it has to say, in this order. */
  readonly says: RegExp;
  /** Buttons that are there, the main one first. */
  readonly buttons: readonly string[];
}

const LATER = ['In 5 min', 'In 10 min', 'Skip'];
const TOOLS = ['I already took a break', 'Restart the timer'];
const FREE = ['Take a break now', 'Pause', 'In a meeting', ...TOOLS];
const HELD = ['Pause', 'In a meeting', ...TOOLS];
const now = (more: (now: number) => Partial<Session>) => (at: number) => counting(at, more(at));

/** A week in which nobody works today or tomorrow. */
function daysOff(at: number): Week {
  const today = new Date(at).getDay() || 7;
  const work = (day: number) => (day === today || day === (today % 7) + 1 ? [] : [[540, 1020]]);
  return Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((day) => [day, work(day)])) as unknown as Week;
}

const MICRO = { on: true, every: 20 * MINUTE, length: 20 * SECOND };

const STATES: Readonly<Record<string, State>> = {
  counting: {
    session: (at) => counting(at),
    says: /40 minutes Until your next stretch 10 of 50 min at the desk\./,
    buttons: FREE,
  },
  'counting after the browser was closed': {
    session: (at) => counting(at),
    closed: true,
    says: /Until your next stretch .*The browser was closed for 20 min; that does not count as a break\./,
    buttons: FREE,
  },
  'a notice': {
    session: (at) => counting(at, { stretch: { worked: 49.5 * MINUTE } }),
    settings: () => ({ notice: MINUTE }),
    says: /30 seconds A stretch break is near Finish your thought\. The break takes 5 min\./,
    buttons: ['Start the break', 'Pause', ...LATER, 'In a meeting', ...TOOLS],
  },
  due: {
    session: (at) => dueAtOnce(at, { stretch: { dueAt: at }, heldTo: at }),
    says: /A stretch break is due Limber asks within a minute/,
    buttons: ['Start the break', 'Pause', ...LATER, 'In a meeting', ...TOOLS],
  },
  'a stretch break that asks': {
    session: (at) => prompted(at),
    says: /Time for a stretch break That makes 50 min at the desk\. The break takes 5 min\..*postponed 2 more times/,
    buttons: ['Start the break', 'Pause', ...LATER, 'In a meeting', ...TOOLS],
  },
  'one that was postponed as often as may be': {
    session: (at) => prompted(at, { stretch: { postponed: 2 } }),
    says: /Time for a stretch break .*It cannot be postponed any more\./,
    buttons: ['Start the break', 'Pause', 'Skip', 'In a meeting', ...TOOLS],
  },
  'a micro-break that asks': {
    session(at) {
      const session = counting(at);
      const { stretch, micro } = session.cycles;
      const prompt = { at, present: 0, loud: 0 };
      return { ...session, cycles: { stretch, micro: { ...micro, worked: 20 * MINUTE, dueAt: at, prompt } } };
    },
    settings: () => ({ micro: MICRO }),
    says: /Rest your eyes Look up and far away for 20 s\. Touch nothing for that long, and it counts by itself\./,
    buttons: ['Done', 'Pause', ...LATER, 'In a meeting', ...TOOLS],
  },
  postponed: {
    session: (at) => postponed(at, 3 * MINUTE),
    says: /3 minutes Until your stretch break comes back Postponed once\. That makes 50 min at the desk\./,
    buttons: ['Start the break', 'Pause', ...LATER, 'In a meeting', ...TOOLS],
  },
  'a break that runs': {
    session: (at) => running(at, STRETCH.length, MINUTE),
    says: /(4:00|3:5\d) left Your stretch break is on It goes on in its own page\./,
    buttons: ['Pause the break', 'End'],
  },
  'a break that is paused': {
    session: (at) => running(at, STRETCH.length, MINUTE, { stepEndsAt: null, remaining: 4 * MINUTE, pausedAt: at }),
    says: /4:00 left Your break is paused It ends by itself after \d+ min of pause\./,
    buttons: ['Go on', 'End'],
  },
  'a break that was interrupted': {
    session: (at) =>
      running(at, STRETCH.length, MINUTE, { stepEndsAt: null, remaining: 4 * MINUTE, pausedAt: at, asking: true }),
    says: /Your break was interrupted The browser was closed in the middle of it\./,
    buttons: ['Go on', 'End'],
  },
  'a pause with an end': {
    session: now((at) => ({ heldSince: at, pause: { since: at, until: at + HOUR, civil: null, asked: false } })),
    says: /Paused until .*\d:\d\d.* The clock stands still meanwhile\. 10 of 50 min at the desk\./,
    buttons: ['Resume', 'Change', 'Take a break now', ...TOOLS],
  },
  'a pause without an end': {
    session: now((at) => ({ heldSince: at, pause: { since: at, until: null, civil: null, asked: false } })),
    says: /Paused until you resume The clock stands still meanwhile\./,
    buttons: ['Resume', 'Change', 'Take a break now', ...TOOLS],
  },
  'an evening': {
    session: now((at) => ({ heldSince: at })),
    settings: (at) => ({ hours: daysOff(at) }),
    says: /Off until [A-Z][a-z]+day 9:00.AM Outside your working hours no time is counted\./,
    buttons: ['Take a break now', ...TOOLS],
  },
  'a meeting': {
    session: now((at) => ({
      heldSince: at,
      meeting: { since: at, until: at + 20 * MINUTE, civil: civil(at + 20 * MINUTE) },
    })),
    says: /40 minutes Quiet until .*\d:\d\d/,
    buttons: ['The meeting is over', 'Pause', 'Take a break now', ...TOOLS],
  },
  'a tab that plays sound': {
    session: now((at) => ({ heldSince: at, sound: { since: at - MINUTE, last: at } })),
    says: /40 minutes Quiet: a tab is playing sound 10 of 50 min at the desk\. Until .*\d:\d\d.* at the latest\./,
    buttons: ['Take a break now', ...HELD],
  },
  'a full screen, with a break that waits': {
    session: (at) =>
      dueAtOnce(at, { heldSince: at, fullScreen: { since: at - MINUTE, last: at }, stretch: { dueAt: at } }),
    says: /Quiet: a window is full screen A break is due and waits until then\. Until .* at the latest\./,
    buttons: ['Start the break', 'Pause', ...LATER, 'In a meeting', ...TOOLS],
  },
  'nobody there': {
    session: (at) => dueAtOnce(at, { heldSince: at, unanswered: 3, stretch: { dueAt: at } }),
    says: /Quiet until you are back Three breaks in a row went unanswered\. Any sign of you ends the silence\./,
    buttons: ['Start the break', 'Pause', ...LATER, 'In a meeting', ...TOOLS],
  },
  'an absence': {
    session: now((at) => ({ idle: { id: 'i', since: at - 3 * MINUTE, how: 'locked', seatedTo: null } })),
    says: /Away since .*\d:\d\d.* The clock stands still\. After 10 min it counts as a break\./,
    buttons: FREE,
  },
  'no reminding here': {
    session: now((at) => ({ heldSince: at })),
    settings: () => ({ remind: false }),
    says: /Reminders are off here “Remind here” is switched off in this browser, so no time is counted\./,
    buttons: ['Remind me here', 'Take a break now', ...TOOLS],
  },
  'nothing switched on': {
    session: (at) => counting(at),
    settings: () => ({ stretch: { ...STRETCH, on: false } }),
    says: /No breaks are switched on Both kinds of break are off in Settings\./,
    buttons: ['Take a break now', ...TOOLS],
  },
  'nothing known yet': {
    session: () => null,
    says: /Limber is getting ready The first timer starts in a moment\./,
    buttons: ['Take a break now'],
  },
};

function civil(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDateTime()
    .toString();
}

/** What the popup says in every phase, and that it fits. The background stands still, so that the state stays what it is. */
export function popupPhases(on: () => Ground): void {
  let popup: Page;
  beforeAll(async () => {
    const ground = on();
    await ground.begin({ session: counting(Date.now()), settings: PROMPT, notify: true });
    await stopAt(ground.page, 1);
    popup = await ground.open('popup.html');
    await popup.setViewport(WINDOW);
  });
  afterAll(async () => {
    await popup.close();
    await stopAt(on().page, null);
    await on().kill();
  });

  /** Stores a state and tells the popup so, as the background does. */
  async function put({ session, settings, facts, closed }: State): Promise<void> {
    const { page } = on();
    const at = Date.now();
    const zone = Temporal.Now.timeZoneId();
    const { day } = localDay(at, zone);
    const told = session(at);
    const days = [
      {
        day,
        facts: (facts?.(at) ?? []).map((fact, index) => ({
          id: `f${index}`,
          day,
          offset: 0,
          ms: 0,
          byUser: false,
          ...fact,
        })),
        spans: closed ? [{ from: at - 20 * MINUTE, to: at, what: 'closed', why: null }] : [],
      },
    ];
    const stored = { ...PROMPT, ...settings?.(at) };
    await seed(page, { emptied: true, settings: stored, days, ...(told ? { session: told } : {}) });
    await tellChange(page);
  }

  const buttons = () =>
    popup.$$eval('button', (all) =>
      all
        // The tabs are there in every state, and a tip has buttons of its own.
        .filter((one) => one.checkVisibility() && !one.closest('[role=tablist], .tip-place'))
        .map(({ innerText }) => innerText.trim()),
    );

  it.each(Object.keys(STATES))('tells the truth of %s, and fits into its window', async (name) => {
    const state = STATES[name] as State;
    await put(state);
    await says(popup, state.says);
    expect(await buttons()).toEqual(state.buttons);
    const height = await popup.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(WINDOW.height);
    expect(await sideways(popup)).toBe(0);
    const cut = await popup.$$eval('.tip', (all) => all.map((tip) => tip.scrollHeight - tip.clientHeight));
    expect(Math.max(0, ...cut)).toBe(0);
  });

  it('tells each mark of the day on focus and by the arrow keys', async () => {
    const facts = (at: number): Pick<Fact, 'kind' | 'result' | 'at'>[] => [
      { kind: 'micro', result: 'taken', at: at - 4 * SECOND },
      { kind: 'stretch', result: 'natural', at: at - 3 * SECOND },
      { kind: 'stretch', result: 'skipped', at: at - 2 * SECOND },
    ];
    await put({ session: (at) => counting(at), facts, says: /./, buttons: [] });
    await says(popup, '2 breaks today');
    await popup.focus('[role=listbox]');
    const tip = () => popup.$eval('[role=tooltip]', (one) => one.textContent);
    const picked = () => popup.$eval('[role=option][aria-selected=true]', (one) => one.getAttribute('aria-label'));
    for (const [key, said] of [
      ['End', /: stretch break skipped$/],
      ['ArrowLeft', /: away, counted as a stretch break$/],
      ['ArrowLeft', /: eyes rested$/],
    ] as const) {
      await popup.keyboard.press(key);
      await until(`the mark ${said}`, tip, (words) => said.test(words ?? ''));
      expect(await picked()).toMatch(said);
    }
  });

  it('loses nothing at 200 % zoom and at 320 px: it scrolls in one direction', async () => {
    await put(STATES['a stretch break that asks'] as State);
    for (const size of [
      { width: 380, height: 300 },
      { width: 320, height: 400 },
    ]) {
      await popup.setViewport({ ...size, deviceScaleFactor: 2 });
      await until(
        'the new size',
        () => popup.evaluate(() => innerHeight),
        (height) => height === size.height,
      );
      expect(await sideways(popup)).toBe(0);
      const bottom = await popup.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return document.querySelector('.today__ends')?.getBoundingClientRect().bottom ?? 0;
      });
      expect(bottom).toBeGreaterThan(0);
      expect(bottom).toBeLessThanOrEqual(size.height);
      const cut = await popup.$$eval('button, a', (all) =>
        all
          .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1)
          .map((one) => one.textContent),
      );
      expect(cut).toEqual([]);
    }
    await popup.setViewport(WINDOW);
  });
}
