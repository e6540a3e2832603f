/**
 * Begins to read with the code that asks for it, before anything is drawn.
 *
 * @returns a function whose first call gives what was begun; each later one reads anew
 */
export function readAhead<T>(read: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = read();
  return () => {
    const reading = begun ?? read();
    begun = null;
    return reading;
  };
}
