/**
 * The shapes of everything Limber says about stretches, schedules and where it has it from.
 *
 * Every item is split in two: data that is the same in every language, and a `text` object with the words.
 * Another language is an {@link Overlay}: a text for every id, nothing else.
 * Facts and figures come from the project's health dossier; the words are our own.
 */

/**
 * How far a fact was checked: `R` re-read at the publisher in 2026, `S` re-read through a copy,
 * `G` general knowledge that nobody re-read, `P` a choice of ours inside the range that sources give.
 */
export type Mark = 'R' | 'S' | 'G' | 'P';

/** The words of every item of one sort in another language. A missing id is a type error. */
export type Overlay<Id extends string, Text> = Readonly<Record<Id, Text>>;

/** One fact's pointer to where it comes from. `mark` is about this fact, and may be weaker than the source's own mark. */
export interface SourceRef {
  /** Id of a {@link Source}. `limber-judgement` always carries `P`, `general-knowledge` always `G`. */
  readonly id: string;
  readonly mark: Mark;
}

/** What sort of publication a source is. Shown next to it, so that people can weigh it. */
export type SourceKind =
  | 'guideline'
  | 'public body'
  | 'review'
  | 'trial'
  | 'study'
  | 'expert opinion'
  | 'standard'
  | 'hospital'
  | 'professional body'
  | 'charity'
  | 'university'
  | 'reference work'
  | 'news'
  | 'clinic article'
  | 'trade or mirror'
  | 'own judgement'
  | 'general knowledge';

/**
 * How strong a source may count. 1: guideline, public body, review, study. 2: hospital, professional body, university.
 * 3: clinic article, trade page, mirror: kept here, shown to people as our own judgement. `null`: no publisher at all.
 */
export type Tier = 1 | 2 | 3 | null;

/** One row of the bibliography. Not translated: a citation is a fact. */
export interface Source {
  readonly id: string;
  readonly tier: Tier;
  /** Title or citation, some of them shortened. */
  readonly title: string;
  readonly publisher: string;
  /** The publisher where there is little room; absent where its name is short. */
  readonly short?: string;
  /** As printed ("2022/23", "© 2024"); `null` where no date is known. */
  readonly year: string | null;
  /** The publisher's own address where known, else the copy that was read; `null` where our notes have no whole address. */
  readonly url: string | null;
  /** The address is from memory or derived: somebody has to click it once. */
  readonly urlUnchecked?: true;
  readonly mark: Mark;
  readonly kind: SourceKind;
  /** What a maintainer must know before leaning on it. English only, not shown as health content. */
  readonly note?: string;
}

/** Parts of the body. `trunk` is the belly and the sides, `hips` takes in the buttocks, `legs` everything below. */
export type Area =
  | 'eyes'
  | 'neck'
  | 'shoulders'
  | 'chest'
  | 'upper-back'
  | 'mid-back'
  | 'lower-back'
  | 'trunk'
  | 'hips'
  | 'legs'
  | 'wrists-hands'
  | 'whole-body';

/** How the body is. `seated-to-standing` needs both; it is no choice between the two. */
export type Position = 'seated' | 'standing' | 'floor' | 'seated-to-standing';

/** Where it can be done: at the desk, on the floor, or either (then one of the two is the stretch's `variant`). */
export type Place = 'desk' | 'floor' | 'both';

/**
 * Whether a flare-up leaves it on offer. `yes`: always. `unless-area`: unless the flare-up is in one of
 * `ACUTE_UNLESS_AREAS`. `early-ok`: hidden at first, among the first to return once the user says it is easing.
 * `no`: hidden until easing, and for the first 72 hours in any case. It may only take away, never recommend.
 */
export type Acute = 'yes' | 'unless-area' | 'early-ok' | 'no';

/** Conditions in which a stretch is left out or shown with its caution. Absent means the dossier names nothing. */
export interface StretchFlags {
  /** Bends or twists the spine: keep it small, and ask first with osteoporosis or a past spinal fracture. */
  readonly osteoporosis?: 'caution';
  /** `avoid-supine`: it lies flat on the back. `ask`: ask a midwife or physiotherapist first, above all late on. */
  readonly pregnancy?: 'avoid-supine' | 'ask';
  /** Leave it out after surgery that `text.skip` names (hip replacement, disc, shoulder, wrist). */
  readonly surgery?: 'skip';
  /** Positions that may stir up pain running down a leg. */
  readonly sciatica?: 'skip' | 'caution';
}

/** Every stretch ever shipped. Logs and settings hold these ids: never rename or take one away. */
export type StretchId =
  | 'eye-rest-20-20-20'
  | 'walk-and-hydrate'
  | 'relaxed-breathing'
  | 'chin-tuck'
  | 'neck-side-bend'
  | 'neck-turn'
  | 'chin-to-chest'
  | 'shoulder-shrug-roll'
  | 'shoulder-blade-squeeze'
  | 'cross-body-shoulder'
  | 'seated-chest-opener'
  | 'doorway-chest-stretch'
  | 'seated-cat-cow'
  | 'seated-pelvic-tilt'
  | 'standing-pelvic-tilt'
  | 'supine-pelvic-tilt'
  | 'low-back-arch-flatten'
  | 'knee-to-chest-single'
  | 'knee-to-chest-double'
  | 'seated-knee-to-chest'
  | 'knee-rolls'
  | 'bridging'
  | 'cat-cow'
  | 'heels-sit-back'
  | 'bird-dog'
  | 'seated-rotation'
  | 'overhead-side-bend'
  | 'desk-lean-hinge'
  | 'standing-back-extension'
  | 'seated-figure-four'
  | 'seated-hamstring'
  | 'hip-flexor-lunge'
  | 'calf-raise'
  | 'calf-stretch'
  | 'wrist-extensor-stretch'
  | 'wrist-flexor-stretch'
  | 'finger-fan-and-fist'
  | 'sit-to-stand';

/** The words of one stretch. */
export interface StretchText {
  readonly name: string;
  /** 3 to 6 steps, one idea each, read in a few seconds from two metres: at most 120 characters. */
  readonly steps: readonly string[];
  /** The same stretch in its other form. Stands exactly where the data has a `variant`. Same limits as `steps`. */
  readonly variantSteps?: readonly string[];
  /** How it should feel, or what to mind while doing it. */
  readonly caution: string;
  /** When to leave it out; `null` where the dossier names nothing beyond the rules for the whole library. */
  readonly skip: string | null;
  /** What sources give for hold and count, and where they differ. */
  readonly range: string;
  /** What to call the first and the second side. Stands exactly where `sides` is 2. */
  readonly sideNames?: readonly [string, string];
}

/** One stretch or movement. */
export interface Stretch {
  readonly id: StretchId;
  /** Most important first. */
  readonly areas: readonly Area[];
  /** Positions to choose from: any one of them is enough. */
  readonly positions: readonly Position[];
  readonly place: Place;
  /** Seconds of one repetition; 0 where the movement flows at its own pace. */
  readonly holdSeconds: number;
  /** Seconds of each part of one repetition, in order (up and down, in and out), where the parts differ or change pose. */
  readonly phaseSeconds?: readonly number[];
  /** Count for each side. */
  readonly repetitions: number;
  /** What `repetitions` counts; absent means repetitions. */
  readonly countedIn?: 'breaths';
  readonly sides: 1 | 2;
  /** Seconds of the whole stretch, both sides and getting into place included. Our choice. */
  readonly totalSeconds: number;
  /** Another form with the same times, for people who cannot take the first one. Its words are `text.variantSteps`. */
  readonly variant?: { readonly position: Position; readonly place: Place };
  /** It needs two hands, to hold, to pull or to lean on. Our judgement (`P`) from its steps: no source sorts by that. */
  readonly bothHands?: true;
  readonly acute: Acute;
  readonly flags: StretchFlags;
  readonly sources: readonly SourceRef[];
  readonly text: StretchText;
}

/** A rule that holds for every stretch, shown behind one link on each card. */
export interface LibraryRule {
  readonly id: string;
  readonly sources: readonly SourceRef[];
  readonly text: { readonly says: string };
}

/** Every routine ever shipped. */
export type RoutineId = 'desk-60s' | 'desk-2min' | 'stand-3min' | 'low-back-floor-5min' | 'easing-2min' | 'eyes';

/** One stretch inside a routine. */
export interface RoutineItem {
  readonly stretch: StretchId;
  /** Use the stretch's `variant` form. */
  readonly variant?: true;
  /** Shorter times than the stretch's own, inside the same ranges. Seconds, seconds, count for each side. */
  readonly times?: { readonly holdSeconds: number; readonly repetitions: number; readonly totalSeconds: number };
}

/** The words of one routine. */
export interface RoutineText {
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly says: string;
  /** What to do in the closing seconds; `null` where there are none. */
  readonly finish: string | null;
}

/** A fixed order of stretches that fills a break. Its length is the sum of its items and the closing seconds. */
export interface Routine {
  readonly id: RoutineId;
  /** `easing`: for the days after a flare-up, once the user says it is easing. */
  readonly occasion: 'any' | 'easing';
  readonly items: readonly RoutineItem[];
  /** Seconds left at the end for getting up or standing. */
  readonly finishSeconds: number;
  readonly sources: readonly SourceRef[];
  readonly text: RoutineText;
}

/** How strong the ground under a schedule is. `review` gathers studies; `guidance` is advice that nobody measured. */
export type Strength = 'guidance' | 'field trial' | 'laboratory' | 'review';

/** Every schedule the evidence table has a row for. Settings hold these ids: never rename or take one away. */
export type PresetId =
  | 'ccohs-hourly'
  | 'hse-short-often'
  | 'ontario-5'
  | 'niosh-supplementary'
  | 'micro-20'
  | 'henning-micro'
  | 'stand-30-5'
  | 'stand-15-2.5'
  | 'stand-5-50s'
  | 'sitstand-30'
  | 'hedge-20-8-2'
  | 'mayo-30'
  | 'eye-20-20-20'
  | 'pomodoro-25-5'
  | 'custom';

/** One timer: after so many minutes of work, a break of so many seconds. */
export interface PresetTimer {
  /** Minutes of work before the break. */
  readonly everyMinutes: number;
  /** Seconds of the break. */
  readonly lengthSeconds: number;
}

/** The words of one schedule. */
export interface PresetText {
  readonly name: string;
  /** What was measured or advised, in one sentence. */
  readonly says: string;
  /** How far that carries, and what of it is ours. */
  readonly caveat: string;
  /** Why it cannot be chosen. Stands exactly where `usable` is false. */
  readonly reason?: string;
}

interface PresetBase {
  readonly id: PresetId;
  readonly sources: readonly SourceRef[];
  readonly strength: Strength;
  readonly text: PresetText;
}

/** A schedule that the two timers can keep. `null` switches that timer off. */
export interface TimedPreset extends PresetBase {
  readonly usable: true;
  /** The break of minutes, with a routine. */
  readonly stretch: PresetTimer | null;
  /** The break of seconds. */
  readonly micro: PresetTimer | null;
}

/** The user's own numbers: no timers here, only the limits. Tell it apart by `'limits' in preset`. */
export interface OwnPreset extends PresetBase {
  readonly id: 'custom';
  readonly usable: true;
  readonly limits: {
    /** Minutes of work before a break. */
    readonly everyMinutes: { readonly min: number; readonly max: number };
    /** Seconds of a break. */
    readonly lengthSeconds: { readonly min: number; readonly max: number };
  };
}

/** A schedule that is shown with its evidence and cannot be chosen: two timers cannot keep it. */
export interface ShownPreset extends PresetBase {
  readonly usable: false;
  readonly text: PresetText & { readonly reason: string };
}

/** One row of the table of schedules. */
export type Preset = TimedPreset | OwnPreset | ShownPreset;

/** One finding on the evidence page. */
export interface Evidence {
  readonly id: string;
  readonly strength: Strength;
  readonly sources: readonly SourceRef[];
  readonly text: { readonly name: string; readonly says: string };
}
