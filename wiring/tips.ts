import type { TipPort } from '../components/tips/tip-port';
import { onChange, tellChange } from '../platform/changes';
import { now, zone } from '../platform/clock';
import { sessionRecord } from '../platform/session-record';
import { reviseNote } from '../storage/note';
import { readTipMoment } from '../storage/tip-moment';

/** Where tips are chosen from and remembered. */
export const TIPS: TipPort = {
  read: () => readTipMoment(sessionRecord, now(), zone()),
  async revise(change) {
    const memory = await reviseNote('tips', change);
    tellChange();
    return memory;
  },
  subscribe: onChange,
  now,
};
