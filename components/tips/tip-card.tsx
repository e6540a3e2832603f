import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { CONTENT_LANGUAGE } from '../../content/language';
import type { Tip } from '../../content/tips/types';
import type { Reason } from '../../core/tips/reason';
import { Icon } from '../icon';
import type { IconName } from '../icon-paths';
import { noTipReason, tipReason } from '../tip-reason';
import { useKeptFocus } from '../use-kept-focus';
import './tip-card.css';
import { TipPicture } from './tip-picture';
import { TipSource } from './tip-source';
import type { TipHere } from './use-tip';

/** The one tip for now: what to do, why it stands here, where it comes from, and how to be rid of it for good. */
export function TipCard({ here }: { here: TipHere }) {
  const { now, gone, failed, undo } = here;
  const card = useRef<HTMLElement>(null);
  useKeptFocus(card, card);
  return (
    <section class="tip" aria-label={i18n.t('tips.label')} ref={card} tabIndex={-1}>
      {gone ? (
        <div class="tip__gone">
          <p role="status">{gone.how === 'dismissed' ? i18n.t('tips.gone.dismissed') : i18n.t('tips.gone.notForMe')}</p>
          <button type="button" class="tip__do" onClick={undo}>
            {i18n.t('tips.undo')}
          </button>
        </div>
      ) : now.tip ? (
        <Body tip={now.tip} reasons={now.reasons} here={here} />
      ) : (
        <p class="tip__none">{noTipReason(now.why)}</p>
      )}
      {failed && (
        <p class="tip__none" role="alert">
          {i18n.t('setup.notSaved')}
        </p>
      )}
    </section>
  );
}

interface BodyProps {
  readonly tip: Tip;
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly here: TipHere;
}

function Body({ tip, reasons, here }: BodyProps) {
  return (
    <>
      <div class="tip__top">
        <TipPicture tip={tip} />
        <p lang={CONTENT_LANGUAGE} class="tip__says">
          {tip.text.says}
        </p>
      </div>
      <div class="tip__foot">
        <p class="tip__why">
          {tipReason(reasons)} <TipSource sources={tip.sources} />
        </p>
        <div class="tip__acts">
          <Act icon="close" name={i18n.t('tips.dismiss')} onClick={() => here.putAway(tip, 'dismissed')} />
          <Act icon="none" name={i18n.t('tips.notForMe')} onClick={() => here.putAway(tip, 'not-for-me')} />
        </div>
      </div>
    </>
  );
}

/** The name stands in a tooltip and is heard: a tip is short, and so is its place. */
function Act({ icon, name, onClick }: { icon: IconName; name: string; onClick: () => void }) {
  return (
    <button type="button" class="tip__act" aria-label={name} title={name} onClick={onClick}>
      <Icon name={icon} size={16} />
    </button>
  );
}
