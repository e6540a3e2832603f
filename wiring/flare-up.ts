import type { FlareUpPort } from '../components/flare-up/port';
import { onChange, tellChange } from '../platform/changes';
import { now, zone } from '../platform/clock';
import { send } from '../platform/messages';
import { readFlareUps } from '../storage/read-flare-ups';
import { revisePiece } from '../storage/shelf';

/** How the companion reads, keeps and commands. */
export const FLARE_UP: FlareUpPort = {
  read: readFlareUps,
  subscribe: onChange,
  keep: async (id, change) => {
    await revisePiece('flareUps', id, change);
    tellChange();
  },
  command: (command) => send({ kind: 'command', command }),
  report: (report) => send({ kind: 'report', report }),
  now,
  zone,
};
