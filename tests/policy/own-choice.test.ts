import { expect, it } from 'vitest';
import { overlay } from '../../core/policy/overlay';
import { ownChoice } from '../../core/policy/own-choice';
import { MINUTE } from '../../core/units';

const plan = (every: number, length: number) => ({ on: true, every: every * MINUTE, length: length * MINUTE });
const policy = { fixed: {}, defaults: {}, limits: { stretch: [30 * MINUTE, 60 * MINUTE] as const }, off: [] };
const own = { stretch: plan(20, 5) };
const inForce = overlay(policy, own);

it('what was not touched stays what was chosen before the limits', () => {
  expect(inForce.stretch).toEqual(plan(30, 5));
  const patch = { preset: 'custom', stretch: { ...inForce.stretch, length: 3 * MINUTE } };
  expect(ownChoice(patch, inForce, own)).toEqual({ preset: 'custom', stretch: plan(20, 3) });
  const off = { stretch: { ...inForce.stretch, on: false } };
  expect(ownChoice(off, inForce, own)).toEqual({ stretch: { ...plan(20, 5), on: false } });
});

it('what was touched is what was typed', () => {
  expect(ownChoice({ stretch: plan(45, 5) }, inForce, own)).toEqual({ stretch: plan(45, 5) });
  expect(ownChoice({ style: 'firm' }, inForce, own)).toEqual({ style: 'firm' });
});

it('a break that would not fit into the interval of before takes the one in force with it', () => {
  const patch = { stretch: { ...inForce.stretch, length: 25 * MINUTE } };
  expect(ownChoice(patch, inForce, own)).toEqual({ stretch: plan(30, 25) });
});
