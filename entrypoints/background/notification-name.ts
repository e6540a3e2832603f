import type { Command } from '../../core/event';
import type { Kind } from '../../core/kind';
import type { WantedNotification } from '../../core/surfaces';
import type { NotificationEvent } from '../../platform/notifications';

const SEPARATOR = '|';

/** The browser's id of a notification says all that a click on it needs: no memory between two lives of the worker. */
export function nameOf({ about, kind, id, asked }: WantedNotification): string {
  return [about, kind, id, asked].join(SEPARATOR);
}

/** What a person means by what they did to a notification; null where it means nothing any more. */
export function commandOf(event: NotificationEvent): Command | null {
  const [about, kind, id, asked] = event.id.split(SEPARATOR);
  if (id === undefined || !isKind(kind)) return null;
  if (about === 'pause') return event.did === 'close' ? { do: 'look' } : { do: 'resume' };
  if (event.did === 'close') return { do: 'dismiss', id, rung: about === 'notice' ? 'notice' : 'notification' };
  if (event.did === 'click') return { do: 'start', kind, id };
  if (event.button === 0) return { do: 'postpone', id, asked: Number(asked), minutes: null };
  return { do: 'skip', id };
}

function isKind(kind: string | undefined): kind is Kind {
  return kind === 'micro' || kind === 'stretch';
}
