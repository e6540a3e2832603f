import { expect, it } from 'vitest';
import { restOfToday } from '../../../core/civil/rest-of-today';
import { meetingEnds } from '../../../core/day/meeting-ends';
import type { Session } from '../../../core/session';
import type { Settings } from '../../../core/settings';
import { HOUR, MINUTE, SECOND } from '../../../core/units';
import { factsOf, told } from '../harness/books';
import { click } from '../harness/controls';
import { stored } from '../harness/database';
import { type Ground, says } from '../harness/ground';
import { counting, PROMPT, prompted, running, STRETCH } from '../harness/phases';
import { until } from '../harness/until';

interface Deed {
  readonly session: (now: number) => Session;
  readonly settings?: Partial<Settings>;
  /** Buttons to press, one after the other. */
  readonly press: readonly string[];
  /** Whether what is stored is what the button said. */
  readonly done: (session: Session, told: readonly string[], now: number) => boolean;
  /** What the popup says then. */
  readonly says: RegExp;
}

const near = (one: number | null | undefined, other: number) => Math.abs((one ?? 0) - other) < 15 * SECOND;
const zone = Temporal.Now.timeZoneId();

const DEEDS: Readonly<Record<string, Deed>> = {
  'puts a break off by ten minutes': {
    session: (now) => prompted(now),
    press: ['In 10 min'],
    done: ({ cycles: { stretch } }, facts) =>
      near(stretch.postponedLeft, 10 * MINUTE) && stretch.postponed === 1 && facts.join() === 'stretch postponed',
    says: /comes back Postponed once/,
  },
  'skips a break': {
    session: (now) => prompted(now),
    press: ['Skip'],
    done: ({ cycles: { stretch } }, facts) => stretch.worked < MINUTE && facts.join() === 'stretch skipped',
    says: /Until your next stretch/,
  },
  'pauses for an hour, and changes that to the rest of today': {
    session: (now) => counting(now),
    press: ['Pause', 'For 1 hour', 'Change', 'For the rest of today'],
    done: ({ pause }, _, now) => near(pause?.until, restOfToday(now, zone, null)),
    says: /Paused until/,
  },
  'pauses until somebody resumes, and resumes': {
    session: (now) => counting(now),
    press: ['Pause', 'Until I resume', 'Resume'],
    done: ({ pause, cycles }) => pause === null && cycles.stretch.worked >= 10 * MINUTE,
    says: /Until your next stretch/,
  },
  'is over with a meeting': {
    session: (now) => counting(now, { meeting: { since: now, until: now + HOUR, civil: civil(now + HOUR) } }),
    press: ['The meeting is over'],
    done: ({ meeting }) => meeting === null,
    says: /Until your next stretch/,
  },
  'takes somebody at their word for a break': {
    session: (now) => counting(now),
    press: ['I already took a break'],
    done: ({ cycles: { stretch } }, facts) => stretch.worked < MINUTE && facts.join() === 'stretch natural',
    says: /1 break today/,
  },
  'restarts the timer, and logs nothing': {
    session: (now) => counting(now),
    press: ['Restart the timer'],
    done: ({ cycles: { stretch } }, facts) => stretch.worked < MINUTE && facts.length === 0,
    says: /50 minutes Until your next stretch/,
  },
  'pauses a break, goes on with it, and ends it': {
    session: (now) => running(now, STRETCH.length, 4 * MINUTE),
    press: ['Pause the break', 'Go on', 'End'],
    done: (session, facts) => session.running === null && facts.join() === 'stretch taken',
    says: /Until your next stretch/,
  },
  'counts a micro-break as done': {
    session(now) {
      const session = counting(now);
      const { stretch, micro } = session.cycles;
      const prompt = { at: now, present: 0, loud: 0 };
      return { ...session, cycles: { stretch, micro: { ...micro, worked: 20 * MINUTE, dueAt: now, prompt } } };
    },
    settings: { micro: { on: true, every: 20 * MINUTE, length: 20 * SECOND } },
    press: ['Done'],
    done: ({ cycles: { micro } }, facts) => micro.prompt === null && facts.join() === 'micro taken',
    says: /Until your next stretch/,
  },
};

function civil(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime().toString();
}

/** Every button of the popup does what it says, and the popup shows what came of it. */
export function popupActions(on: () => Ground): void {
  it.each(Object.keys(DEEDS))('%s', async (name) => {
    const { session, settings, press, done, says: after } = DEEDS[name] as Deed;
    const ground = on();
    await ground.begin({ session: session(Date.now()), settings: { ...PROMPT, ...settings } });
    const popup = await ground.open('popup.html');
    for (const button of press) await click(popup, button);
    await until(
      name,
      () => stored(ground.page),
      (now) => now.session !== null && done(now.session, told(now.days), Date.now()),
    );
    await says(popup, after);
    await popup.close();
  });

  it('is quiet until the next full or half hour in a meeting, and goes on counting', async () => {
    const ground = on();
    const before = counting(Date.now());
    await ground.begin({ session: before, settings: PROMPT });
    const popup = await ground.open('popup.html');
    await click(popup, 'In a meeting');
    const [end = 0] = meetingEnds(Date.now(), zone);
    const label = await popup.$eval('.tools .menu__choice', (one) => one.textContent ?? '');
    await click(popup, label);
    const { session } = await until(
      'the meeting',
      () => stored(ground.page),
      (now) => now.session?.meeting != null,
    );
    expect(session?.meeting?.until).toBe(end);
    expect(session?.cycles.stretch.id).toBe(before.cycles.stretch.id);
    await says(popup, `Quiet ${label.toLowerCase().replace(/ [ap]m$/, '')}`);
    expect(factsOf((await stored(ground.page)).days)).toEqual([]);
    await popup.close();
  });
}
