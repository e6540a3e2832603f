import { hasDisplay, startDisplay } from './display.mjs';

/** Vitest's global set-up: the browsers of the end-to-end tests find a display, and it goes when they are done. */
export default async function setup() {
  if (hasDisplay()) return;
  const { display, stop } = await startDisplay();
  process.env.DISPLAY = display;
  return stop;
}
