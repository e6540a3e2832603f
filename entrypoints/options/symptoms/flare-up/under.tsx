import { i18n } from '#i18n';
import { Button } from '../../../../components/button';
import { Fault } from '../../../../components/fault';
import type { Course } from '../../../../components/flare-up/course';
import type { FlareUpsLive } from '../../../../components/flare-up/use-flare-ups';
import { areasInWords, dayInWords } from '../../../../components/flare-up/words';
import { dayAndTime, number } from '../../../../components/in-words';
import { Switch } from '../../../../components/switch';
import { CheckInCard } from './check-in-card';
import { Easing } from './easing';
import { History } from './history';
import { PhaseCard } from './phase-card';
import { Session } from './session';
import { Sessions } from './sessions';

/** A flare-up that is under way. */
export function Under({ course, live }: { course: Course; live: FlareUpsLive }) {
  const { now, zone, orders, kept, isLost } = live;
  const { flareUp, day, due, next } = course;
  const { pausedAt } = flareUp;
  const since = dayAndTime(flareUp.onset, now, zone);
  return (
    <div class="flare">
      <div class="symptoms__head">
        <h1 class="symptoms__title">{i18n.t('flareUp.title')}</h1>
        <p class="symptoms__lead">
          {i18n.t('flareUp.now.since', { day: number(day), areas: areasInWords(flareUp.areas), time: since })}
        </p>
        {pausedAt !== null && <p class="flare__paused">{i18n.t('flareUp.now.paused')}</p>}
        <div class="flare__row">
          <Button onClick={() => void orders.pause(flareUp, pausedAt === null)}>
            {pausedAt === null ? i18n.t('flareUp.now.pause') : i18n.t('flareUp.now.goOn')}
          </Button>
          <Button onClick={() => void orders.end(flareUp)}>{i18n.t('flareUp.now.end')}</Button>
        </div>
        <Fault id="flare-lost" words={isLost ? i18n.t('flareUp.sessions.failed') : null} />
      </div>
      <Session course={course} live={live} />
      {due && <CheckInCard key={due.id} checkIn={due} onAnswer={(answer) => orders.answer(flareUp, due.id, answer)} />}
      <PhaseCard phase={course.phase} />
      <Sessions course={course} live={live} />
      <Easing since={flareUp.easingSince} onSay={(easing) => void orders.ease(flareUp, easing)} />
      <section class="ref-card">
        <Switch
          label={i18n.t('flareUp.nudge.label')}
          description={i18n.t('flareUp.nudge.about')}
          checked={flareUp.nudge}
          onChange={(nudge) => void orders.change(flareUp, { nudge })}
        />
        <p>
          {next
            ? i18n.t('flareUp.checkIn.next', { name: next.checkIn.text.name, day: dayInWords(next.at, zone) })
            : i18n.t('flareUp.checkIn.none')}
        </p>
      </section>
      <History flareUps={kept?.flareUps ?? []} now={now} zone={zone} />
    </div>
  );
}
