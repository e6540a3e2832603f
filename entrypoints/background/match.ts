import type { Report } from '../../core/event';
import type { Settings } from '../../core/settings';
import type { Surfaces, WantedNotification } from '../../core/surfaces';
import { setAlarm } from '../../platform/alarms';
import { paintBadge } from '../../platform/badge';
import { breakPages, openBreakPage, showBreakPage } from '../../platform/break-page';
import { checkpoint } from '../../platform/checkpoint';
import { chime } from '../../platform/chime';
import { showFullPage } from '../../platform/full-page';
import { setIdleInterval, wantIdleEvents } from '../../platform/idle';
import { clearNotification, mayNotify, notificationIds, notify } from '../../platform/notifications';
import { ownPages } from '../../platform/own-pages';
import { nameOf } from './notification-name';
import { reportFault } from './report-fault';
import { wordsFor } from './words';

/** Stores a report before anything else is done. */
type Tell = (report: Report) => Promise<void>;

/**
 * Makes the browser match the picture: compare with what is there, change the difference. Matching twice changes
 * nothing. What was shown is reported as soon as the call succeeded, so that it is shown once; what could not be shown
 * stays wanted. A fault on one surface does not keep the others from being matched.
 */
export async function match(wanted: Surfaces, settings: Settings, tell: Tell): Promise<void> {
  // The alarms first: whatever happens below, something will wake us.
  await Promise.all([setAlarm('heartbeat', wanted.heartbeatAt), setAlarm('due', wanted.wakeAt)]);
  await checkpoint(5);
  setIdleInterval(wanted.idleAfter);
  wantIdleEvents(wanted.idleEvents);
  await paintBadge(wanted.badge).catch(reportFault);
  await checkpoint(6);
  await matchNotification(wanted.notification, settings, tell).catch(reportFault);
  await matchPage(wanted.page, settings, tell).catch(reportFault);
  await matchChime(wanted.chime, settings.volume, tell).catch(reportFault);
  await matchCarePage(wanted.carePage, tell).catch(reportFault);
}

async function matchNotification(wanted: WantedNotification | null, settings: Settings, tell: Tell): Promise<void> {
  if (!(await mayNotify())) return;
  await checkpoint(7);
  const name = wanted && nameOf(wanted);
  const there = await notificationIds();
  for (const id of there) if (id !== name) await clearNotification(id);
  if (!wanted?.show || !name) return;
  await checkpoint(8);
  // One that is there already was shown just before the worker died.
  if (!there.includes(name)) await notify(name, wordsFor(wanted, settings));
  await checkpoint(9);
  const { about, id, asked } = wanted;
  if (about === 'pause') await tell({ say: 'pause-asked' });
  else await tell({ say: 'shown', id, asked, rung: about === 'notice' ? 'notice' : 'notification' });
}

async function matchPage(wanted: Surfaces['page'], settings: Settings, tell: Tell): Promise<void> {
  if (!wanted?.show) return;
  const [open] = breakPages(await ownPages());
  await checkpoint(10);
  const focus = wanted.called || settings.pageFocus;
  // One that is there, left over from the last break or opened just before the worker died, is adopted.
  if (!open) await openBreakPage({ as: settings.pageAs, focus });
  else if (focus) await showBreakPage(open);
  await checkpoint(11);
  await tell({ say: 'shown', id: wanted.id, asked: wanted.asked, rung: 'page' });
}

async function matchChime(wanted: Surfaces['chime'], volume: number, tell: Tell): Promise<void> {
  if (!wanted) return;
  const { about, id, asked } = wanted;
  // Marked first, then played: a chime is heard at most once.
  await tell(about === 'end' ? { say: 'end-chimed', id } : { say: 'shown', id, asked, rung: 'chime' });
  await checkpoint(12);
  await chime(volume);
}

/** Without asking whether windows are welcome: who starts a session is told that this page says when it ends. */
async function matchCarePage(id: string | null, tell: Tell): Promise<void> {
  if (!id) return;
  await showFullPage('#/symptoms/flare-up', await ownPages());
  await checkpoint(14);
  await tell({ say: 'shown', id, asked: 0, rung: 'page' });
}
