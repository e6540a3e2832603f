import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PoseSet } from '../../content/pose-types';
import type { StretchId } from '../../content/types';
import { bodyBetween } from '../../core/figure/body';
import { breathAt } from '../../core/figure/ease';
import { momentAt, spansOf } from '../../core/figure/timeline';
import { bodyShapes, roomShapes } from './draw';
import { Drawing } from './drawing';
import { drawnBy, type Times } from './drawn-by';
import { Still } from './still';
import { useReducedMotion } from './use-reduced-motion';
import './figure.css';

interface Props {
  /** A stretch by its id, or poses of their own. */
  readonly stretch: StretchId | PoseSet;
  /** The stretch's other form. */
  readonly variant?: boolean;
  /** Left out: those of the stretch. */
  readonly times?: Times;
  /** 0 where there is one side only. The first side is drawn mirrored, so that what leads is the body's left. */
  readonly side: 0 | 1 | 2;
  /** Milliseconds since the step began; read in every frame. */
  readonly elapsed: () => number;
  /** Length of the step in milliseconds. */
  readonly ms: number;
  readonly paused: boolean;
  /** Says in words what the drawing shows. */
  readonly label: string;
}

/** The person doing a stretch. Where motion is reduced, its beginning and its end stand side by side instead. */
export function Figure({ variant = false, ...props }: Props) {
  const { stretch, side, label } = props;
  const reduced = useReducedMotion();
  if (reduced)
    return (
      <div class="figure figure-pair" role="img" aria-label={label}>
        <Still stretch={stretch} variant={variant} side={side} key="start" at="start" />
        <Still stretch={stretch} variant={variant} side={side} key="end" at="end" />
      </div>
    );
  return <Moving {...props} variant={variant} />;
}

function Moving({ stretch, variant, times, side, elapsed, ms, paused, label }: Props & { readonly variant: boolean }) {
  const person = useRef<SVGGElement>(null);
  const { poses, score } = useMemo(
    () => drawnBy(stretch, variant, ms, times),
    [stretch, variant, ms, times?.holdSeconds, times?.repetitions],
  );
  const scene = useMemo(() => {
    const spans = spansOf(poses, score);
    return { room: roomShapes(poses), at: (time: number) => shapesAt(poses, spans, time) };
  }, [poses, score]);
  const first = useMemo(() => scene.at(elapsed()), [scene]);
  const clock = useRef(elapsed);
  clock.current = elapsed;

  useEffect(() => {
    const paths = [...(person.current?.children ?? [])];
    const last: (string | undefined)[] = [];
    const paint = () => {
      for (const [i, { d }] of scene.at(clock.current()).entries()) {
        if (last[i] !== d) paths[i]?.setAttribute('d', d);
        last[i] = d;
      }
    };
    paint();
    if (paused) return;
    let frame = requestAnimationFrame(function next() {
      paint();
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [scene, paused]);

  return (
    <div class="figure" role="img" aria-label={label}>
      <Drawing
        poses={poses}
        side={side}
        behind={scene.room.behind}
        shapes={first}
        before={scene.room.before}
        person={person}
      />
    </div>
  );
}

function shapesAt(poses: PoseSet, spans: ReturnType<typeof spansOf>, time: number) {
  const { from, to, t } = momentAt(spans, time);
  const [a, b] = [poses.keys[from], poses.keys[to]];
  return a && b ? bodyShapes(poses, bodyBetween(poses, a, b, t, breathAt(time))) : [];
}
