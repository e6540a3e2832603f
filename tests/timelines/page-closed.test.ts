import { it } from 'vitest';
import { timeline } from './timeline';

const QUIETLY = { only: 'stretch', polite: false, notice: 0 } as const;

it('The page closed by hand before half: partly, dated when it went, and it is not opened again', () => {
  timeline(QUIETLY)
    .work('20 min')
    .start()
    .away('2 min')
    .closePage()
    .work('10 min')
    .expect(['09:20:00 page', '09:22:03 stretch partly from 09:22:00']);
});

it('The page closed by hand from half on: taken, silently', () => {
  timeline(QUIETLY)
    .work('20 min')
    .start()
    .away('2 min 30 s')
    .closePage()
    .work('10 min')
    .expect(['09:20:00 page', '09:22:33 stretch taken from 09:22:30']);
});

it('The full interval follows from when the page was closed', () => {
  timeline(QUIETLY)
    .work('20 min')
    .start()
    .away('2 min')
    .closePage()
    .work('51 min')
    .expect(['09:20:00 page', '09:22:03 stretch partly from 09:22:00', '10:12:00 ! stretch, chime, notification']);
});

it('The page reloaded within three seconds: the break goes on', () => {
  timeline(QUIETLY)
    .work('20 min')
    .start()
    .away('1 min')
    .reloadPage('2 s')
    .away('4 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken, end chime']);
});

it('Reloaded again and again it still goes on', () => {
  timeline(QUIETLY)
    .work('20 min')
    .start()
    .away('1 min')
    .reloadPage('2 s')
    .reloadPage('2 s')
    .reloadPage('2 s')
    .away('4 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken, end chime']);
});

it('A page that comes back after four seconds finds its break over', () => {
  timeline(QUIETLY)
    .work('20 min')
    .start()
    .away('1 min')
    .reloadPage('4 s')
    .away('4 min')
    .expect(['09:20:00 page', '09:21:03 stretch partly from 09:21:00', '09:21:04 answered already']);
});

it('Closed by hand while paused: as it stood', () => {
  timeline(QUIETLY)
    .work('20 min')
    .start()
    .away('2 min')
    .holdBreak()
    .away('3 min')
    .closePage()
    .away('1 min')
    .expect(['09:20:00 page', '09:25:03 stretch partly from 09:25:00']);
});

it('Closed after the end: nothing more happens', () => {
  timeline(QUIETLY)
    .work('20 min')
    .start()
    .away('6 min')
    .closePage()
    .work('10 min')
    .expect(['09:20:00 page', '09:25:00 stretch taken, end chime']);
});

it('Closed, and the worker dies before the three seconds are over: still ended when it went', () => {
  timeline(QUIETLY)
    .work('20 min')
    .start()
    .away('2 min')
    .closePage()
    .loseAlarm()
    .away('6 min')
    .expect(['09:20:00 page', '09:27:00 stretch partly from 09:22:00']);
});
