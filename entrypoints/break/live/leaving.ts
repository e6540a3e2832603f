let leaving = false;

/** The page is about to be closed by one of its own buttons. */
export function leave(): void {
  leaving = true;
}

/** Whether it goes because of one of its own buttons: then nobody took it away, and a postponed break may come back. */
export function isLeaving(): boolean {
  return leaving;
}
