import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Tip } from '../../content/tips/types';
import type { Reason } from '../../core/tips/reason';
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
        <p class="tip__says">{tip.text.says}</p>
      </div>
      <p class="tip__why">{tipReason(reasons)}</p>
      <div class="tip__foot">
        <TipSource sources={tip.sources} />
        <span class="tip__acts">
          <button type="button" class="tip__do" onClick={() => here.putAway(tip, 'dismissed')}>
            {i18n.t('tips.dismiss')}
          </button>
          <button type="button" class="tip__do" onClick={() => here.putAway(tip, 'not-for-me')}>
            {i18n.t('tips.notForMe')}
          </button>
        </span>
      </div>
    </>
  );
}
