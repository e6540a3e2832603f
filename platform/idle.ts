import { browser } from 'wxt/browser';

/** The questions asked of the idle API, in seconds; 15 is the least that browsers allow. */
const LADDER = [15, 30, 60, 120, 300, 600] as const;
const LONGEST = 600;

/** What the idle API says of the person; the words are those of core/event.ts. */
export interface Quiet {
  readonly quietAtLeast: number;
  readonly quietLessThan: number | null;
  readonly locked: boolean;
}

/** The interval the idle API works with until somebody sets it, in milliseconds. */
let interval = 60_000;
let isSet = false;

type StateListener = (state: 'active' | 'idle' | 'locked') => void;

let listening: StateListener | null = null;

/** Key in Firefox's `localStorage`, the one memory that can be read in the first turn: idle events are not wanted. */
const OFF = 'idle-events-off';

/** Calls back when the person goes idle, locks the screen or comes back, with the interval that was set (milliseconds). */
export function onIdle(listener: (state: 'active' | 'idle' | 'locked', after: number) => void): void {
  listening = (state) => listener(state, interval);
  if (import.meta.env.FIREFOX && localStorage.getItem(OFF)) return;
  browser.idle.onStateChanged.addListener(listening);
}

/**
 * Whether idle events are wanted; matters in Firefox alone. There every stop of the event page adds its listener anew, a
 * listener added while nobody moves is told so at once, and that starts the event page again, every half minute for as long
 * as the person is away. Only what the next life does not register in its first turn is gone (ExtensionCommon.sys.mjs keeps
 * the rest on purpose). The heartbeat then finds out that somebody is back.
 */
export function wantIdleEvents(wanted: boolean): void {
  if (!import.meta.env.FIREFOX || !listening) return;
  if (!wanted) {
    localStorage.setItem(OFF, '1');
  } else if (localStorage.getItem(OFF)) {
    localStorage.removeItem(OFF);
    browser.idle.onStateChanged.addListener(listening);
  }
}

/** Sets how long nobody has to move for an idle event. Set anew in every life of the background: it is not kept. */
export function setIdleInterval(ms: number): void {
  if (ms === interval && isSet) return;
  interval = ms;
  isSet = true;
  browser.idle.setDetectionInterval(Math.round(ms / 1_000));
}

/** Asks how long nobody has moved. Firefox never says `locked`. */
export async function readQuiet(): Promise<Quiet> {
  const states = await Promise.all(LADDER.map((seconds) => browser.idle.queryState(seconds)));
  const moved = states.indexOf('active');
  return {
    quietAtLeast: (moved === -1 ? LONGEST : (LADDER[moved - 1] ?? 0)) * 1_000,
    quietLessThan: moved === -1 ? null : (LADDER[moved] ?? 0) * 1_000,
    locked: states.includes('locked'),
  };
}
