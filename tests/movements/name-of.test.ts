import { expect, it, vi } from 'vitest';
import { nameOf } from '../../components/guide/name-of';
import { RETIRED } from '../../content/retired-stretches';
import { stretchById } from '../../content/stretches/index';
import type { Exercise } from '../../core/movements/exercise';
import { NO_MARKS } from '../../core/movements/marks';

vi.mock('#i18n', () => import('../interface-words'));
vi.mock('../../content/retired-stretches', () => ({ RETIRED: { 'ankle-circles': 'Ankle circles' } }));

const own = { id: 'own-1', name: 'Clamshell', position: 'floor', sides: 1, steps: ['Lift.'] } as unknown as Exercise;
const marks = { ...NO_MARKS, formerNames: { 'own-2': 'Towel stretch' } };
const name = (id: string) => nameOf(id, [own], marks);

it('calls what is there by its name, the library’s and their own', () => {
  expect(name('chin-tuck')).toBe('Chin tuck');
  expect(name('own-1')).toBe('Clamshell');
});

it('calls what is gone by the name that it had', () => {
  expect(name('ankle-circles')).toBe('Ankle circles');
  expect(name('own-2')).toBe('Towel stretch');
});

it('makes words of an id that nobody knows, and never fails', () => {
  expect(name('some-later-stretch')).toBe('Some later stretch');
  expect(name('own-3')).toBe('An exercise of your own');
  expect(name('')).toBe('Move gently');
});

it('retires only what the library has no more', () => {
  for (const id of Object.keys(RETIRED)) expect(stretchById(id)).toBeUndefined();
});
