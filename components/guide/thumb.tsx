import { isDrawn } from '../figure/drawn-by';
import { Still } from '../figure/still';
import { Icon } from '../icon';
import type { Movement } from './movement';

/** A movement as a small picture beside its name: its figure, the user's own picture, or a sign that stands for one. */
export function Thumb({ movement, size }: { movement: Movement | null; size: number }) {
  if (movement?.picture) return <img src={movement.picture} alt="" />;
  const id = movement?.stretch?.id;
  if (id && isDrawn(id)) return <Still stretch={id} variant={movement.isOtherForm} />;
  return <Icon name="stretch" size={size} weight={1} />;
}
