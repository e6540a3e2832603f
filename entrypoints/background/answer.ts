import type { Cause, Reply } from '../../core/event';
import type { Response } from '../../core/request';
import { tellChange } from '../../platform/changes';
import { exclusively } from '../../platform/lock';
import { readManaged } from '../../platform/managed';
import { connect } from '../../storage/connect';
import type { Patch } from '../../storage/step';
import { told } from '../../storage/told';
import { readPolicy } from '../../storage/validate/policy';
import { faultOf } from '../../storage/validate/settings';
import { checkRequest } from './check-request';

/** Puts a cause into the queue and resolves with the answer once it is stored. */
export type Enqueue = (cause: Cause, patch?: Patch) => Promise<Reply>;

/** Answers a request of a page: checked first, then through the one queue. */
export async function answer(message: unknown, enqueue: Enqueue): Promise<Response> {
  const checked = checkRequest(message);
  if ('why' in checked) return { did: 'invalid', why: checked.why };
  const { request } = checked;
  switch (request.kind) {
    case 'command':
      return enqueue({ kind: 'command', command: request.command });
    case 'report':
      return enqueue({ kind: 'report', report: request.report });
    case 'settings': {
      const { fixed } = readPolicy(await readManaged());
      for (const name of [...Object.keys(request.patch), ...request.reset]) {
        if (name in fixed) return { did: 'invalid', why: `${name}: fixed by policy.` };
      }
      for (const [name, value] of Object.entries(request.patch)) {
        const why = faultOf(name, value);
        if (why) return { did: 'invalid', why: `${name}: ${why}` };
      }
      const reset = Object.fromEntries(request.reset.map((name) => [name, undefined]));
      return enqueue({ kind: 'settings' }, { ...reset, ...request.patch } as Patch);
    }
    case 'told': {
      const { telling } = request;
      await exclusively(async () => told(await connect(), telling));
      tellChange();
      return { did: 'done' };
    }
  }
}
