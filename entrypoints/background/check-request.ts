import * as v from 'valibot';
import type { Command, Report } from '../../core/event';
import { between, count } from '../../storage/validate/numbers';

const kind = v.picklist(['micro', 'stretch']);
const id = v.string();
const rung = v.picklist(['notice', 'chime', 'notification', 'page']);
const positive = between(1, Number.MAX_SAFE_INTEGER);
const step = v.object({ stretch: v.string(), side: v.picklist([0, 1, 2]), ms: positive });
const steps = v.pipe(
  v.array(step),
  v.check(({ length }) => length > 0 && length <= 100, 'A routine has 1 to 100 steps.'),
);

const command: v.GenericSchema<unknown, Command> = v.union([
  v.object({ do: v.picklist(['start']), kind, id: v.nullable(id) }),
  v.object({ do: v.picklist(['postpone']), id, asked: count, minutes: v.picklist([5, 10]) }),
  v.object({ do: v.picklist(['skip', 'done', 'took-break', 'hold-break', 'go-on', 'end']), id }),
  v.object({ do: v.picklist(['pause']), for: v.union([positive, v.picklist(['today', 'until-resumed'])]) }),
  v.object({ do: v.picklist(['resume', 'meeting-over', 'restart', 'look']) }),
  v.object({ do: v.picklist(['meeting']), until: positive }),
  v.object({ do: v.picklist(['next']), id, step: count }),
  v.object({ do: v.picklist(['swap']), id, step: count, steps }),
  v.object({ do: v.picklist(['dismiss']), id, rung }),
]);

const report: v.GenericSchema<unknown, Report> = v.union([
  v.object({ say: v.picklist(['shown']), id, asked: count, rung }),
  v.object({ say: v.picklist(['pause-asked']) }),
  v.object({ say: v.picklist(['end-chimed', 'page-here', 'page-gone']), id }),
  v.object({ say: v.picklist(['plan']), id, steps }),
]);

const request = v.union([
  v.object({ kind: v.picklist(['command']), command }),
  v.object({ kind: v.picklist(['report']), report }),
  v.object({
    kind: v.picklist(['settings']),
    patch: v.custom<Record<string, unknown>>(isRecord),
    reset: v.array(v.string()),
  }),
  v.object({ kind: v.picklist(['told']), telling: v.string() }),
]);

/** A request that has the right shape; the values of settings are checked one by one where they are stored. */
export type CheckedRequest = v.InferOutput<typeof request>;

/** Checks what arrived from a page. Even our own pages can be of another version: an update closes them late. */
export function checkRequest(message: unknown): { request: CheckedRequest } | { why: string } {
  const result = v.safeParse(request, message);
  return result.success ? { request: result.output } : { why: result.issues[0].message };
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
