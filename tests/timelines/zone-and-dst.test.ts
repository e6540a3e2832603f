import { expect, it } from 'vitest';
import { hours, timeline } from './timeline';

const PROMPT = '! stretch, chime, notification';

it('The night on which the clocks go forward: fifty minutes stay fifty minutes', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-03-29T00:30:00' })
    .work('51 min')
    .expect(['02:19:00 notice', `02:20:00 ${PROMPT}`]);
});

it('The night on which the clocks go back: fifty minutes stay fifty minutes', () => {
  timeline({ only: 'stretch', polite: false, begins: '2026-10-25T01:30:00' })
    .work('51 min')
    .expect(['01:19:00 notice', `01:20:00 ${PROMPT}`]);
});

it('A night shift in spring is an hour shorter', () => {
  timeline({ only: 'stretch', begins: '2026-03-28T22:00:00', hours: hours('22:00-06:00', '6') })
    .plan('stretch', { on: false })
    .work('8 h')
    .expect(['Sun 06:00:00 hold off-hours']);
});

it('A night shift in autumn is an hour longer: half past one comes twice', () => {
  const day = timeline({ only: 'stretch', begins: '2026-10-24T22:00:00', hours: hours('22:00-06:00', '6') });
  day.plan('stretch', { on: false }).work('9 h 10 min').expect(['Sun 06:00:00 hold off-hours']);
  expect((day.totals('2026-10-24').ms.desk + day.totals('2026-10-25').ms.desk) / 3_600_000).toBe(9);
});

it('Working hours that begin in the hour that is left out begin when it would have been over', () => {
  timeline({ only: 'stretch', begins: '2026-03-29T00:30:00', hours: hours('01:30-06:00', '7') })
    .plan('stretch', { on: false })
    .work('2 h')
    .expect(['00:30:00 hold off-hours', '02:30:00 free of off-hours']);
});

it('Decision 12: "rest of today" over the night of the change ends at four o\'clock on the wall', () => {
  timeline({ only: 'stretch', begins: '2026-03-28T22:00:00' })
    .pause('today')
    .work('5 h 30 min')
    .expect(['22:00:00 ‖, hold paused', 'Sun 04:00:00 ‖ gone, free of paused']);
});

it('A day of 25 hours has 25 hours in the books', () => {
  const day = timeline({ begins: '2026-10-25T00:00:00' }).lock('26 h');
  const sum = Object.values(day.totals('2026-10-25').ms).reduce((total, ms) => total + ms, 0);
  expect(sum / 3_600_000).toBe(25);
});

it('A flight to New York: what had accrued is kept, and the clock on the wall does not matter', () => {
  timeline({ only: 'stretch', polite: false })
    .work('20 min')
    .zone('America/New_York')
    .work('31 min')
    .expect(['04:49:00 notice', `04:50:00 ${PROMPT}`]);
});

it('A flight to Auckland during a prompt: it stays the one prompt', () => {
  timeline({ only: 'stretch', polite: false })
    .work('55 min')
    .zone('Pacific/Auckland')
    .work('6 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`, '23:00:00 stretch missed, ! gone']);
});

it('Working hours are those of the place: after five in London it is only noon in New York', () => {
  timeline({ only: 'stretch', begins: '2026-03-02T16:50:00', hours: hours('09:00-17:00') })
    .work('20 min')
    .zone('America/New_York')
    .work('10 min')
    .expect(['17:00:00 hold off-hours', '12:15:00 free of off-hours']);
});

it('"Rest of today" taken to another zone ends at four in the morning there', () => {
  timeline({ only: 'stretch', begins: '2026-03-02T20:00:00' })
    .pause('today')
    .work('10 min')
    .zone('America/New_York')
    .work('13 h 20 min')
    .expect(['20:00:00 ‖, hold paused', 'Tue 04:00:00 ‖ gone, free of paused']);
});

it('"For a quarter of an hour" is a quarter of an hour everywhere', () => {
  timeline({ only: 'stretch' })
    .pause('15 min')
    .work('5 min')
    .zone('Asia/Kolkata')
    .work('11 min')
    .expect(['09:00:00 ‖, hold paused', '14:45:00 ‖ gone, free of paused']);
});

it('Each fact keeps the local day and the offset it happened on', () => {
  const day = timeline({ only: 'stretch', polite: false, begins: '2026-03-02T22:30:00' }).work('50 min').start();
  day.away('5 min').zone('Asia/Tokyo').work('50 min').start().away('5 min');
  expect(day.facts('2026-03-02').map(({ result, offset }) => [result, offset])).toEqual([['taken', 0]]);
  expect(day.facts('2026-03-03').map(({ result, offset }) => [result, offset])).toEqual([['taken', 540]]);
});

it('An absence that began before a flight belongs to the day and the zone in which it began', () => {
  const day = timeline({ only: 'stretch', begins: '2026-03-02T23:40:00' }).work('50 min').lock('0 s');
  day.zone('America/New_York').sleep('9 h').work('1 min');
  expect(day.facts('2026-03-03').map(({ result, offset }) => [result, offset])).toEqual([['natural', 0]]);
});

it('Back and forth over the date line in an hour: no burst, no natural break', () => {
  timeline({ only: 'stretch', polite: false })
    .work('10 min')
    .zone('Pacific/Kiritimati')
    .work('10 min')
    .zone('Pacific/Pago_Pago')
    .work('10 min')
    .zone('Europe/London')
    .work('21 min')
    .expect(['09:49:00 notice', `09:50:00 ${PROMPT}`]);
});
