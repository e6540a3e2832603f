import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACUTE_UNLESS_AREAS } from '../../content/stretches/index.ts';
import { TIPS, tipById } from '../../content/tips/index.ts';
import type { Tip } from '../../content/tips/types.ts';
import { answer } from '../../core/audit/answering';
import { fixOf } from '../../core/audit/fixing';
import { suits } from '../../core/routine/suits';
import { DEFAULTS } from '../../core/settings';
import { chooseTip } from '../../core/tips/choose-tip';
import type { TipContext } from '../../core/tips/context';
import { reasonsFor } from '../../core/tips/hold';
import type { Reason } from '../../core/tips/reason';
import { isPutAway, NO_TIPS_YET, type TipMemory, tipDismissed, tipNotForMe, tipShown } from '../../core/tips/shown';
import { NEAR_THE_NECK, suitsNow } from '../../core/tips/suits-now';
import { HOUR, MINUTE } from '../../core/units';
import { DAY, memories, moments, NOW, OFFICE, QUIET } from './moments';

const fits = (tip: Tip, context: TipContext) => suitsNow(tip, context) && reasonsFor(tip, context) !== null;
const showAt = (memory: TipMemory, context: TipContext) => {
  const { tip } = chooseTip(TIPS, context, memory);
  return tip ? tipShown(memory, tip.id, context.day, context.at) : memory;
};

/** Whether a reason is true, asked of the moment itself and not of the rule that gave it. */
function isTrue({ kind, values }: Reason, moment: TipContext): boolean {
  const { workplace } = moment;
  const isNamed = workplace !== null && values.workplace === workplace.name;
  switch (kind) {
    case 'fix-to-do':
    case 'fix-to-do-at':
    case 'fix-not-possible':
    case 'fix-not-possible-at': {
      const state = values.item && workplace ? fixOf(workplace, values.item)?.state : undefined;
      const given = values.item && workplace?.answers[values.item]?.answer;
      return given === 'no' && kind.startsWith(`fix-${state}`) && kind.endsWith('-at') === isNamed;
    }
    case 'answer-yes':
    case 'answer-unknown':
      return values.item !== undefined && kind === `answer-${workplace?.answers[values.item]?.answer}`;
    case 'answer-none':
      return values.item !== undefined && workplace !== null && !(values.item in workplace.answers);
    case 'sat':
      return values.ms === moment.satMs;
    case 'desk':
      return values.ms === moment.deskMs;
    case 'time':
      return values.minute === moment.minute;
    case 'season-first-hour':
    case 'season-after-lunch':
    case 'season-last-hour':
      return kind === `season-${moment.season}`;
    case 'favours':
      return values.area !== undefined && moment.body.favour.includes(values.area);
    case 'workplace-none':
      return Object.keys(workplace?.answers ?? {}).length === 0;
    case 'workplace-new':
      return isNamed && moment.at - workplace.createdAt <= 7 * DAY;
    case 'workplace-several':
      return isNamed && moment.workplaces > 1;
    case 'days':
      return values.days === moment.daysInUse;
    case 'days-first':
      return moment.daysInUse <= 14;
    case 'any-day':
      return true;
    default:
      return kind === `last-break-${moment.lastBreak?.result}` && values.ms === moment.at - (moment.lastBreak?.at ?? 0);
  }
}

describe('one tip for now, over random moments and memories', () => {
  it('is a tip that fits with reasons that are true, or an honest none', () => {
    fc.assert(
      fc.property(moments, memories, (context, memory) => {
        const now = chooseTip(TIPS, context, memory);
        const fitting = TIPS.filter((tip) => fits(tip, context));
        const kept = fitting.filter(({ id }) => !isPutAway(memory, id));
        if (now.tip) {
          expect(kept).toContain(now.tip);
          expect(now.reasons).toHaveLength(Math.max(1, now.tip.when.length));
          for (const reason of now.reasons) expect([reason, isTrue(reason, context)]).toEqual([reason, true]);
        } else if (now.why === 'none-fits') expect(fitting).toEqual([]);
        else if (now.why === 'put-away') expect([fitting.length > 0, kept]).toEqual([true, []]);
        else {
          expect(kept.length).toBeGreaterThan(0);
          const lately = Object.values(memory.days).flat();
          for (const { id } of kept) expect(lately).toContain(id);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is there for everybody at first: whatever the body, the workplace and the day', () => {
    fc.assert(
      fc.property(moments, (context) => chooseTip(TIPS, context, NO_TIPS_YET).tip !== null),
      { numRuns: 1_000 },
    );
  });

  it('is the same for the same moment and memory', () => {
    fc.assert(
      fc.property(moments, memories, (context, memory) => {
        expect(chooseTip(TIPS, context, memory)).toEqual(
          chooseTip([...TIPS], structuredClone(context), structuredClone(memory)),
        );
      }),
    );
  });

  it('never comes back on the same day once another took its place', () => {
    fc.assert(
      fc.property(fc.array(moments, { minLength: 2, maxLength: 25 }), memories, (day, memory) => {
        const seen: string[] = [...(memory.days['2026-03-02'] ?? [])];
        let now = memory;
        for (const context of day.toSorted((one, other) => one.at - other.at)) {
          const { tip } = chooseTip(TIPS, context, now);
          if (tip && tip.id !== seen.at(-1)) {
            expect(seen).not.toContain(tip.id);
            seen.push(tip.id);
          }
          now = tip ? tipShown(now, tip.id, context.day, context.at) : now;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never contradicts a caution, nor a flare-up, nor what a body can do', () => {
    fc.assert(
      fc.property(moments, memories, (context, memory) => {
        const { tip } = chooseTip(TIPS, context, memory);
        if (!tip) return;
        const { body, flareUp, felt } = context;
        for (const caution of body.cautions) expect(tip.flags).not.toHaveProperty(caution);
        if (tip.asks) expect(suits({ ...tip.asks, flags: tip.flags }, body)).toBe(true);
        if (felt === 'sore') expect(tip.acute).toBe('yes');
        if (flareUp && !(flareUp.easing && !flareUp.early)) expect(tip.acute).not.toBe('no');
        if (flareUp && !flareUp.easing && tip.acute === 'unless-area') {
          expect(tip.areas.filter((area) => flareUp.areas.includes(area))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is only ever taken away by a flare-up or a back that feels worse: neither brings a tip nor a reason', () => {
    fc.assert(
      fc.property(moments, (context) => {
        const calm = { ...context, felt: null, flareUp: null };
        for (const tip of TIPS) {
          if (fits(tip, context)) expect(fits(tip, calm)).toBe(true);
          expect(reasonsFor(tip, context)).toEqual(reasonsFor(tip, calm));
        }
      }),
    );
  });

  it('never is one that was put away, on any later day', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 3_000 }), fc.boolean(), (context, days, dismissed) => {
        const { tip } = chooseTip(TIPS, context, NO_TIPS_YET);
        if (!tip) return;
        const shown = tipShown(NO_TIPS_YET, tip.id, context.day, context.at);
        const memory = (dismissed ? tipDismissed : tipNotForMe)(shown, tip.id, context.at);
        const day = new Date(context.at + days * DAY).toISOString().slice(0, 10);
        expect(chooseTip(TIPS, { ...context, day, at: context.at + days * DAY }, memory).tip?.id).not.toBe(tip.id);
      }),
    );
  });
});

describe('one tip for now', () => {
  const low = { ...QUIET, workplace: answer(OFFICE, 'mon-height', 'no', NOW), satMs: 46 * MINUTE };

  it('explains itself with what is true now', () => {
    const tip = tipById('screen-head-back');
    if (!tip) throw new Error('the tip has shipped');
    expect(chooseTip([tip], low, NO_TIPS_YET)).toEqual({
      tip,
      reasons: [
        { kind: 'fix-to-do', values: { item: 'mon-height' } },
        { kind: 'sat', values: { ms: 46 * MINUTE } },
      ],
    });
  });

  it('comes from the audit first', () => {
    expect(chooseTip(TIPS, low, NO_TIPS_YET).tip?.item).toBe('mon-height');
  });

  it('stays for an hour while its reasons hold, and gives way when they do not', () => {
    const memory = showAt(NO_TIPS_YET, low);
    const first = chooseTip(TIPS, low, NO_TIPS_YET).tip;
    expect(chooseTip(TIPS, { ...low, at: NOW + HOUR - 1 }, memory).tip).toBe(first);
    expect(chooseTip(TIPS, { ...low, at: NOW + HOUR }, memory).tip).not.toBe(first);
    expect(chooseTip(TIPS, { ...QUIET, at: NOW + MINUTE }, memory).tip).not.toBe(first);
  });

  it('does not stay over midnight, nor where the clock was put back', () => {
    const [tip] = TIPS.filter(({ id }) => id === 'water-within-sight');
    if (!tip) throw new Error('the tip has shipped');
    const night = { ...QUIET, at: NOW + 14 * HOUR - MINUTE };
    const memory = tipShown(NO_TIPS_YET, tip.id, night.day, night.at);
    expect(chooseTip([tip], night, memory).tip).toBe(tip);
    const none = { tip: null, why: 'shown-lately' };
    expect(chooseTip([tip], { ...night, at: night.at + 2 * MINUTE, day: '2026-03-03' }, memory)).toEqual(none);
    expect(chooseTip([tip], { ...night, at: night.at - 1 }, memory)).toEqual(none);
  });

  it('is the one not shown for longest where two are worth the same', () => {
    const two = TIPS.filter(({ id }) => id === 'water-within-sight' || id === 'break-standing');
    for (const [older, newer] of [two, two.toReversed()]) {
      if (!older || !newer) throw new Error('both tips have shipped');
      const before = tipShown(NO_TIPS_YET, older.id, '2026-02-10', NOW - 20 * DAY);
      const memory = tipShown(tipShown(before, newer.id, '2026-02-15', NOW - 15 * DAY), 'gone', '2026-02-16', NOW);
      expect(chooseTip(two, QUIET, memory).tip).toBe(older);
    }
  });

  it('does not speak of the same thing twice in a row where there is a choice', () => {
    const memory = showAt(NO_TIPS_YET, low);
    const [first, second] = [chooseTip(TIPS, low, NO_TIPS_YET), chooseTip(TIPS, { ...low, at: NOW + HOUR }, memory)];
    expect(first.tip?.topic).toBe('screen');
    expect(second.tip?.topic).not.toBe('screen');
  });

  it('comes again when it has cooled down', () => {
    const [tip] = TIPS.filter(({ when }) => when.length === 0);
    if (!tip) throw new Error('one tip suits any day');
    const memory = tipShown(NO_TIPS_YET, tip.id, QUIET.day, NOW);
    const on = (days: number) => ({
      ...QUIET,
      at: NOW + days * DAY,
      day: new Date(NOW + days * DAY).toISOString().slice(0, 10),
    });
    expect(chooseTip([tip], on(tip.coolDownDays - 1), memory)).toEqual({
      tip: tip.coolDownDays === 1 ? tip : null,
      why: 'shown-lately',
    });
    expect(chooseTip([tip], on(tip.coolDownDays), memory).tip).toBe(tip);
  });

  it('lets what speaks of something unwanted come last', () => {
    const water = TIPS.filter(({ topic }) => topic === 'water');
    const [unwanted, other] = water;
    if (!unwanted || !other) throw new Error('there are two tips about water');
    const one = { ...QUIET, deskMs: 90 * MINUTE };
    const memory = tipNotForMe(NO_TIPS_YET, unwanted.id, NOW);
    const stand = TIPS.filter(({ id }) => id === 'break-standing');
    expect(chooseTip([...water, ...stand], one, memory).tip?.id).toBe('break-standing');
    expect(chooseTip(water, one, memory).tip).toBe(other);
  });

  it('says honestly that there is none, and why', () => {
    const water = TIPS.filter(({ id }) => id === 'water-within-sight');
    const id = 'water-within-sight';
    expect(chooseTip([], QUIET, NO_TIPS_YET)).toEqual({ tip: null, why: 'none-fits' });
    expect(chooseTip(water, QUIET, tipDismissed(NO_TIPS_YET, id, NOW))).toEqual({ tip: null, why: 'put-away' });
    const shown = tipShown(NO_TIPS_YET, id, '2026-03-01', NOW - DAY);
    expect(chooseTip(water, QUIET, shown)).toEqual({ tip: null, why: 'shown-lately' });
  });
});

describe('a flare-up', () => {
  const shrug = tipById('move-shrug');
  const NOW = { easing: false, early: true };

  it('of the neck takes away what is near it, one of the lower back does not', () => {
    if (!shrug) throw new Error('the tip has shipped');
    const inFlareUp = (...areas: Tip['areas']) => suitsNow(shrug, { ...QUIET, flareUp: { ...NOW, areas } });
    expect(inFlareUp('upper-back')).toBe(false);
    expect(inFlareUp('neck')).toBe(false);
    expect(inFlareUp('lower-back')).toBe(true);
    expect(inFlareUp()).toBe(false);
    expect(suitsNow(shrug, { ...QUIET, felt: 'sore' })).toBe(false);
    expect(suitsNow(shrug, { ...QUIET, felt: 'stiff' })).toBe(true);
  });

  it('that eases gives back what is near it, and after three days what strains, too', () => {
    if (!shrug) throw new Error('the tip has shipped');
    const strains = { ...shrug, acute: 'no' as const };
    const suits = (tip: Tip, easing: boolean, early: boolean) =>
      suitsNow(tip, { ...QUIET, flareUp: { areas: ['neck'], easing, early } });
    expect([suits(shrug, true, true), suits(shrug, false, false)]).toEqual([true, false]);
    expect([suits(strains, true, true), suits(strains, false, false)]).toEqual([false, false]);
    expect(suits(strains, true, false)).toBe(true);
  });

  it('of the whole body takes away what is for a part, and any of them what is for the whole body', () => {
    if (!shrug) throw new Error('the tip has shipped');
    const whole = { ...shrug, areas: ['whole-body'] as const };
    expect(suitsNow(shrug, { ...QUIET, flareUp: { ...NOW, areas: ['whole-body'] } })).toBe(false);
    expect(suitsNow(whole, { ...QUIET, flareUp: { ...NOW, areas: ['lower-back'] } })).toBe(false);
  });

  it('is near the neck where it is for stretches', () => {
    expect(NEAR_THE_NECK).toEqual(ACUTE_UNLESS_AREAS);
  });

  it('still leaves a tip to a body that can do little', () => {
    const body = {
      ...DEFAULTS.body,
      seatedOnly: true,
      oneHanded: true,
      cautions: ['osteoporosis' as const, 'pregnancy' as const, 'surgery' as const],
    };
    expect(
      chooseTip(TIPS, { ...QUIET, body, flareUp: { ...NOW, areas: [] }, felt: 'sore' }, NO_TIPS_YET).tip,
    ).not.toBeNull();
  });
});
