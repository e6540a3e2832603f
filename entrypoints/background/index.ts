import { defineBackground } from 'wxt/utils/define-background';
import type { Cause, Reply } from '../../core/event';
import { onAlarm } from '../../platform/alarms';
import { now, zone } from '../../platform/clock';
import { openFullPage } from '../../platform/full-page';
import { onIdle } from '../../platform/idle';
import { onInstall, onLife } from '../../platform/lifecycle';
import { onManaged, readManaged } from '../../platform/managed';
import { onRequest } from '../../platform/messages';
import { onNotification } from '../../platform/notifications';
import { onShortcut } from '../../platform/shortcuts';
import { onToolbarMenu } from '../../platform/toolbar-menu';
import type { Patch } from '../../storage/step';
import { answer } from './answer';
import { handle } from './handle';
import { commandOf } from './notification-name';
import { createQueue } from './queue';
import { reportFault } from './report-fault';
import { commandFor, menuItems } from './toolbar';
import { welcome } from './welcome';

/** Decides nothing: every event goes through one queue, is stored with what came of it, and the browser made to match. */
export default defineBackground(() => {
  const queue = createQueue();
  const enqueue = (cause: Cause, patch: Patch = {}): Promise<Reply> => {
    // Stamped here and nowhere else: what waits in the queue keeps the time at which it happened.
    const stamp = { cause, patch, at: now(), zone: zone() };
    return new Promise((answered, failed) => {
      queue(async () => {
        try {
          if (await handle({ ...stamp, answered })) void follow();
        } finally {
          failed(new Error('The event was not stored.'));
        }
      });
    });
  };
  const push = (cause: Cause, patch?: Patch) => void enqueue(cause, patch).catch(() => {});
  // No event waits for what an organization says: it comes when it is known, as a change of settings.
  const follow = async () => push({ kind: 'settings' }, { policy: await readManaged() });

  // All of them in the first turn, or the event that woke us is lost.
  onAlarm(() => push({ kind: 'wake' }));
  onLife(() => push({ kind: 'wake' }));
  onInstall(welcome);
  onManaged(follow);
  onIdle((state, after) => push({ kind: 'idle', state, after }));
  onRequest((message) => answer(message, enqueue));
  const choose = (id: string) => {
    const command = commandFor(id);
    if (command) push({ kind: 'command', command });
    else if (id === 'open') void openFullPage().catch(reportFault);
  };
  onToolbarMenu(menuItems, choose);
  onShortcut(choose);
  onNotification((event) => {
    const command = commandOf(event);
    if (command) push({ kind: 'command', command });
  });
});
