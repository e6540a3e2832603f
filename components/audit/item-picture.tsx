import { i18n } from '#i18n';
import { PICTURES } from '../../content/checklist/drawings/index';
import type { ItemDrawing } from '../../content/checklist/types';
import { CONTENT_LANGUAGE } from '../../content/language';
import { HalfDrawing } from './half-drawing';
import './item-picture.css';

/** An item as it should be and as it often is, side by side: the words tell them apart, not a colour. */
export function ItemPicture({ drawing }: { drawing: ItemDrawing }) {
  const { right, change, text } = PICTURES[drawing];
  return (
    <div class="item-picture">
      <figure class="item-picture__half">
        <div class="item-picture__drawing">
          <HalfDrawing half={right} />
        </div>
        <figcaption class="item-picture__words">
          <strong class="item-picture__what">{i18n.t('setup.picture.right')}</strong>{' '}
          <span lang={CONTENT_LANGUAGE}>{text.right}</span>
        </figcaption>
      </figure>
      <figure class="item-picture__half">
        <div class="item-picture__drawing">
          <HalfDrawing half={change} />
        </div>
        <figcaption class="item-picture__words">
          <strong class="item-picture__what">{i18n.t('setup.picture.change')}</strong>{' '}
          <span lang={CONTENT_LANGUAGE}>{text.change}</span>
        </figcaption>
      </figure>
    </div>
  );
}
