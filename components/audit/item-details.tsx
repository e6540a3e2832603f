import { i18n } from '#i18n';
import type { Item } from '../../content/checklist/types';
import { CONTENT_LANGUAGE } from '../../content/language';
import { areaName } from '../area-name';
import { ItemPicture } from './item-picture';
import { MarkedSources } from './marked-sources';
import './item-details.css';

const EFFORT = {
  1: 'setup.effort.little',
  2: 'setup.effort.some',
  3: 'setup.effort.more',
} as const satisfies Record<Item['effort'], string>;

/** All there is to know about an item: its picture, why, how, what to aim for, what it counts, and where that is from. */
export function ItemDetails({ item, picture = true }: { item: Item; picture?: boolean }) {
  const { text, areas, weight, effort, sources, drawing } = item;
  return (
    <div class="item-details">
      {picture && drawing && <ItemPicture drawing={drawing} />}
      <dl class="item-details__list">
        <dt>{i18n.t('setup.item.why')}</dt>
        <dd lang={CONTENT_LANGUAGE}>{text.why}</dd>
        <dt>{i18n.t('setup.item.how')}</dt>
        <dd>
          <ul class="item-details__how">
            {text.how.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        </dd>
        {text.guide && (
          <>
            <dt>{i18n.t('setup.item.guide')}</dt>
            <dd>
              <span lang={CONTENT_LANGUAGE}>{text.guide}</span>
              {text.differs && (
                <span lang={CONTENT_LANGUAGE} class="item-details__soft">
                  {text.differs}
                </span>
              )}
            </dd>
          </>
        )}
        {!text.guide && text.differs && (
          <>
            <dt>{i18n.t('setup.item.differs')}</dt>
            <dd lang={CONTENT_LANGUAGE}>{text.differs}</dd>
          </>
        )}
        <dt>{i18n.t('setup.item.areas')}</dt>
        <dd>{areas.map(areaName).join(', ')}</dd>
        <dt>{i18n.t('setup.item.effort')}</dt>
        <dd>{i18n.t(EFFORT[effort])}</dd>
        <dt>{i18n.t('setup.item.weight')}</dt>
        <dd>{i18n.t('setup.item.weightOf', { weight: String(weight) })}</dd>
        <dt>{i18n.t('setup.item.sources')}</dt>
        <dd>
          <MarkedSources sources={sources} />
        </dd>
      </dl>
    </div>
  );
}
