import type { ReaderPort } from '../components/symptoms/use-reader';
import { onChange, tellChange } from '../platform/changes';
import { now } from '../platform/clock';
import { send } from '../platform/messages';
import { reviseNote } from '../storage/note';
import { readChoices } from '../storage/read-choices';

/** How the reference reads and keeps what somebody chose. */
export const READER: ReaderPort = {
  read: () => readChoices(now()),
  subscribe: onChange,
  keepRegion: async (region) => {
    await send({ kind: 'settings', patch: region ? { region } : {}, reset: region ? [] : ['region'] });
  },
  acknowledge: async () => {
    await reviseNote('acknowledged', (before) => before ?? now());
    tellChange();
  },
};
