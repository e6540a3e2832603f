import type { Place, Position } from '../../content/types';
import type { Body } from '../settings';
import type { Candidate } from './candidate';

/** A movement that may have another form. */
interface Formed {
  readonly variant?: { readonly position: Position; readonly place: Place };
}

/** Whether a movement is done in its other form: that one is for the desk, and there is no room on the floor. */
export function takesOtherForm({ variant }: Formed, { floor }: Pick<Body, 'floor'>): boolean {
  return !floor && variant?.place === 'desk';
}

/** A movement as the chooser sees it: where and how the form is done that this body takes. */
export function inItsForm(one: Candidate & Formed, body: Pick<Body, 'floor'>): Candidate {
  if (!one.variant || !takesOtherForm(one, body)) return one;
  const { position, place } = one.variant;
  return { ...one, positions: [position], place };
}
