import { readLimber } from './read-limber.mjs';

/** A plan of seconds, in milliseconds: the whole way to a break that was taken in half a minute. */
const plan = {
  stretch: { on: true, every: 15_000, length: 12_000 },
  micro: { on: false, every: 1_200_000, length: 20_000 },
  style: 'firm',
  windows: true,
  polite: false,
  notice: 3_000,
};

const tell = (page, request) => page.evaluate((message) => chrome.runtime.sendMessage(message), request);

/** Waits until what is stored shows something. A minute is far more than any scene takes. */
async function until(page, what, shows) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const stored = await readLimber(page);
    if (stored.session && shows(stored)) return stored;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited a minute for this, and it did not come: ${what}`);
}

const seconds = (ms) => `${Math.round(ms / 1000)} s`;

/**
 * The main job, in order, on the extension as people get it. A scene drives it and gives one line of what it saw, or
 * throws; `picture` says that it is worth one.
 *
 * @type {{ name: string, picture?: string, play: (stage: object) => Promise<string> }[]}
 */
export const scenes = [
  {
    name: 'installed',
    play: async (stage) => {
      stage.popup = await stage.browser.newPage();
      await stage.popup.setViewport({ width: 380, height: 600 });
      await stage.popup.goto(`${stage.address}popup.html`);
      await until(stage.popup, 'a session', () => true);
      return 'the service worker runs and keeps its state in IndexedDB';
    },
  },
  {
    name: 'working',
    picture: 'popup',
    play: async ({ popup }) => {
      const answer = await tell(popup, { kind: 'settings', patch: plan, reset: [] });
      if (answer.did !== 'done') throw new Error(`the plan was refused: ${JSON.stringify(answer)}`);
      const { session } = await until(popup, 'work time', ({ session }) => session.cycles.stretch.worked >= 0);
      const { worked } = session.cycles.stretch;
      return `a stretch break of ${seconds(plan.stretch.length)} is due after ${seconds(plan.stretch.every)} of work; ${seconds(worked)} so far`;
    },
  },
  {
    name: 'due',
    play: async ({ popup }) => {
      const { session } = await until(popup, 'a break that is due', ({ session }) => session.cycles.stretch.dueAt);
      return `after ${seconds(session.cycles.stretch.worked)} of work`;
    },
  },
  {
    name: 'prompted',
    picture: 'popup',
    play: async ({ popup }) => {
      await until(popup, 'a prompt', ({ session }) => session.cycles.stretch.prompt);
      const badge = await popup.evaluate(() => chrome.action.getBadgeText({}));
      return `the badge says ${badge}`;
    },
  },
  {
    name: 'break page open',
    picture: 'page',
    play: async (stage) => {
      const target = await stage.browser.waitForTarget((one) => one.url().endsWith('/break.html'), { timeout: 60_000 });
      stage.page = await target.page();
      await until(stage.popup, 'the page on record', ({ session }) => session.cycles.stretch.shown.includes('page'));
      return 'by itself, fifteen seconds after the badge, as the firm style says; it asks';
    },
  },
  {
    name: 'started',
    picture: 'page',
    play: async ({ popup }) => {
      const { session } = await readLimber(popup);
      await tell(popup, { kind: 'command', command: { do: 'start', kind: 'stretch', id: session.cycles.stretch.id } });
      const { session: next } = await until(popup, 'a routine', ({ session: { running } }) => running?.plan);
      return `the page chose ${next.running.plan.map(({ stretch }) => stretch).join(', ')}`;
    },
  },
  {
    name: 'taken',
    picture: 'page',
    play: async ({ popup }) => {
      const { session } = await until(popup, 'the end', ({ session }) => session.ended);
      return `the break is over: ${session.ended.result}, ${seconds(session.ended.ms)}`;
    },
  },
  {
    name: 'logged',
    picture: 'popup',
    play: async ({ popup }) => {
      const { session, facts } = await readLimber(popup);
      const ours = facts.filter(({ id }) => id === session.ended.id);
      if (ours.length !== 1 || ours[0].result !== 'taken')
        throw new Error(`the log has ${JSON.stringify(facts)}, not this break, taken, once`);
      return `once, as ${ours[0].result}, on ${ours[0].day}; the timer began anew`;
    },
  },
];
