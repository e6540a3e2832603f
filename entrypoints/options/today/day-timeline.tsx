import { i18n } from '#i18n';
import { breakMark } from '../../../components/break-mark';
import { clockTime } from '../../../components/in-words';
import { wayOf } from '../../../components/way-of';
import { markNear, stepAlong } from '../../../core/day/marks-at';
import type { Timeline } from '../../../core/day/timeline';
import type { Feeling } from '../../../core/feeling';
import { HOUR, MINUTE } from '../../../core/units';
import './day-timeline.css';

interface DayTimelineProps {
  readonly line: Timeline;
  readonly zone: string;
  readonly feelings: readonly Feeling[];
  /** The instant that is looked at, in milliseconds; null while none is. */
  readonly at: number | null;
  /** What is told about it, for those who hear it. */
  readonly told: string;
  readonly onPick: (at: number) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 5 * MINUTE, ArrowDown: -5 * MINUTE };
/** How far beside a mark it is still meant, in pixels: among the marks, and on the day below them. */
const REACH = { marks: 12, day: 4 };

/** The day as one broad line: click or drag anywhere, or use the arrow keys, to ask what was going on then. */
export function DayTimeline({ line, zone, feelings, at, told, onPick }: DayTimelineProps) {
  const { from, to, until } = line;
  const within = (instant: number) => Math.min(until, Math.max(from, instant));
  const here = within(at ?? until);
  const isMark = line.marks.some(({ fact }) => fact.at === at);
  const pickAt = (event: PointerEvent) => {
    const { left, top, width, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const fromLeft = (event.clientX - left) / width;
    const share = document.dir === 'rtl' ? 1 - fromLeft : fromLeft;
    const reach = event.clientY < top + height / 2 ? REACH.marks : REACH.day;
    onPick(markNear(line, share, reach / width) ?? within(from + share * (to - from)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const jumps: Record<string, number> = { Home: from, End: until, PageUp: here + HOUR, PageDown: here - HOUR };
    const step = STEPS[event.key] ?? 5 * MINUTE * wayOf(event.key);
    const jump = jumps[event.key];
    if (jump === undefined && step === 0) return;
    event.preventDefault();
    onPick(within(jump ?? stepAlong(line, here, step)));
  };
  return (
    <div class="timeline">
      <div
        class="timeline__field"
        role="slider"
        tabIndex={0}
        aria-label={i18n.t('today.timeline')}
        aria-valuemin={from}
        aria-valuemax={until}
        aria-valuenow={here}
        aria-valuetext={at === null ? i18n.t('today.pick') : told}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          pickAt(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons === 1) pickAt(event);
        }}
      >
        <span class="timeline__track" />
        {line.pieces.map(({ from, to, span }) => (
          <span
            key={span.from}
            class={`timeline__piece timeline__piece--${span.what} ${span.why ? 'timeline__piece--held' : ''}`}
            style={{ '--from': from, '--to': to }}
          />
        ))}
        {line.marks.map(({ place, fact }) => (
          <span
            key={fact.id}
            class={`timeline__mark ${fact.at === at ? 'timeline__mark--told' : ''} ${breakMark(fact)}`}
            style={{ '--place': place }}
          />
        ))}
        {until < to && <span class="timeline__now" style={{ '--place': line.place(until) }} />}
        {at !== null && (
          <span class={`timeline__at ${isMark ? 'timeline__at--mark' : ''}`} style={{ '--place': line.place(here) }} />
        )}
      </div>
      <div class="timeline__hours" aria-hidden="true">
        {line.hours.map(({ place, at }, index) => (
          <span
            key={at}
            class={`timeline__hour ${hourClass(index, line.hours.length - 1)}`}
            style={{ '--place': place }}
          >
            {clockTime(at, zone)}
          </span>
        ))}
        {feelings.map(({ id, at, felt }) => (
          <span key={id} class={`timeline__felt felt felt--${felt}`} style={{ '--place': line.place(at) }} />
        ))}
      </div>
    </div>
  );
}

/** Which hours give way where there is no room for all: every other one first. The ends stay, their neighbours do not. */
function hourClass(index: number, last: number): string {
  if (index === 0) return 'timeline__hour--first';
  if (index === last) return 'timeline__hour--last';
  const isOdd = index % 2 === 1 || index === last - 1;
  return `${isOdd ? 'timeline__hour--odd' : ''} ${index % 4 !== 0 || last - index < 4 ? 'timeline__hour--minor' : ''}`;
}
