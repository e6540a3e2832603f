/** The arrow key that leads on: the one that points along the writing. */
export function nextKey(): 'ArrowRight' | 'ArrowLeft' {
  return document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
}
