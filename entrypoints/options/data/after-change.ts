import { tellChange } from '../../../platform/changes';
import { send } from '../../../platform/messages';

/** Tells everybody that the database is another one now: pages read it anew, the background goes by its settings. */
export async function afterChange(): Promise<void> {
  tellChange();
  await send({ kind: 'command', command: { do: 'look' } }).catch(() => {});
}
