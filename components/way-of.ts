/**
 * Where an arrow key leads in the direction of reading: 1 onwards, -1 back, 0 for any other key. Where people read from
 * right to left, onwards is to the left.
 */
export function wayOf(key: string): 1 | -1 | 0 {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return 0;
  return (key === 'ArrowRight') === (document.dir !== 'rtl') ? 1 : -1;
}
