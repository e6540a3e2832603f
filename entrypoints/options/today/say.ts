import { localDay, offsetAt } from '../../../core/civil/local-day';
import type { Felt } from '../../../core/feeling';
import { tellChange } from '../../../platform/changes';
import { now, zone } from '../../../platform/clock';
import { changeShelves } from '../../../storage/shelf';

/** Keeps how the back feels now. */
export async function say(felt: Felt): Promise<void> {
  const at = now();
  const place = zone();
  const { day } = localDay(at, place);
  await changeShelves({
    put: { feelings: [{ id: crypto.randomUUID(), felt, at, offset: offsetAt(at, place), day, breakId: null }] },
  });
  tellChange();
}

/** Takes back what was said. */
export async function forget(id: string): Promise<void> {
  await changeShelves({ drop: { feelings: [id] } });
  tellChange();
}
