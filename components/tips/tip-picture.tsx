import { PICTURES } from '../../content/checklist/drawings/index';
import type { PictureHalf } from '../../content/checklist/drawings/types';
import { itemById } from '../../content/checklist/index';
import type { ItemDrawing } from '../../content/checklist/types';
import type { Tip, TipTopic } from '../../content/tips/types';
import type { StretchId } from '../../content/types';
import { HalfDrawing } from '../audit/half-drawing';
import { Still } from '../figure/still';

/** What stands for a topic where a tip names neither an item with a drawing nor a stretch. */
const ITEM_OF: Readonly<Partial<Record<TipTopic, ItemDrawing>>> = {
  screen: 'monitor-height',
  keyboard: 'elbow-angle',
  mouse: 'wrist',
  chair: 'feet',
  feet: 'feet',
  laptop: 'laptop-riser',
  light: 'glare-and-window',
  'papers and phone': 'monitor-distance',
  room: 'knee-gap',
  workplace: 'monitor-distance',
  limber: 'elbow-angle',
};
const STRETCH_OF: Readonly<Partial<Record<TipTopic, StretchId>>> = {
  breaks: 'overhead-side-bend',
  movement: 'sit-to-stand',
  walking: 'walk-and-hydrate',
  water: 'walk-and-hydrate',
  eyes: 'eye-rest-20-20-20',
  breathing: 'relaxed-breathing',
};

/** The small drawing beside a tip: the item as it should be, the movement, or what the tip speaks of. */
export function TipPicture({ tip }: { tip: Tip }) {
  const half = itemHalf(tip);
  const stretch = half ? null : (tip.stretch ?? STRETCH_OF[tip.topic] ?? null);
  if (!half && !stretch) return null;
  return (
    <div class="tip__picture" aria-hidden="true">
      {half ? <HalfDrawing half={half} whole /> : stretch && <Still stretch={stretch} />}
    </div>
  );
}

function itemHalf({ item, stretch, topic }: Tip): PictureHalf | null {
  const drawing = (item && itemById(item)?.drawing) ?? (stretch ? undefined : ITEM_OF[topic]);
  return drawing ? PICTURES[drawing].right : null;
}
