/** Heights and places of what people sit on, lean on and hold, in the units of the body. */

/** Top of a chair's seat: knees at a right angle with the feet flat. */
export const SEAT = 21.3;
/** Depth of the seat from its front edge to the backrest. */
export const SEAT_DEPTH = 19;
/** Top of a desk: at the elbows of somebody who sits. */
export const DESK = 39;
/** The wall's face, for somebody whose back is to it. */
export const WALL = 0;
