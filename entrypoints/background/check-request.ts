import * as v from 'valibot';
import type { Command, Report } from '../../core/event';
import type { Settings } from '../../core/settings';
import { care, kind, planStep, rung } from '../../storage/validate/break-parts';
import { between, count } from '../../storage/validate/numbers';

const id = v.string();
const positive = between(1, Number.MAX_SAFE_INTEGER);
const steps = v.pipe(
  v.array(planStep),
  v.check((all) => all.length > 0 && all.length <= 100 && all.every(({ ms }) => ms >= 1), 'Not 1 to 100 steps.'),
);

const bare = v.object({});
const ofBreak = v.object({ id });

/** What each command carries besides its name. */
const COMMANDS: Record<Command['do'], v.GenericSchema<unknown, object>> = {
  look: bare,
  start: v.object({ kind, id: v.nullable(id) }),
  postpone: v.object({ id: v.nullable(id), asked: v.nullable(count), minutes: v.nullable(v.picklist([5, 10])) }),
  skip: ofBreak,
  done: ofBreak,
  pause: v.object({ for: v.custom<number | string>(isPause, 'Not a length of a pause.') }),
  resume: bare,
  'pause-or-resume': bare,
  meeting: v.object({ until: positive }),
  'meeting-over': bare,
  'took-break': ofBreak,
  restart: bare,
  next: v.object({ id, step: count }),
  swap: v.object({ id, step: count, steps }),
  'hold-break': ofBreak,
  'go-on': ofBreak,
  end: ofBreak,
  'care-start': v.object({ id, kind: care, ms: positive }),
  'care-stop': ofBreak,
  nudge: v.object({ until: v.nullable(positive) }),
  dismiss: v.object({ id, rung }),
};

/** What each report carries besides its name. */
const REPORTS: Record<Report['say'], v.GenericSchema<unknown, object>> = {
  shown: v.object({ id, asked: count, rung }),
  'pause-asked': bare,
  'end-chimed': ofBreak,
  'page-here': ofBreak,
  plan: v.object({ id, steps }),
  'page-gone': ofBreak,
  'care-over': ofBreak,
};

/** A request that has the right shape; the values of settings are checked one by one where they are stored. */
export type CheckedRequest =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'settings'; readonly patch: Partial<Settings>; readonly reset: readonly string[] }
  | { readonly kind: 'told'; readonly telling: string };

/**
 * Checks what arrived from a page. Even our own pages can be of another version: an update closes them late.
 *
 * @returns the request, or why it is none, for a developer
 */
export function checkRequest(message: unknown): { request: CheckedRequest } | { why: string } {
  const { kind, command, report, patch, reset, telling } = fieldsOf(message);
  const fault =
    kind === 'command'
      ? faultIn(COMMANDS, 'do', command)
      : kind === 'report'
        ? faultIn(REPORTS, 'say', report)
        : kind === 'settings'
          ? faultUnless(isRecord(patch) && Array.isArray(reset), 'What to change is missing.')
          : faultUnless(kind === 'told' && typeof telling === 'string', 'There is no such request.');
  return fault ? { why: fault } : { request: { kind, command, report, patch, reset, telling } as CheckedRequest };
}

function faultUnless(fine: boolean, fault: string): string | null {
  return fine ? null : fault;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** What is wrong with a command or report, whose name stands in the field `tag`; null if nothing is. */
function faultIn(schemas: Record<string, v.GenericSchema>, tag: string, value: unknown): string | null {
  const name = String(fieldsOf(value)[tag]);
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!schema) return `There is no ${name}.`;
  const result = v.safeParse(schema, value);
  return result.success ? null : `${name}: ${result.issues[0].message}`;
}

function isPause(value: unknown): boolean {
  return value === 'today' || value === 'until-resumed' || (typeof value === 'number' && value >= 1);
}
