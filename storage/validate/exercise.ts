import * as v from 'valibot';
import type { Area } from '../../content/types';
import type { Exercise } from '../../core/movements/exercise';
import { count, finite } from './numbers';

/** Where a picture is kept as an address of its own: image data and nothing that could be a script (SVG could). */
const PICTURE = /^data:image\/(png|jpeg|webp|gif);base64,[A-Za-z0-9+/]+=*$/;

const text = (most: number) => v.pipe(v.string(), v.nonEmpty(), v.maxLength(most));

/** An exercise of the user's own, as stored and as imported. */
export const EXERCISE: v.GenericSchema<unknown, Exercise> = v.object({
  id: v.pipe(v.string(), v.startsWith('own-')),
  name: text(60),
  steps: v.pipe(v.array(text(200)), v.minLength(1), v.maxLength(6)),
  holdSeconds: v.pipe(count, v.maxValue(600)),
  repetitions: v.pipe(count, v.minValue(1), v.maxValue(100)),
  sides: v.picklist([1, 2]),
  areas: v.array(v.custom<Area>((area) => typeof area === 'string')),
  position: v.picklist(['seated', 'standing', 'floor']),
  place: v.picklist(['desk', 'floor']),
  // Half a megabyte of bytes is a third more as base64.
  picture: v.nullable(v.pipe(v.string(), v.maxLength(700_000), v.regex(PICTURE))),
  createdAt: finite,
  changedAt: finite,
});
