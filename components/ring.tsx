import type { ComponentChildren } from 'preact';
import './ring.css';

/** `still`: the clock stands, what had accrued is shown all the same. */
export type RingTone = 'calm' | 'due' | 'still';

interface RingProps {
  /** How much of it is filled, 0 to 1. */
  readonly share: number;
  readonly tone: RingTone;
  /** What stands in it: a number or an icon. */
  readonly children: ComponentChildren;
  /** A small sign on its edge: why Limber is quiet though the time goes on. */
  readonly sign?: ComponentChildren;
}

/** The ring. Its thin edge is always there, so that an empty one is a ring too. */
export function Ring({ share, tone, children, sign }: RingProps) {
  // A round end of no length would still be a dot.
  const filled = share < 0.005 ? 0 : Math.min(1, share) * 100;
  return (
    <div class={`ring ring--${tone}`}>
      <svg class="ring__circle" viewBox="0 0 128 128" aria-hidden="true">
        <circle class="ring__track" cx="64" cy="64" r="58" />
        <circle
          class="ring__share"
          cx="64"
          cy="64"
          r="58"
          pathLength={100}
          stroke-dasharray={`${filled} 100`}
          stroke-opacity={filled === 0 ? 0 : 1}
        />
      </svg>
      <div class="ring__inside">{children}</div>
      {sign && <div class="ring__sign">{sign}</div>}
    </div>
  );
}

/** A number with its unit, for the inside of a ring. */
export function RingNumber({ number, unit }: { number: string; unit: string }) {
  return (
    <>
      <span class={number.length > 3 ? 'ring__number ring__number--long' : 'ring__number'}>{number}</span>
      <span class="ring__unit">{unit}</span>
    </>
  );
}
