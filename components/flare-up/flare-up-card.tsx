import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CHECK_INS, SESSIONS } from '../../content/flare-up/index';
import { closingCheckIn } from '../../core/flare-up/check-ins';
import { Button } from '../button';
import { Fault } from '../fault';
import { clockTime, number } from '../in-words';
import { courseOf, type Offer } from './course';
import './flare-up-card.css';
import { FLARE_UP_ADDRESS } from './flare-up-link';
import type { FlareUpPort } from './port';
import { type FlareUpsLive, useFlareUps } from './use-flare-ups';
import { againInWords, areasInWords, dayInWords, leftInWords } from './words';

interface FlareUpCardProps {
  readonly port: FlareUpPort;
  /** What stands there without a flare-up. */
  readonly without?: ComponentChildren;
  /** Told whether there is a card, before it is painted, and when that changes. */
  readonly onThere?: (isThere: boolean) => void;
}

/**
 * The flare-up that is under way, small: its phase, what is possible, what comes, pause and end. In a place of a fixed height
 * it leaves out what there is no room for; all of it is on the page.
 */
export function FlareUpCard({ port, without = null, onThere }: FlareUpCardProps) {
  const live = useFlareUps(port);
  const { kept, now, zone, orders, isLost } = live;
  const course = kept && courseOf(kept, now);
  const closing = kept && !course ? closingCheckIn(kept.flareUps, CHECK_INS, now) : null;
  const isThere = kept && (course !== null || closing !== null);
  useLayoutEffect(() => {
    if (isThere !== null) onThere?.(isThere);
  }, [isThere, onThere]);
  if (!course) {
    return (
      kept && (
        <>
          <Closing closing={closing} />
          {without}
        </>
      )
    );
  }
  const { flareUp, phase, due, next, day } = course;
  const isPaused = flareUp.pausedAt !== null;
  return (
    <section class="flare-card" aria-labelledby="flare-card">
      <p class="flare-card__name" id="flare-card">
        <a href={FLARE_UP_ADDRESS} target="_blank" rel="noreferrer">
          {i18n.t('flareUp.now.card', { day: number(day), areas: areasInWords(flareUp.areas) })}
        </a>
      </p>
      <p class="flare-card__phase">{isPaused ? i18n.t('flareUp.now.paused') : phase.text.name}</p>
      <Care live={live} />
      {due ? (
        <a class="flare-card__next" href={FLARE_UP_ADDRESS} target="_blank" rel="noreferrer">
          {i18n.t('flareUp.checkIn.open')}
        </a>
      ) : (
        next && (
          <p class="flare-card__soft flare-card__next">
            {i18n.t('flareUp.checkIn.next', { name: next.checkIn.text.name, day: dayInWords(next.at, zone) })}
          </p>
        )
      )}
      <div class="flare-card__row flare-card__acts">
        <Button look="small" onClick={() => void orders.pause(flareUp, !isPaused)}>
          {isPaused ? i18n.t('flareUp.now.goOn') : i18n.t('flareUp.now.pauseIt')}
        </Button>
        <Button look="small" onClick={() => void orders.end(flareUp)}>
          {i18n.t('flareUp.now.endIt')}
        </Button>
      </div>
      <Fault id="flare-card-lost" words={isLost ? i18n.t('flareUp.sessions.failed') : null} />
    </section>
  );
}

/** A flare-up has ended by itself: its last check-in waits on the page. */
function Closing({ closing }: { closing: ReturnType<typeof closingCheckIn> }) {
  if (!closing) return null;
  return (
    <section class="flare-card" aria-labelledby="flare-card">
      <p class="flare-card__name" id="flare-card">
        {i18n.t('flareUp.checkIn.due', { name: closing.checkIn.text.name })}
      </p>
      <a href={FLARE_UP_ADDRESS} target="_blank" rel="noreferrer">
        {i18n.t('flareUp.checkIn.open')}
      </a>
    </section>
  );
}

/** The session that runs or is over, or what may start. */
function Care({ live: { kept, now, zone, orders } }: { live: FlareUpsLive }) {
  const [isRefused, setRefused] = useState(false);
  const course = kept && courseOf(kept, now);
  if (!course) return null;
  const { flareUp, running, over, offers } = course;
  const care = over ?? running;
  if (care) {
    const { text } = SESSIONS[care.kind];
    return (
      <div class="flare-card__care">
        <p role={over ? 'alert' : undefined} class={over ? 'flare-card__over' : undefined}>
          {over
            ? text.end
            : i18n.t('flareUp.sessions.running', { kind: text.name, left: leftInWords(care.endsAt - now) })}
        </p>
        <Button look={over ? 'main' : 'small'} onClick={() => void orders.stopSession(care.id)}>
          {over ? i18n.t('flareUp.sessions.seen') : i18n.t('flareUp.sessions.stop')}
        </Button>
        {running && (
          <span class="flare-card__soft flare-card__until">
            {i18n.t('flareUp.sessions.until', { time: clockTime(running.endsAt, zone) })}
          </span>
        )}
      </div>
    );
  }
  // The skin rules are read on the page, before the first one.
  if (flareUp.pausedAt !== null || flareUp.skinReadAt === null) return null;
  const start = async (offer: Offer) => {
    setRefused(!(await orders.startSession(flareUp, offer.kind, offer.rule.defaultMinutes)));
  };
  return (
    <div class="flare-card__care">
      {offers.map((offer) => {
        const again = againInWords(offer, now, zone);
        if (again) return <p key={offer.kind}>{again}</p>;
        return (
          <div key={offer.kind} class="flare-card__row">
            <Button look="small" onClick={() => void start(offer)}>
              {offer.kind === 'cold' ? i18n.t('flareUp.sessions.startCold') : i18n.t('flareUp.sessions.startWarmth')}
            </Button>
            <span class="flare-card__soft">{i18n.t('flareUp.sessions.minutes', offer.rule.defaultMinutes)}</span>
          </div>
        );
      })}
      <div role="status">{isRefused && <p>{i18n.t('flareUp.sessions.refused')}</p>}</div>
    </div>
  );
}
