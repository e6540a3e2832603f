import { expect, it } from 'vitest';
import { meetingEnds } from '../../core/day/meeting-ends';

const ends = (time: string, zone = 'Europe/London') =>
  meetingEnds(Temporal.ZonedDateTime.from(`${time}[${zone}]`).epochMilliseconds, zone).map((at) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(zone)
      .toPlainTime()
      .toString({ smallestUnit: 'minute' }),
  );

it('offers the next three full and half hours', () => {
  expect(ends('2026-03-03T10:44:12')).toEqual(['11:00', '11:30', '12:00']);
  expect(ends('2026-03-03T10:02:00')).toEqual(['10:30', '11:00', '11:30']);
});

it('never offers the present minute', () => {
  expect(ends('2026-03-03T10:30:00')).toEqual(['11:00', '11:30', '12:00']);
  expect(ends('2026-03-03T10:29:59.999')).toEqual(['10:30', '11:00', '11:30']);
});

it('goes by the clock on the wall where that is three quarters of an hour off', () => {
  expect(ends('2026-03-03T10:44:00', 'Asia/Kathmandu')).toEqual(['11:00', '11:30', '12:00']);
});

it('goes over midnight, and over the hour that is left out in spring', () => {
  expect(ends('2026-03-03T23:40:00')).toEqual(['00:00', '00:30', '01:00']);
  expect(ends('2026-03-29T00:40:00')).toEqual(['02:00', '02:30', '03:00']);
});
