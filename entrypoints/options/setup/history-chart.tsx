import { i18n } from '#i18n';
import { calendarDay } from '../../../components/calendar-day';
import { number } from '../../../components/in-words';
import type { Snapshot } from '../../../core/audit/history';
import './history-chart.css';

/** Size of the drawing, and the room around the line for its words. */
const WIDE = 640;
const HIGH = 180;
const ROOM = { left: 60, right: 60, top: 22, bottom: 26 };

/** The match over time as a line with its dates. Everything in it stands in the table below as well. */
export function HistoryChart({ history }: { history: readonly Snapshot[] }) {
  const from = history[0]?.at ?? 0;
  const span = Math.max(1, (history.at(-1)?.at ?? 0) - from);
  const points = history.map((one) => ({
    ...one,
    x: ROOM.left + ((one.at - from) / span) * (WIDE - ROOM.left - ROOM.right),
    y: HIGH - ROOM.bottom - (one.match / 100) * (HIGH - ROOM.top - ROOM.bottom),
  }));
  const level = (match: number) => HIGH - ROOM.bottom - (match / 100) * (HIGH - ROOM.top - ROOM.bottom);
  const ends = [points[0], points.at(-1)];
  return (
    <svg class="history-chart" viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true">
      {[0, 50, 100].map((match) => (
        <g key={match}>
          <path class="history-chart__level" d={`M${ROOM.left} ${level(match)}H${WIDE - ROOM.right}`} />
          <text class="history-chart__scale" x={ROOM.left - 10} y={level(match) + 4} text-anchor="end">
            {i18n.t('audit.bar.match', { match: number(match) })}
          </text>
        </g>
      ))}
      <path class="history-chart__line" d={`M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
      {points.map(({ id, x, y }) => (
        <circle key={id} class="history-chart__point" cx={x} cy={y} r="4" />
      ))}
      {ends.map(
        (end, index) =>
          end && (
            <g key={index === 0 ? 'first' : 'last'}>
              <text class="history-chart__match" x={end.x} y={end.y - 10} text-anchor="middle">
                {i18n.t('audit.bar.match', { match: number(end.match) })}
              </text>
              <text class="history-chart__scale" x={end.x} y={HIGH - 6} text-anchor={index === 0 ? 'start' : 'end'}>
                {calendarDay(end.day)}
              </text>
            </g>
          ),
      )}
    </svg>
  );
}
