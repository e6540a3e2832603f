/** Keys do nothing for this long after the page came to the front, in milliseconds. */
const GUARDED = 1_000;
/** Keys that would press a button, and those with a meaning of ours. */
const GUARDED_KEYS = [' ', 'Enter', 'ArrowRight', 'ArrowLeft', 'Escape'];

/**
 * Takes keys away for the first second after the page came to the front: typing that was under way cannot skip a break.
 * Clicks by key too (the browser turns Space and Enter on a focused button into one), and a key that is held down for longer.
 */
export function guardKeys(target: Window): void {
  let since = performance.now();
  const again = () => {
    if (target.document.visibilityState === 'visible') since = performance.now();
  };
  target.addEventListener('pageshow', again);
  target.addEventListener('focus', again);
  target.document.addEventListener('visibilitychange', again);

  const isEarly = () => performance.now() - since < GUARDED;
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent) => {
    if (GUARDED_KEYS.includes(event.key) && (event.repeat || isEarly())) swallow(event);
  };
  target.addEventListener('keydown', onKey, true);
  target.addEventListener('keyup', onKey, true);
  target.addEventListener(
    'click',
    // A click of a mouse or finger counts at least 1 in `detail`; one made by a key 0.
    (event) => {
      if (event.detail === 0 && isEarly()) swallow(event);
    },
    true,
  );
}
