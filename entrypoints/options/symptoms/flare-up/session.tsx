import { i18n } from '#i18n';
import { Button } from '../../../../components/button';
import type { Course } from '../../../../components/flare-up/course';
import type { FlareUpsLive } from '../../../../components/flare-up/use-flare-ups';
import { leftInWords } from '../../../../components/flare-up/words';
import { Icon } from '../../../../components/icon';
import { clockTime } from '../../../../components/in-words';
import { Ring } from '../../../../components/ring';
import { CardFoot } from '../../../../components/symptoms/card-foot';
import { SourceLine } from '../../../../components/symptoms/source-line';
import { SESSIONS } from '../../../../content/flare-up/index';
import { CONTENT_LANGUAGE } from '../../../../content/language';

/** The session that runs, or the one whose end is to be acted on. The end is said at once, by ear and by eye. */
export function Session({ course: { running, over }, live }: { course: Course; live: FlareUpsLive }) {
  const { now, zone, orders } = live;
  const { text, sources } = SESSIONS[over?.kind ?? running?.kind ?? 'cold'];
  return (
    <>
      <div role="alert">
        {over && (
          <div class="flare__over">
            <Icon name="warning" size={32} />
            <div>
              <p class="flare__name">{i18n.t('flareUp.sessions.over', { kind: text.name })}</p>
              <p lang={CONTENT_LANGUAGE}>{text.end}</p>
            </div>
          </div>
        )}
      </div>
      {over && (
        <div class="flare__row">
          <Button look="main" onClick={() => void orders.stopSession(over.id)}>
            {i18n.t('flareUp.sessions.seen')}
          </Button>
        </div>
      )}
      {running && (
        <section class="ref-card flare__running" aria-labelledby="flare-running">
          <Ring share={(running.endsAt - now) / (running.endsAt - running.startedAt)} tone="calm">
            <span class="flare__left" role="timer">
              {leftInWords(running.endsAt - now)}
            </span>
          </Ring>
          <div class="flare__words">
            <h2 lang={CONTENT_LANGUAGE} id="flare-running" class="flare__name">
              {text.name}
            </h2>
            <p>{i18n.t('flareUp.sessions.until', { time: clockTime(running.endsAt, zone) })}</p>
            <p lang={CONTENT_LANGUAGE}>{text.during}</p>
            <Button onClick={() => void orders.stopSession(running.id)}>{i18n.t('flareUp.sessions.stop')}</Button>
            <SourceLine sources={sources} />
            <CardFoot />
          </div>
        </section>
      )}
    </>
  );
}
