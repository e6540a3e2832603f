import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { BADGE_MINUTES } from '../../../core/badge';
import type { Settings } from '../../../core/settings';
import { MINUTE, SECOND } from '../../../core/units';
import { setAcknowledged } from '../harness/acknowledged';
import { click, control } from '../harness/controls';
import { seed, stored, storedSession } from '../harness/database';
import { heard } from '../harness/ears';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT, prompted, running } from '../harness/phases';
import { fillShelf } from '../harness/shelf';
import { alarms, command, opened, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { guided } from './break-page';

/** Limits, defaults and parts that are off, which leave a break to be had. */
export const WITHIN = {
  stretch: { min: '55 min', max: '90 min' },
  hours: { default: offToday() },
  region: { default: 'eu' },
  off: ['chime', 'pictures'],
};
const REASON = 'Limber runs in the other browser here.';

/** Working hours of which today, and yesterday's night, have none. */
function offToday(): Record<string, string[]> {
  const { dayOfWeek } = Temporal.Now.plainDateISO();
  return { [((dayOfWeek + 2) % 7) + 1]: ['09:00-17:00'] };
}

/** The smallest picture there is, in one piece of somebody's own. */
const OWN = {
  id: 'own-1',
  name: 'Clamshell',
  steps: ['Lie on one side.', 'Lift the upper knee.'],
  holdSeconds: 10,
  repetitions: 3,
  sides: 1,
  areas: ['hips'],
  position: 'floor',
  place: 'floor',
  picture: 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==',
  createdAt: 1,
  changedAt: 1,
};

const regionIn = (page: Page) =>
  page.$eval('.call select', (one) => ({ value: one.value, isFixed: one.matches(':disabled') }));

/** What limits, defaults and switched-off parts do while a break comes, the same in both browsers. */
export function withinPolicy(on: () => Ground): void {
  /** Begins a test under a policy, with the background dead; `WITHIN` is also the one that the browser has. */
  async function under(policy: object, session: unknown, settings: Partial<Settings> = {}): Promise<Page> {
    const { page, begin } = on();
    await begin({ session, settings, notify: true });
    await seed(page, { policy });
    return page;
  }
  const open = (address: string) => on().open(address);
  const always = { hours: null };

  it('counts to the interval that the limits make of the one that was chosen', async () => {
    const now = Date.now();
    const chosen = { stretch: { on: true, every: 20 * MINUTE, length: 5 * MINUTE }, preset: 'custom' };
    const page = await under(WITHIN, counting(now), { ...PROMPT, ...always, ...chosen });
    await ring(page, 'heartbeat');
    // Ten minutes are worked: the rest of 55 is to come, and not of 20. The badge counts the last of them.
    const first = 45 * MINUTE - Math.max(...BADGE_MINUTES) * MINUTE;
    const { due = 0 } = await until(
      'the alarm',
      () => alarms(page),
      ({ due }) => due !== undefined,
    );
    expect(Math.abs(due - now - first)).toBeLessThan(MINUTE);
    const popup = await open('popup.html');
    await says(popup, /10 of 55 min at the desk/);
    await popup.close();
    expect((await stored(page)).settings).toMatchObject(chosen);
  });

  it('keeps to working hours that somebody else set as long as nobody here sets others', async () => {
    const page = await under(WITHIN, counting(Date.now()));
    await settled(page);
    expect((await storedSession(page)).heldSince).not.toBeNull();
    const popup = await open('popup.html');
    await says(popup, /Off until .* Outside your working hours no time is counted/);
    // They are a beginning, and yours to change: nobody has set them for good.
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('Set by your organisation');
    await popup.close();
  });

  it('shows the emergency number of the region to begin with', async () => {
    const page = await under(WITHIN, counting(Date.now()));
    await setAcknowledged(page, 1);
    const signs = await open('options.html#/symptoms/signs');
    await says(signs, 'Call 112 now');
    expect(await regionIn(signs)).toEqual({ value: 'eu', isFixed: false });
    await signs.close();
  });

  it('says at the region who set it for good, and why', async () => {
    const page = await under({ region: { fixed: 'eu', reason: REASON } }, counting(Date.now()));
    await setAcknowledged(page, 1);
    const signs = await open('options.html#/symptoms/signs');
    await says(signs, `Set by your organisation. Its reason: ${REASON}`);
    expect(await regionIn(signs)).toEqual({ value: 'eu', isFixed: true });
    await signs.close();
  });

  it('asks, leads and ends without a tone where the chime is off, whatever somebody chose', async () => {
    const loud = { ...PROMPT, ...always, chime: true, style: 'firm', volume: 1 } as const;
    const page = await under(WITHIN, prompted(Date.now(), { stretch: { shown: [] } }, 20 * SECOND), loud);
    await ring(page, 'due');
    const shown = async () => (await storedSession(page)).cycles.stretch.shown.toSorted().join();
    await until('all but the chime', shown, (now) => now === 'notification,page');
    await opened(page, 'break.html');
    expect(await heard(page)).toEqual([]);

    await under(WITHIN, guided(Date.now(), 0, 40 * SECOND), loud);
    const guide = await open('break.html');
    await says(guide, 'Lean back standing');
    const { running: first } = await storedSession(page);
    for (const step of [0, 1]) await command(page, { do: 'next', id: first?.id ?? '', step });
    await says(guide, 'Second side');
    await guide.close();
    expect(await heard(page)).toEqual([]);

    await under(WITHIN, running(Date.now(), 5 * MINUTE, 5 * MINUTE - SECOND), loud);
    await ring(page, 'heartbeat');
    await until(
      'the end',
      () => storedSession(page),
      (session) => session.running === null,
    );
    await settled(page);
    expect(await heard(page)).toEqual([]);
    const settings = await open('options.html#/settings/asking');
    await says(settings, 'Your organisation has switched off the chime.');
    await settings.close();
  });

  it('shows an exercise of one’s own with its words and without its picture, and keeps the picture', async () => {
    const page = await under(WITHIN, counting(Date.now()));
    await fillShelf(page, 'exercises', [OWN]);
    const shown = await open('options.html#/stretches/own-1');
    await says(shown, 'Lift the upper knee.');
    expect(await shown.$('img')).toBeNull();
    await click(shown, 'Edit');
    await says(shown, 'Your organisation has switched off pictures of your own.');
    expect(await shown.$('input[type=file], img')).toBeNull();
    await click(shown, 'Save');
    await says(shown, 'You wrote this one');
    await shown.close();
    const { plan, ...rest } = running(Date.now(), MINUTE, SECOND).running ?? {};
    const step = { stretch: 'own-1', side: 0, ms: MINUTE };
    await under(WITHIN, { ...counting(Date.now()), running: { ...rest, plan: [step] } }, { ...PROMPT, ...always });
    const guide = await open('break.html');
    await says(guide, 'Clamshell');
    expect(await guide.$('img')).toBeNull();
    await guide.close();
    // It is there again when the policy goes.
    await seed(page, { policy: {} });
    const again = await open('options.html#/stretches/own-1');
    await again.waitForSelector('img');
    await again.close();
    await fillShelf(page, 'exercises', []);
  });

  it('says in the first run what the limits are, which schedule they change, and what is in force then', async () => {
    const page = await under(WITHIN, counting(Date.now()));
    const welcome = await open('welcome.html#/plan');
    await says(welcome, 'Your organisation allows 55 minutes to 90 minutes between two stretch breaks.');
    const checked = () =>
      welcome.evaluate(
        () => document.querySelector<HTMLInputElement>('[name=preset]:checked')?.labels?.[0]?.textContent,
      );
    const card = (name: string) =>
      control(welcome, name).then((one) => one.evaluate((input) => input.closest('.radio-card')?.textContent));
    expect(await card('Short and often')).toContain('Your organisation keeps it to a stretch break every 55 min.');
    expect(await card('Five minutes an hour')).not.toContain('Your organisation');
    await click(welcome, 'Five minutes an hour');
    await until('the schedule', checked, (name) => name === 'Five minutes an hour');
    await click(welcome, 'Short and often');
    await until('what the limits make of it', checked, (name) => name === 'Your own');
    expect(await card('Your own')).toContain('Stretch 5 min every 55 min');
    // What was chosen is kept for the day on which the limits go.
    await until(
      'the choice',
      () => stored(page),
      ({ settings }) => settings.preset === 'hse-short-often' && settings.stretch?.every === 50 * MINUTE,
    );
    await welcome.close();
  });

  it('leaves the other kind of break to choose in the first run where one is set', async () => {
    const policy = { micro: { fixed: { on: false }, reason: REASON } };
    const page = await under(policy, counting(Date.now()));
    const welcome = await open('welcome.html#/plan');
    await says(welcome, `Set by your organisation. Its reason: ${REASON} Micro-breaks`);
    expect(await (await control(welcome, 'Micro-breaks')).evaluate((one) => one.matches(':disabled'))).toBe(true);
    await click(welcome, 'Stretch breaks');
    await until(
      'the choice',
      () => stored(page),
      ({ settings }) => settings.stretch?.on === false,
    );
    expect((await stored(page)).settings).not.toHaveProperty('micro');
    await welcome.close();
  });

  it('says who switched the reminders off, and why, and offers a break all the same', async () => {
    const page = await under({ remind: { fixed: false, reason: REASON } }, counting(Date.now()));
    for (const address of ['options.html#/today', 'popup.html']) {
      const shown = await open(address);
      await says(shown, new RegExp(`Reminders are off here .* Set by your organisation. Its reason: ${REASON}`));
      const main = await shown.$eval('.now-row--main .button--main', (one) => one.textContent);
      expect(main, address).toBe('Take a break now');
      if (address === 'popup.html') await click(shown, 'Take a break now');
      else await shown.close();
    }
    await until(
      'the break',
      () => storedSession(page),
      (session) => session.running !== null,
    );
  });

  it('has no word of how a back felt in History and About where Symptoms are off', async () => {
    const page = await under({ off: ['symptoms'] }, counting(Date.now()));
    await settled(page);
    const day = Temporal.Now.plainDateISO().toString();
    const felt = { id: 'f', felt: 'sore', at: Date.now(), offset: 0, day, breakId: null };
    await fillShelf(page, 'feelings', [felt]);
    const history = await open(`options.html#/history/week/${day}`);
    await says(history, 'What the checks of the workplace came to');
    const words = () => history.evaluate(() => document.body.textContent ?? '');
    expect(await words()).not.toMatch(/sore|flare-up|back felt/i);
    await click(history, 'Table');
    await history.waitForSelector('.history-table td');
    expect(await words()).not.toMatch(/sore|flare-up|back felt/i);
    await history.close();
    const about = await open('options.html#/about/evidence');
    await says(about, 'What the schedules rest on');
    await about.waitForSelector('.bar__section');
    expect(await about.$('[href*=symptoms]')).toBeNull();
    await about.close();
    await fillShelf(page, 'feelings', []);
  });

  it('says what a reset leads to where an organization has set Limber up', async () => {
    await under(WITHIN, counting(Date.now()), { style: 'firm' });
    const settings = await open('options.html#/settings/all');
    await says(settings, 'Back to how Limber came, with what your organisation set up.');
    await settings.close();
  });
}
