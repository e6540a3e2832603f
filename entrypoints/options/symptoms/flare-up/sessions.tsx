import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../../components/button';
import type { Course, Offer } from '../../../../components/flare-up/course';
import type { FlareUpsLive } from '../../../../components/flare-up/use-flare-ups';
import { tooSoonInWords } from '../../../../components/flare-up/words';
import { Switch } from '../../../../components/switch';
import { CardFoot } from '../../../../components/symptoms/card-foot';
import { CardWords } from '../../../../components/symptoms/card-words';
import { Fold } from '../../../../components/symptoms/fold';
import { SourceLine } from '../../../../components/symptoms/source-line';
import { PREFER_WARMTH, SKIN_RULES } from '../../../../content/flare-up/index';
import { CONTENT_LANGUAGE } from '../../../../content/language';

/** Cold and warmth: the skin rules before the first time, then what may start now, and from when on what may not. */
export function Sessions({ course, live }: { course: Course; live: FlareUpsLive }) {
  const { flareUp, offers, running, over } = course;
  const { now, zone, orders } = live;
  const [trouble, setTrouble] = useState(false);
  const start = async (offer: Offer, minutes: number) => {
    setTrouble(false);
    setTrouble(!(await orders.startSession(flareUp, offer.kind, minutes)));
  };
  return (
    <section class="ref-card" aria-labelledby="flare-sessions">
      <h2 id="flare-sessions" class="flare__name">
        {i18n.t('flareUp.sessions.title')}
      </h2>
      {flareUp.skinReadAt === null ? (
        <>
          <h3 class="flare__under">{i18n.t('flareUp.sessions.skin')}</h3>
          <SkinRules />
          <div>
            <Button look="main" onClick={() => void orders.change(flareUp, { skinReadAt: now })}>
              {i18n.t('flareUp.sessions.skinRead')}
            </Button>
          </div>
        </>
      ) : (
        <>
          {!running &&
            !over &&
            flareUp.pausedAt === null &&
            offers.map((offer, index) => (
              <Kind
                key={offer.kind}
                offer={offer}
                isUsual={index === 0}
                refused={tooSoonInWords(offer, now, zone)}
                onStart={(minutes) => void start(offer, minutes)}
              />
            ))}
          <div role="status">{trouble && <p>{i18n.t('flareUp.sessions.refused')}</p>}</div>
          {course.mayPreferWarmth && (
            <div>
              <Switch
                label={PREFER_WARMTH.text.name}
                description={PREFER_WARMTH.text.says}
                checked={flareUp.prefersWarmth}
                onChange={(prefersWarmth) => void orders.change(flareUp, { prefersWarmth })}
              />
              <SourceLine sources={PREFER_WARMTH.sources} />
            </div>
          )}
          <p class="flare__soft">{i18n.t('flareUp.sessions.said')}</p>
          <Fold look="line" title={i18n.t('flareUp.sessions.skinAgain')}>
            <SkinRules />
          </Fold>
          <CardFoot />
        </>
      )}
    </section>
  );
}

interface KindProps {
  readonly offer: Offer;
  /** It is the usual kind now: one main button on the page is enough. */
  readonly isUsual: boolean;
  /** Why it cannot start yet; null where it can. */
  readonly refused: string | null;
  readonly onStart: (minutes: number) => void;
}

function Kind({ offer: { kind, rule }, isUsual, refused, onStart }: KindProps) {
  const lengths = [rule.minMinutes, rule.defaultMinutes, rule.maxMinutes];
  const [minutes, setMinutes] = useState(rule.defaultMinutes);
  return (
    <div class="flare__kind">
      <h3 lang={CONTENT_LANGUAGE} class="flare__under">
        {rule.text.name}
      </h3>
      {refused ? (
        <p>{refused}</p>
      ) : (
        <>
          <p lang={CONTENT_LANGUAGE}>{rule.text.before}</p>
          <fieldset class="flare__lengths">
            <legend class="flare__legend">{i18n.t('flareUp.sessions.length')}</legend>
            {lengths.map((length) => (
              <label key={length} class="flare__length">
                <input
                  type="radio"
                  name={`length-${kind}`}
                  checked={length === minutes}
                  onChange={() => setMinutes(length)}
                />
                {i18n.t('flareUp.sessions.minutes', length)}
              </label>
            ))}
          </fieldset>
          <div>
            <Button look={isUsual ? 'main' : 'plain'} onClick={() => onStart(minutes)}>
              {kind === 'cold' ? i18n.t('flareUp.sessions.startCold') : i18n.t('flareUp.sessions.startWarmth')}
            </Button>
          </div>
        </>
      )}
      <SourceLine sources={rule.sources} />
    </div>
  );
}

function SkinRules() {
  return SKIN_RULES.map((card) => (
    <div key={card.id} class="flare__rules">
      <h4 lang={CONTENT_LANGUAGE} class="flare__under">
        {card.text.name}
      </h4>
      <CardWords card={card} />
    </div>
  ));
}
