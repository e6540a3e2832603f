import { expect, it, vi } from 'vitest';
import { movementOf } from '../../components/guide/movement';
import { STRETCHES } from '../../content/stretches/index';
import { inItsForm } from '../../core/routine/in-its-form';
import { suits } from '../../core/routine/suits';
import { ANY_BODY, LIBRARY } from './library';

vi.mock('#i18n', () => import('../interface-words'));

const FLOOR = { ...ANY_BODY, floor: true };
const BOTH = STRETCHES.filter(({ place }) => place === 'both');

it('of a stretch for either place is the one at the desk where there is no room on the floor', () => {
  expect(BOTH.length).toBeGreaterThan(0);
  for (const stretch of BOTH) {
    const { position } = stretch.variant ?? {};
    expect(inItsForm(stretch, ANY_BODY)).toMatchObject({ id: stretch.id, place: 'desk', positions: [position] });
    expect(suits(inItsForm(stretch, ANY_BODY), ANY_BODY)).toBe(true);
    expect(inItsForm(stretch, FLOOR)).toBe(stretch);
  }
});

it('has its own words, the same name and the same times', () => {
  for (const { id, text, totalSeconds } of BOTH) {
    const [first, other] = [movementOf(id, [], FLOOR), movementOf(id, [], ANY_BODY)];
    expect(first).toMatchObject({ steps: text.steps, isOtherForm: false });
    expect(other).toMatchObject({ name: first?.name, steps: text.variantSteps, isOtherForm: true });
    expect(other?.stretch?.totalSeconds).toBe(totalSeconds);
  }
});

it('is the only one that other stretches have', () => {
  for (const one of LIBRARY.filter(({ place }) => place !== 'both')) expect(inItsForm(one, ANY_BODY)).toBe(one);
});
