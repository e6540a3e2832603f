/** Says in the console what could not be done. What is wanted stays wanted, and is tried again at the next wake. */
export function reportFault(error: unknown): void {
  console.error('Limber could not do something and will try again at the next wake:', error);
}
