import { useEffect, useState } from 'preact/hooks';
import { STEPS } from './steps';

/** The step in the address bar, so that the browser's way back leads to the step before. */
export function useStep(): number {
  const [index, setIndex] = useState(read);
  useEffect(() => {
    const follow = () => setIndex(read());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return index;
}

/** Goes to a step. */
export function goTo(index: number): void {
  location.hash = `#/${STEPS[index]?.name ?? ''}`;
}

function read(): number {
  const name = location.hash.replace(/^#\/?/, '');
  return Math.max(
    0,
    STEPS.findIndex((step) => step.name === name),
  );
}
