import { it } from 'vitest';
import { timeline } from './timeline';

/** A browser that says nothing about the person: every minute looks like work. */
function silent() {
  return timeline({ only: 'stretch', polite: false, notice: 0 }).loseIdleEvents().loseReadings();
}

const ONE = ['09:50:00 ! stretch, chime, notification', '10:00:00 stretch missed, ! gone'];
const TWO = [...ONE, '10:50:00 ! stretch, chime, notification', '11:00:00 stretch missed, ! gone'];
const THREE = [...TWO, '11:50:00 ! stretch, chime, notification', '12:00:00 stretch missed, ! gone, hold nobody'];

it('After three prompts in a row that nobody answered Limber goes quiet', () => {
  silent().work('12 h').expect(THREE);
});

it('It comes back at the first sign: the popup is opened, and what fell due meanwhile asks after the grace', () => {
  silent()
    .work('6 h')
    .command({ do: 'look' })
    .work('2 min')
    .expect([...THREE, '15:00:00 free of nobody', '15:01:00 ! stretch, chime, notification']);
});

it('An idle change is a sign too', () => {
  silent()
    .work('3 h 10 min')
    .event({ kind: 'idle', state: 'active', after: 60_000 })
    .work('41 min')
    .expect([...THREE, '12:10:00 free of nobody', '12:50:00 ! stretch, chime, notification']);
});

it('A command between the prompts begins the count anew', () => {
  silent()
    .work('2 h 10 min')
    .command({ do: 'look' })
    .work('2 h 50 min')
    .expect([
      ...TWO,
      '11:50:00 ! stretch, chime, notification',
      '12:00:00 stretch missed, ! gone',
      '12:50:00 ! stretch, chime, notification',
      '13:00:00 stretch missed, ! gone',
      '13:50:00 ! stretch, chime, notification',
      '14:00:00 stretch missed, ! gone, hold nobody',
    ]);
});

it('Reports of our own pages are no sign of a person', () => {
  silent()
    .work('4 h')
    .report({ say: 'page-here', id: 'any' })
    .work('1 h')
    .expect([...THREE, '13:00:00 answered already']);
});

it('A restart of the worker is no sign either, and the quiet outlives it', () => {
  silent().work('4 h').killWorker().work('1 h').expect(THREE);
});

it('Whoever pauses typing now and then is somebody, however many prompts they ignore', () => {
  const day = timeline({ only: 'stretch', polite: false, notice: 0 });
  for (let quarter = 0; quarter < 16; quarter++) day.work('13 min 30 s').away('1 min 30 s');
  day.expect([
    '09:54:30 ! stretch, chime, notification',
    '10:06:00 stretch missed, ! gone',
    '11:02:00 ! stretch, chime, notification',
    '11:12:00 stretch missed, ! gone',
    '12:08:00 ! stretch, chime, notification',
    '12:19:30 stretch missed, ! gone',
  ]);
});

it('A natural break in between begins the count anew', () => {
  timeline({ only: 'stretch', polite: false, notice: 0 })
    .work('2 h 30 min')
    .away('10 min')
    .work('2 h')
    .expect([
      ...TWO,
      '11:36:00 stretch natural from 11:30:00',
      '12:30:00 ! stretch, chime, notification',
      '12:40:00 stretch missed, ! gone',
      '13:30:00 ! stretch, chime, notification',
      '13:40:00 stretch missed, ! gone',
    ]);
});
