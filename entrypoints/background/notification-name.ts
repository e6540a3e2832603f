import type { Command } from '../../core/event';
import type { WantedNotification } from '../../core/surfaces';
import type { NotificationEvent } from '../../platform/notifications';

const SEPARATOR = '|';

/** The browser's id of a notification says all that a click on it needs: no memory between two lives of the worker. */
export function nameOf({ about, id, asked }: WantedNotification): string {
  return [about, id, asked].join(SEPARATOR);
}

/** What a person means by what they did to a notification; null where it means nothing any more. */
export function commandOf(event: NotificationEvent): Command | null {
  const [about, id, asked] = event.id.split(SEPARATOR);
  if (id === undefined) return null;
  if (about === 'pause' || about === 'care') {
    if (event.did === 'close') return { do: 'look' };
    return about === 'pause' ? { do: 'resume' } : { do: 'care-stop', id };
  }
  if (event.did === 'close') return { do: 'dismiss', id, rung: about === 'notice' ? 'notice' : 'notification' };
  if (event.did === 'click') return { do: 'start', kind: about === 'micro' ? 'micro' : 'stretch', id };
  if (event.button === 0) return { do: 'postpone', id, asked: Number(asked), minutes: null };
  return { do: 'skip', id };
}
