import type { IconName } from './icon-paths';
import { ICON_PATHS } from './icon-paths';
import './icon.css';

/** A drawn sign in the colour of the text around it. It is never the only thing that says something. */
export function Icon({ name, size = 20, weight = 1.75 }: { name: IconName; size?: number; weight?: number }) {
  return (
    <svg
      class={`icon icon--${name}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={weight}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
