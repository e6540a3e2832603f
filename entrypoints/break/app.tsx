import { useMemo, useRef } from 'preact/hooks';
import { useLive } from '../../components/use-live';
import { useTheme } from '../../components/use-theme';
import { newSession } from '../../core/new-session';
import { isOff } from '../../core/policy/policy';
import { project } from '../../core/project';
import { DEFAULTS } from '../../core/settings';
import { choosingFrom } from './live/choosing';
import { tell, useOrders } from './live/orders';
import { read, readAgain, subscribe } from './live/reading';
import { untilNextSecond } from './live/until-next-second';
import { useChangeChime } from './live/use-change-chime';
import { useReports } from './live/use-reports';
import { useSteadyNow } from './live/use-steady-now';
import { Trouble } from './parts/trouble';
import type { Guided } from './view-of';
import { viewOf } from './view-of';
import { Show } from './views/show';

/** The break page: a view of the stored state, read directly, projected to now. */
export function App() {
  const reading = useLive(read, subscribe, null);
  const orders = useOrders();
  const seen = useRef<Guided | null>(null);
  const stored = reading?.snapshot.session ?? null;
  const settings = reading?.snapshot.settings ?? DEFAULTS;
  const choosing = useMemo(() => reading && choosingFrom(reading), [reading]);
  useTheme(settings.theme);

  const untilNext = (at: number) => untilNextSecond(stored, at);
  const onDrift = () => {
    // The background moves the stored ends where the clock was set; what is read after that is true again.
    const id = stored?.running?.id;
    void (id ? tell({ say: 'page-here', id }) : Promise.resolve()).then(readAgain);
  };
  const now = useSteadyNow(reading, untilNext, onDrift);
  const session = stored && reading ? project(stored, settings, now, reading.zone).session : null;
  useReports(stored, session, choosing, now);
  useChangeChime(session, now, settings);

  if (!reading || !choosing) return null;
  const { today } = reading.snapshot;
  const known = { settings, choosing, today, seen: seen.current };
  const view = viewOf(session ?? newSession(now, reading.zone), known, now);
  if (view.is === 'running') seen.current = view.running;
  return (
    <>
      <Show
        view={view}
        now={now}
        zone={reading.zone}
        settings={settings}
        asksHowItFeels={!isOff(reading.snapshot.policy, 'symptoms')}
        known={reading.movements}
        choosing={choosing}
        orders={orders}
      />
      {orders.failed && <Trouble />}
    </>
  );
}
