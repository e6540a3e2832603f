import type { Kind } from './kind';
import type { Settings, Style } from './settings';
import { SECOND } from './units';

/**
 * What a prompt can do beyond the badge, each once for one asking. `notice` comes before the break is due.
 */
export type Rung = 'notice' | 'chime' | 'notification' | 'page';

/** One row of a style: the rung, and after how much presence (milliseconds since the prompt may be loud) it comes. */
export interface Row {
  readonly rung: Rung;
  readonly after: number;
}

/**
 * The three styles as data. The badge is under all of them. A micro-break opens a page by itself only where the user
 * asked for that (MICRO_PAGE), and `page` is climbed only where they agreed to windows (settings.windows).
 */
export const STYLES: Readonly<Record<Style, Readonly<Record<Kind, readonly Row[]>>>> = {
  gentle: {
    micro: [],
    stretch: [{ rung: 'notification', after: 0 }],
  },
  balanced: {
    micro: [{ rung: 'notification', after: 0 }],
    stretch: [
      { rung: 'chime', after: 0 },
      { rung: 'notification', after: 0 },
      { rung: 'page', after: 60 * SECOND },
    ],
  },
  firm: {
    micro: [
      { rung: 'chime', after: 0 },
      { rung: 'notification', after: 0 },
    ],
    stretch: [
      { rung: 'chime', after: 0 },
      { rung: 'notification', after: 0 },
      { rung: 'page', after: 15 * SECOND },
    ],
  },
};

/** With `settings.microPage`, the last step for a micro-break in every style. Who already rests is not interrupted. */
export const MICRO_PAGE: Row = { rung: 'page', after: 15 * SECOND };

/** What a style does for a kind of break, before what is switched off has been left out. */
export function stepsOf(style: Style, kind: Kind, { microPage }: Pick<Settings, 'microPage'>): readonly Row[] {
  const rows = STYLES[style][kind];
  return kind === 'micro' && microPage ? [...rows, MICRO_PAGE] : rows;
}

/** The rows of the chosen style that the user allows: no window without consent, no chime that is switched off. */
export function rowsOf(kind: Kind, settings: Settings): Row[] {
  return stepsOf(settings.style, kind, settings).filter(
    ({ rung }) => (rung !== 'page' || settings.windows) && (rung !== 'chime' || settings.chime),
  );
}
