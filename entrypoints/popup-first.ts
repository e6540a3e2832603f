import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { sayLanguage } from '../components/say-language';
import { glanceLeft } from '../core/glance-left';
import { MINUTE } from '../core/units';
import { now, zone } from '../platform/clock';
import { glance } from '../storage/glance';

/** A database that does not answer at once is waited for by the rest, which says so, in milliseconds. */
const PATIENCE = 150;

/** Languages that some country writes with other digits than these: the rest of the popup asks the browser which. */
const OTHER_DIGITS = /^(ar|as|bgc|bho|bn|ckb|dz|fa|ks|lrc|mni|mr|my|mzn|ne|pa|ps|raj|sa|sat|sd|ur|uz)\b/;

/**
 * Puts the true number into the popup's frame with the first look at the database, where nothing but counting goes on.
 * Then comes the rest of the popup, which reads everything itself and takes the place of the frame.
 *
 * A file of its own, without chunks, and without `Intl`: the first format of a process costs 30 to 40 ms
 * (docs/decisions/0011-first-paint-of-the-popup.md).
 */
export default defineUnlistedScript(async () => {
  // Only while the script itself runs does the browser say which one it is.
  const { rest = '', styles = '' } = (document.currentScript as HTMLScriptElement | null)?.dataset ?? {};
  // Whatever a damaged record does to this look, the rest meets it too and says so.
  await show().catch(() => {});
  await Promise.all(styles.split(' ').map(styled));
  await import(/* @vite-ignore */ rest);
});

/** A style that cannot be read must not keep the rest away. */
function styled(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}

async function show(): Promise<void> {
  // The frame stands the way that the words will.
  sayLanguage();
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const seen = await Promise.race([glance(), late]);
  if (!seen) return;
  const { theme } = seen.changed;
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  // What an organization says is read and checked by the rest.
  if (seen.given) return;
  const plain = glanceLeft(seen.session, seen.changed, now(), zone);
  if (!plain || OTHER_DIGITS.test(i18n.t('page.language'))) return;
  const minutes = Math.ceil(plain.left / MINUTE);
  // Seconds and hours are written in more than one way: the rest does that.
  if (minutes < 2 || minutes >= 100) return;
  write('number', String(minutes));
  write('unit', i18n.t('popup.unit.minutes', minutes));
  const share = Math.min(1, plain.worked / plain.every) * 100;
  document.getElementById('share')?.setAttribute('stroke-dasharray', `${share} 100`);
  await painted();
}

function write(id: string, text: string): void {
  const place = document.getElementById(id);
  if (place) place.textContent = text;
}

/**
 * Reading and running the rest takes the second core from the ones that draw, and would keep the number off the screen:
 * it waits until the browser says that something was painted. A popup that nobody sees has no frames.
 */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, PATIENCE);
  });
}
