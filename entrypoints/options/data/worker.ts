import { exclusively } from '../../../platform/lock';
import { breaksCsv } from '../../../storage/breaks-csv';
import { checkDatabase } from '../../../storage/check-database';
import { daysCsv } from '../../../storage/days-csv';
import { exportAll } from '../../../storage/export';
import { type Brought, parse } from '../../../storage/import/parse';
import { readText } from '../../../storage/import/read-text';
import { Refused } from '../../../storage/import/refusal';
import { bringIn, preview } from '../../../storage/import/write';
import type { Answer, Order, Task, Tasks } from './orders';

/*
 * The heavy work of the section: ten years of records are read, checked and written here, so that the page never stops.
 * The page ends the worker to cancel; only while it writes is it asked to stop, and answers once nothing is under way.
 */

let brought: Brought | null = null;
const stopping = new AbortController();

/** How much of the bar each part of reading a file takes: reading, then checking. */
const READ_SHARE = 0.3;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.task === 'stop') stopping.abort();
  else void answer(data);
});

async function answer(order: Exclude<Order, { task: 'stop' }>): Promise<void> {
  try {
    say({ done: await work(order) });
  } catch (error) {
    if (error instanceof Refused) say({ refused: error.refusal });
    else if (stopping.signal.aborted) say({ stopped: true });
    else say({ failed: String(error) });
  }
}

async function work(order: Exclude<Order, { task: 'stop' }>): Promise<Tasks[Task]['gives']> {
  const onProgress = (share: number) => say({ progress: share });
  switch (order.task) {
    case 'export':
      return exportAll(order.at, onProgress);
    case 'breaks':
      return breaksCsv(order.words, order.separator);
    case 'days':
      return daysCsv(order);
    case 'check':
      return exclusively(() => checkDatabase(order.at));
    case 'read': {
      const text = await readText(order.file, (share) => onProgress(share * READ_SHARE));
      brought = parse(text, (share) => onProgress(READ_SHARE + share * (1 - READ_SHARE)));
      return { exportedAt: brought.exportedAt, preview: await preview(brought, order.at) };
    }
    case 'write': {
      if (!brought) throw new Error('No file was read.');
      const content = brought;
      return exclusively(() => bringIn(content, order.mode, order.at, { onProgress, signal: stopping.signal }));
    }
  }
}

function say(answer: Answer): void {
  postMessage(answer);
}
