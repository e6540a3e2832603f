import { useEffect, useRef } from 'preact/hooks';
import type { Rhythm } from './rhythm';
import './rhythm-ring.css';

interface Props {
  readonly rhythm: Rhythm;
  /** Since the step began, in milliseconds: after a reload the ring is where it would have been. */
  readonly elapsed: number;
  /** Which step it belongs to; a new one starts the rhythm anew. */
  readonly step: number;
  readonly paused: boolean;
}

const SMALL = 'scale(0.58)';
const LARGE = 'scale(1)';

/** A disc that grows, stays and goes back as long as one repetition takes. Still where motion is reduced. */
export function RhythmRing({ rhythm, elapsed, step, paused }: Props) {
  const ref = useRef<SVGGElement>(null);
  const animation = useRef<Animation | null>(null);
  const { out, stay, back } = rhythm;
  useEffect(() => {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || !ref.current) return;
    const duration = out + stay + back;
    const frames = [
      { transform: SMALL, offset: 0, easing: 'ease-in-out' },
      { transform: LARGE, offset: out / duration },
      { transform: LARGE, offset: (out + stay) / duration, easing: 'ease-in-out' },
      { transform: SMALL, offset: 1 },
    ];
    const running = ref.current.animate(frames, { duration, iterations: Number.POSITIVE_INFINITY });
    running.currentTime = elapsed;
    animation.current = running;
    return () => running.cancel();
  }, [step, out, stay, back]);
  useEffect(() => {
    if (paused) animation.current?.pause();
    else animation.current?.play();
  }, [paused, step, out, stay, back]);
  return (
    <svg class="rhythm-ring" viewBox="0 0 320 320" aria-hidden="true">
      <circle class="reach" cx="160" cy="160" r="150" />
      <circle class="rest" cx="160" cy="160" r="87" />
      <g ref={ref} class="disc">
        <circle cx="160" cy="160" r="150" />
        <circle cx="160" cy="160" r="104" />
        <circle cx="160" cy="160" r="58" />
      </g>
    </svg>
  );
}
