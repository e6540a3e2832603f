import { i18n } from '#i18n';
import type { HoldReason } from '../../core/day/day';
import type { Phase } from '../../core/outlook';
import type { View } from '../../core/view';
import { clockTime, dayAndTime } from '../in-words';

type Of<Is extends Phase['is']> = Extract<Phase, { is: Is }>;

/** The one sentence that says what is going on. */
export function headlineOf(view: View): string {
  const { phase } = view.outlook;
  const say = HEADLINES[phase.is] as (view: View, phase: Phase) => string;
  return say(view, phase);
}

const HEADLINES: { readonly [Is in Phase['is']]: (view: View, phase: Of<Is>) => string } = {
  counting: ({ outlook: { next } }) => i18n.t(`popup.headline.counting.${next?.kind ?? 'stretch'}`),
  notice: () => i18n.t('popup.headline.notice'),
  due: (_, { kind }) => i18n.t(`popup.headline.due.${kind}`),
  prompted: (_, { kind }) => i18n.t(`popup.headline.prompted.${kind}`),
  postponed: (_, { kind }) => i18n.t(`popup.headline.postponed.${kind}`),
  running(view, { kind, paused }) {
    if (view.session.running?.asking) return i18n.t('popup.headline.interrupted');
    return paused ? i18n.t('popup.headline.breakPaused') : i18n.t(`popup.headline.running.${kind}`);
  },
  held: ({ now, zone }, { reason, until }) => HOLDS[reason](until === null ? null : dayAndTime(until, now, zone)),
  away: ({ zone }, { since }) => i18n.t('popup.headline.away', { time: clockTime(since, zone) }),
  nothing: () => i18n.t('popup.headline.nothing'),
};

const HOLDS: { readonly [R in HoldReason]: (until: string | null) => string } = {
  off: () => i18n.t('popup.headline.off'),
  paused: (until) =>
    until === null ? i18n.t('popup.headline.pausedOpen') : i18n.t('popup.headline.paused', { until }),
  'off-hours': (until) =>
    until === null ? i18n.t('popup.headline.offHoursOpen') : i18n.t('popup.headline.offHours', { until }),
  meeting: (until) => i18n.t('popup.headline.meeting', { until: until ?? '' }),
  sound: () => i18n.t('popup.headline.sound'),
  'full-screen': () => i18n.t('popup.headline.fullScreen'),
  nobody: () => i18n.t('popup.headline.nobody'),
};
