import { useEffect, useRef } from 'preact/hooks';
import { chooseRoutine } from '../../../core/routine/choose-routine';
import { position } from '../../../core/scheduler/running';
import type { Session } from '../../../core/session';
import { asking } from '../../../core/surfaces';
import type { Choosing } from './choosing';
import { isLeaving } from './leaving';
import { tell } from './orders';

/**
 * Tells the background how the page is: that it lives, which routine it chose, which step it shows, and when it goes.
 *
 * @param stored as the background left it
 * @param projected the same as it is now
 * @param choosing what the routine is chosen from
 */
export function useReports(stored: Session | null, projected: Session | null, choosing: Choosing | null, now: number) {
  const running = projected?.running ?? null;
  const step = running ? position(running, now).step : 0;
  const isMissed = running !== null && running.goneAt !== null;
  useEffect(() => {
    // At every step: should the browser die, it is known how far the break had come. And where another page of the
    // same break was closed, this one is still here.
    if (running) void tell({ say: 'page-here', id: running.id });
  }, [running?.id, step, isMissed]);

  useEffect(() => {
    if (!running || !choosing || running.plan || running.stepEndsAt === null) return;
    const { id, kind, length, pausedFor } = running;
    // A break that was interrupted before it had a routine gets one for what is left of it.
    const ms = pausedFor > 0 ? Math.max(1, position(running, now).left) : length;
    void tell({ say: 'plan', id, steps: chooseRoutine({ ...choosing, seed: id, ms, kind }) });
  }, [running?.id, running?.plan === null, running?.stepEndsAt === null]);

  const overId = stored?.running && !running ? stored.running.id : null;
  useEffect(() => {
    // Over by its stored end: alarms may be half a minute late, so the page wakes the background itself.
    if (overId) void tell({ say: 'page-here', id: overId });
  }, [overId]);

  const shown = useRef<{ running: string | null; prompted: string | null }>({ running: null, prompted: null });
  const kind = projected && asking(projected);
  shown.current = { running: running?.id ?? null, prompted: kind ? projected.cycles[kind].id : null };
  useEffect(() => {
    const onHide = () => {
      const id = shown.current.running ?? shown.current.prompted;
      if (id && !isLeaving()) void tell({ say: 'page-gone', id });
    };
    const onShow = () => {
      const id = shown.current.running;
      if (id && document.visibilityState === 'visible') void tell({ say: 'page-here', id });
    };
    window.addEventListener('pagehide', onHide);
    window.addEventListener('pageshow', onShow);
    document.addEventListener('visibilitychange', onShow);
    return () => {
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('pageshow', onShow);
      document.removeEventListener('visibilitychange', onShow);
    };
  }, []);
}
