import { expect, test } from 'vitest';
import { DISCLAIMERS } from '../../content/disclaimers.ts';
import {
  CHECK_IN_FIRST,
  CHECK_IN_QUESTION,
  CHECK_INS,
  COLD_HOURS,
  PHASES,
  SESSIONS,
} from '../../content/flare-up/index.ts';
import { SHIPPED_HEALTH_IDS } from './shipped-health-ids.ts';

test('every id ever shipped is there', () => {
  expect(PHASES.map(({ id }) => id)).toEqual(SHIPPED_HEALTH_IDS.phases);
  expect(Object.keys(SESSIONS)).toEqual(SHIPPED_HEALTH_IDS.sessions);
  expect(CHECK_INS.map(({ id }) => id)).toEqual(SHIPPED_HEALTH_IDS.checkIns);
  expect(Object.keys(DISCLAIMERS)).toEqual(SHIPPED_HEALTH_IDS.disclaimers);
});

test('phases begin one after another; the one that the user starts has no hour', () => {
  expect(PHASES.map(({ fromHours }) => fromHours)).toEqual([0, 1, 72, null, 2016]);
});

test('check-ins come on days 3, 7, 14, after 3 weeks and after 12', () => {
  expect(CHECK_INS.map(({ atHours }) => atHours / 24)).toEqual([3, 7, 14, 21, 84]);
  expect(CHECK_IN_FIRST.text.says).toMatch(/list/);
});

test('a check-in has one card, whatever the answer', () => {
  expect(Object.keys(CHECK_IN_QUESTION.text.answers)).toEqual(['easing', 'same', 'worse']);
  for (const { id, text } of CHECK_INS) expect(Object.keys(text), id).toEqual(['name', 'card']);
});

test('cold and warmth keep the limits of the dossier', () => {
  expect(COLD_HOURS).toBe(72);
  for (const { id, defaultMinutes, minMinutes, maxMinutes, gapMinutes, perDay } of Object.values(SESSIONS)) {
    expect([defaultMinutes, minMinutes, maxMinutes, gapMinutes], id).toEqual([15, 10, 20, 120]);
    expect(perDay, id).toBe(id === 'cold' ? 6 : 4);
  }
});

test('what has to be acknowledged says with which words', () => {
  const asked = Object.values(DISCLAIMERS).filter(({ text }) => text.acknowledge);
  expect(asked.map(({ id }) => id)).toEqual(['first-run', 'flare-up-start']);
});
