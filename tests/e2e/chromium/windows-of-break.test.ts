import { expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Settings } from '../../../core/settings';
import { SECOND } from '../../../core/units';
import { storedSession } from '../harness/database';
import { PROMPT, prompted } from '../harness/phases';
import { command, ring, settled } from '../harness/talk';
import { until } from '../harness/until';
import { useChromium } from './ground';
import { begin } from './limber';
import { breakPage } from './pages';

declare const chrome: typeof browser;

const chromium = useChromium({ windows: true });

/** The browser's windows by what they are, the focused one marked. */
function windows(): Promise<string[]> {
  return chromium().page.evaluate(async () =>
    (await chrome.windows.getAll())
      .map(({ type, state, focused }) => `${type} ${state}${focused ? ', focused' : ''}`)
      .sort(),
  );
}

/** Whether the stage, or the break page, is the tab in front of its window. */
async function inFront(file: string): Promise<boolean> {
  return chromium().page.evaluate(async (file) => {
    const contexts = await chrome.runtime.getContexts({ contextTypes: ['TAB'] });
    const own = contexts.find(({ documentUrl }) => documentUrl?.endsWith(file));
    return own !== undefined && ((await chrome.tabs.get(own.tabId)).active ?? false);
  }, file);
}

const NORMAL = 'normal normal';

const OPENINGS: readonly [Settings['pageAs'], focus: boolean, windows: readonly string[]][] = [
  ['window', true, [NORMAL, 'popup normal, focused']],
  ['window', false, [`${NORMAL}, focused`, 'popup normal']],
  ['full-screen', true, [NORMAL, 'popup fullscreen, focused']],
  // No browser opens a full screen behind what somebody does.
  ['full-screen', false, [`${NORMAL}, focused`, 'popup normal']],
  ['tab', true, [`${NORMAL}, focused`]],
  ['tab', false, [`${NORMAL}, focused`]],
];

it.each(OPENINGS)('opens the page by itself as a %s, taking the focus: %s', async (pageAs, pageFocus, wanted) => {
  const limber = chromium();
  const { page } = limber;
  const session = prompted(Date.now(), {}, 15 * SECOND);
  await begin(limber, { session, settings: { ...PROMPT, pageAs, pageFocus } });
  await page.bringToFront();
  await until('the focus', () => page.evaluate(() => document.hasFocus()), Boolean);
  await ring(page, 'due');
  const own = await breakPage(limber);
  await until('the windows as they should be', windows, (now) => now.join('; ') === wanted.join('; '));
  await settled(page);
  expect(await windows()).toEqual(wanted);
  expect((await storedSession(page)).cycles.stretch.shown).toContain('page');
  const focused = pageFocus ? own : page;
  await until('the focus where it belongs', () => focused.evaluate(() => document.hasFocus()), Boolean);
  if (pageAs === 'tab') expect(await inFront('/break.html')).toBe(pageFocus);
  // Whoever starts the break wants to see it: then it comes to the front.
  if (pageFocus) return;
  await command(page, { do: 'start', kind: 'stretch', id: session.cycles.stretch.id });
  await until('the break page in front', () => own.evaluate(() => document.hasFocus()), Boolean);
});
