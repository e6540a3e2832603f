import { useState } from 'preact/hooks';
import type { Command, Report } from '../../../core/event';
import { breakPages, closePages } from '../../../platform/break-page';
import { send } from '../../../platform/messages';
import { ownPages } from '../../../platform/own-pages';
import { leave } from './leaving';
import { readAgain } from './reading';

/** What a view can ask for. */
export interface Orders {
  /** Sends a command of the person; the page then shows what came of it. */
  readonly order: (command: Command) => Promise<void>;
  /** The same, and the page goes away: there is nothing more to show. */
  readonly orderAndClose: (command: Command) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The way to the background, and whether it failed. */
export function useOrders(): Orders & { readonly failed: boolean } {
  const [failed, setFailed] = useState(false);
  const order = async (command: Command) => {
    const arrived = await deliver(command);
    setFailed(!arrived);
    readAgain();
    return arrived;
  };
  return {
    failed,
    order: async (command) => void (await order(command)),
    orderAndClose: async (command) => {
      if (await order(command)) await close();
    },
    close,
  };
}

/** Reports how the page is. One that is lost is made good by the next. */
export function tell(report: Report): Promise<void> {
  return send({ kind: 'report', report }).then(
    () => {},
    (error) => console.warn('Limber did not hear the break page:', error),
  );
}

async function deliver(command: Command): Promise<boolean> {
  return send({ kind: 'command', command }).then(
    ({ did }) => did !== 'invalid',
    () => false,
  );
}

/** Closes the break page by asking the browser: Firefox lets no page close itself. Two of them show the same, so both go. */
async function close(): Promise<void> {
  leave();
  await closePages(breakPages(await ownPages()));
}
