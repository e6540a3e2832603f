import { expect, it } from 'vitest';
import { timeline } from './timeline';

const FIVE_STEPS = ['1 min', '1 min', '1 min', '1 min', '1 min'];
const GENTLE = { only: 'stretch', polite: false, notice: 0 } as const;

it('A break goes its whole length, and the full interval begins at its end', () => {
  timeline(GENTLE)
    .work('20 min')
    .start()
    .away('5 min')
    .work('51 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken, end chime', '10:15:00 ! stretch, chime, notification']);
});

it('Whoever types during a break is not told off: at its end it is taken', () => {
  timeline(GENTLE).work('20 min').start().work('6 min').expect(['09:20:00 page', '09:25:00 stretch taken, end chime']);
});

it('Away during a break is the break: one fact, no natural one beside it', () => {
  timeline(GENTLE)
    .work('40 min')
    .start()
    .away('5 min')
    .away('10 min')
    .work('1 min')
    .expect(['09:40:00 page', '09:45:00 stretch taken, end chime']);
});

it('A screen locked during a break does not end it', () => {
  timeline(GENTLE)
    .work('20 min')
    .start()
    .lock('5 min')
    .work('1 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken, end chime']);
});

it('A break ended by hand after half its length is taken', () => {
  timeline(GENTLE).work('20 min').start().away('2 min 30 s').end().expect(['09:20:00 page', '09:22:30 stretch taken']);
});

it('A break ended by hand before half its length is partly taken; the full interval follows either way', () => {
  timeline(GENTLE)
    .work('20 min')
    .start()
    .away('2 min 29 s')
    .end()
    .work('51 min')
    .expect(['09:20:00 page', '09:22:29 stretch partly', '10:12:29 ! stretch, chime, notification']);
});

it('A break ended twice ends once', () => {
  timeline(GENTLE)
    .work('20 min')
    .start()
    .away('3 min')
    .end()
    .again()
    .expect(['09:20:00 page', '09:23:00 stretch taken, answered already']);
});

it('A routine longer than the planned length goes to its own end', () => {
  timeline({ ...GENTLE, routine: ['3 min', '3 min'] })
    .work('20 min')
    .start()
    .away('6 min')
    .expect(['09:20:00 page', '09:26:00 stretch taken, end chime']);
});

it('Decision 17: "next" brings the end nearer by what was left of the step', () => {
  timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('20 s')
    .next(0)
    .away('4 min')
    .expect(['09:20:00 page', '09:24:20 stretch taken, end chime']);
});

it('Decision 18: "next" twice for the same step is one step', () => {
  timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('20 s')
    .next(0)
    .again()
    .away('4 min')
    .expect(['09:20:00 page', '09:20:20 answered already', '09:24:20 stretch taken, end chime']);
});

it('"Next" in the last step ends the break as it stands, without a chime', () => {
  timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('4 min 10 s')
    .next(4)
    .expect(['09:20:00 page', '09:24:10 stretch taken']);
});

it('Skipping through a whole routine in a minute is a break partly taken', () => {
  const day = timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start();
  for (let step = 0; step < 5; step++) day.away('10 s').next(step);
  day.expect(['09:20:00 page', '09:20:50 stretch partly']);
});

it('Decision 17: swapping a stretch begins it anew with its own length', () => {
  timeline({ ...GENTLE, routine: ['2 min', '2 min'] })
    .work('20 min')
    .start()
    .away('1 min')
    .swap(0, ['30 s', '2 min'])
    .away('3 min')
    .expect(['09:20:00 page', '09:23:30 stretch taken, end chime']);
});

it('Decision 18: a swap of a step that is over is answered "already"', () => {
  timeline({ ...GENTLE, routine: ['1 min', '4 min'] })
    .work('20 min')
    .start()
    .away('90 s')
    .swap(0, ['30 s', '4 min'])
    .away('3 min 30 s')
    .expect(['09:20:00 page', '09:21:30 answered already', '09:25:00 stretch taken, end chime']);
});

it('Decision 17: a paused break keeps what is left of the step', () => {
  timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('2 min 20 s')
    .holdBreak()
    .away('4 min')
    .goOn()
    .away('3 min')
    .expect(['09:20:00 page', '09:29:00 stretch taken, end chime']);
});

it('Decision 17: the time of a pause is not time given to the break', () => {
  const day = timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('2 min')
    .holdBreak()
    .away('4 min')
    .goOn()
    .end()
    .expect(['09:20:00 page', '09:26:00 stretch partly']);
  expect(day.facts().map(({ ms }) => ms / 60_000)).toEqual([2]);
});

it('Decision 18: pausing twice and going on twice do no harm', () => {
  timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('1 min')
    .holdBreak()
    .again()
    .away('1 min')
    .goOn()
    .again()
    .away('4 min')
    .expect([
      '09:20:00 page',
      '09:21:00 answered already',
      '09:22:00 answered already',
      '09:26:00 stretch taken, end chime',
    ]);
});

it('Decision 17: a pause of ten minutes ends the break as it stands, silently: before half, partly', () => {
  timeline(GENTLE)
    .work('20 min')
    .start()
    .away('2 min')
    .holdBreak()
    .away('12 min')
    .expect(['09:20:00 page', '09:32:00 stretch partly']);
});

it('Decision 17: a pause of ten minutes ends the break as it stands: after half, taken', () => {
  timeline(GENTLE)
    .work('20 min')
    .start()
    .away('3 min')
    .holdBreak()
    .away('12 min')
    .expect(['09:20:00 page', '09:33:00 stretch taken']);
});

it('Decision 17: a pause just under ten minutes does not', () => {
  timeline(GENTLE)
    .work('20 min')
    .start()
    .away('3 min')
    .holdBreak()
    .away('9 min 50 s')
    .goOn()
    .away('2 min')
    .expect(['09:20:00 page', '09:34:50 stretch taken, end chime']);
});

it('Decision 7: a running break keeps its length when the settings change', () => {
  timeline(GENTLE)
    .work('20 min')
    .start()
    .away('1 min')
    .plan('stretch', { length: 600_000 })
    .away('4 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken, end chime']);
});

it('Decision 7: a running break outlives its kind being switched off', () => {
  timeline(GENTLE)
    .work('20 min')
    .start()
    .away('1 min')
    .plan('stretch', { on: false })
    .away('4 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken, end chime']);
});

it('Decision 7: a running break outlives a change of what absence means', () => {
  timeline(GENTLE)
    .work('20 min')
    .start()
    .away('1 min')
    .settings({ away: 'ignored', style: 'gentle' })
    .away('4 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken, end chime']);
});

it('Decision 16: the worker dies in the middle of a break: nobody notices', () => {
  timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('2 min')
    .killWorker()
    .away('1 min')
    .killWorker()
    .away('2 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken, end chime']);
});

it('Decision 16: the browser is closed in a break and opened past its end; half had passed: taken', () => {
  timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('3 min 10 s')
    .close('10 min')
    .work('1 min')
    .expect(['09:20:00 page', '09:33:10 stretch taken from 09:23:00']);
});

it('Decision 16: opened past its end with less than half lived: partly', () => {
  timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('2 min 10 s')
    .close('10 min')
    .work('1 min')
    .expect(['09:20:00 page', '09:32:10 stretch partly from 09:22:00']);
});

it('Decision 16: opened before its end the page comes back once and asks; going on continues the step', () => {
  const day = timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('2 min 10 s')
    .close('1 min');
  expect(day.stored.running?.asking).toBe(true);
  day.away('20 s').goOn().away('3 min').expect(['09:20:00 page', '09:23:10 page', '09:26:30 stretch taken, end chime']);
});

it('Decision 16: opened before its end and never answered: after ten minutes it ends as it stood', () => {
  timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('2 min 10 s')
    .close('1 min')
    .away('11 min')
    .expect(['09:20:00 page', '09:23:10 page', '09:33:10 stretch partly']);
});

it('Decision 19: an update during a break closes the page; it is there again, once', () => {
  timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('2 min 10 s')
    .update()
    .goOn()
    .away('3 min')
    .expect(['09:20:00 page', '09:22:10 page', '09:25:10 stretch taken, end chime']);
});

it('Decision 18: a window opened just before the worker died is adopted', () => {
  timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .killWorker()
    .killWorker()
    .away('5 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken, end chime']);
});

it('Decision 18: a second page reports to the same break; its plan changes nothing', () => {
  const day = timeline({ ...GENTLE, routine: FIVE_STEPS })
    .work('20 min')
    .start()
    .away('30 s');
  day
    .report({ say: 'page-here', id: day.id })
    .report({ say: 'plan', id: day.id, steps: [{ stretch: 'other', side: 0, ms: 1_200_000 }] })
    .away('4 min 30 s')
    .expect(['09:20:00 page', '09:20:30 answered already', '09:25:00 stretch taken, end chime']);
});

it('A page of a break that is over is answered "already"', () => {
  const day = timeline(GENTLE).work('20 min').start();
  const { id } = day;
  day
    .away('6 min')
    .report({ say: 'page-here', id })
    .report({ say: 'page-gone', id })
    .command({ do: 'next', id, step: 0 })
    .expect([
      '09:20:00 page',
      '09:25:00 stretch taken, end chime',
      '09:26:00 answered already, answered already, answered already',
    ]);
});

it('The end chime sounds once, through every wake after it', () => {
  timeline(GENTLE)
    .work('20 min')
    .start()
    .away('5 min')
    .killWorker()
    .event({ kind: 'wake' })
    .work('10 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken, end chime']);
});
