import { expect, it } from 'vitest';
import type { browser as api } from 'wxt/browser';
import type { Settings } from '../../../core/settings';
import { SECOND } from '../../../core/units';
import { storedSession } from '../harness/database';
import { PROMPT, prompted } from '../harness/phases';
import { command, openPages, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { groundOf } from './ground';
import { begin, useFirefox } from './limber';

declare const chrome: typeof api;

const firefox = useFirefox();

/** Firefox's windows by what they are, the focused one marked. */
function windows(): Promise<string[]> {
  return firefox().page.evaluate(async () =>
    (await chrome.windows.getAll())
      .map(({ type, state, focused }) => `${type} ${state}${focused ? ', focused' : ''}`)
      .sort(),
  );
}

const FRONT = 'normal maximized, focused';
const BEHIND = 'normal maximized';

const OPENINGS: readonly [Settings['pageAs'], focus: boolean, windows: readonly string[]][] = [
  ['window', true, [BEHIND, 'popup normal, focused']],
  ['full-screen', true, [BEHIND, 'popup fullscreen, focused']],
  ['tab', true, [FRONT]],
  // Firefox opens no window behind another: what must not take the focus is a tab in the background.
  ['window', false, [FRONT]],
  ['full-screen', false, [FRONT]],
  ['tab', false, [FRONT]],
];

it.each(OPENINGS)('opens the page by itself as a %s, taking the focus: %s', async (pageAs, pageFocus, wanted) => {
  const limber = firefox();
  const { page } = limber;
  const session = prompted(Date.now(), {}, 15 * SECOND);
  await begin(limber, { session, settings: { ...PROMPT, pageAs, pageFocus } });
  await page.bringToFront();
  await ring(page, 'due');
  await until(
    'the break page',
    () => openPages(page, 'break.html'),
    (count) => count === 1,
  );
  await until('the windows as they should be', windows, (now) => now.join('; ') === wanted.join('; '));
  await settled(page);
  expect(await windows()).toEqual(wanted);
  expect((await storedSession(page)).cycles.stretch.shown).toContain('page');
  expect(await page.evaluate(() => document.hasFocus())).toBe(!pageFocus);
  if (pageFocus) return;
  // Whoever starts the break wants to see it: then it comes to the front.
  await command(page, { do: 'start', kind: 'stretch', id: session.cycles.stretch.id });
  const own = await groundOf(firefox)().found('break.html');
  await until('the break page in front', () => own.evaluate(() => document.hasFocus()), Boolean);
});
