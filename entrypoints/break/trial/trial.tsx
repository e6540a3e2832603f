import { useMemo } from 'preact/hooks';
import { useLive } from '../../../components/use-live';
import { useTheme } from '../../../components/use-theme';
import { emptyDay } from '../../../core/day/paint';
import { project } from '../../../core/project';
import { DEFAULTS } from '../../../core/settings';
import { trialSettings } from '../../../core/trial';
import { choosingFrom } from '../live/choosing';
import type { Reading } from '../live/reading';
import { read } from '../live/reading';
import { useChangeChime } from '../live/use-change-chime';
import { viewOf } from '../view-of';
import { Show } from '../views/show';
import { TrialEnd } from './trial-end';
import { TrialNote } from './trial-note';
import { useTrial } from './use-trial';

/** The break page to try: everything as in a real break, of which nobody ever knows. */
export function Trial() {
  // Read once: what changes meanwhile is no concern of a trial.
  const reading = useLive<Reading | null>(read, once, null);
  useTheme((reading?.snapshot.settings ?? DEFAULTS).theme);
  return reading && <Tried reading={reading} />;
}

function Tried({ reading }: { reading: Reading }) {
  const { snapshot, movements, zone } = reading;
  const settings = useMemo(() => trialSettings(snapshot.settings), [reading]);
  const choosing = useMemo(() => choosingFrom(reading), [reading]);
  const trial = useTrial(reading, { settings, choosing, zone });
  const { now, orders } = trial;
  const { session } = project(trial.session, settings, now, zone);
  useChangeChime(session, now, settings);

  const today = emptyDay(snapshot.today.day);
  const view = viewOf(session, { settings, choosing, today, seen: null }, now);
  if (view.is !== 'prompted' && view.is !== 'running') return <TrialEnd orders={orders} />;
  return (
    <>
      <TrialNote />
      <Show
        view={view}
        now={now}
        zone={zone}
        settings={settings}
        asksHowItFeels={false}
        known={movements}
        choosing={choosing}
        orders={orders}
      />
    </>
  );
}

function once(): () => void {
  return () => {};
}
