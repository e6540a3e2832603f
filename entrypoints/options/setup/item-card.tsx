import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { ItemDetails } from '../../../components/audit/item-details';
import { ItemPicture } from '../../../components/audit/item-picture';
import { ItemQuestion } from '../../../components/audit/item-question';
import type { Audit } from '../../../components/audit/use-audit';
import type { Item } from '../../../content/checklist/types';
import { CONTENT_LANGUAGE } from '../../../content/language';
import type { Workplace } from '../../../core/audit/workplace';
import './item-card.css';

interface ItemCardProps {
  readonly item: Item;
  readonly workplace: Workplace;
  readonly revise: Audit['revise'];
  /** Its answer is too old for the re-check that is due. */
  readonly isOld: boolean;
}

/** One question of the audit, with its picture where that says it faster, and all there is to know one click away. */
export function ItemCard({ item, workplace, revise, isOld }: ItemCardProps) {
  const id = useId();
  return (
    <section class="sheet item-card">
      <div id={id} class="item-card__why">
        <span lang={CONTENT_LANGUAGE}>{item.text.why}</span>
        {isOld && <strong class="item-card__old"> {i18n.t('setup.check.old')}</strong>}
      </div>
      <ItemQuestion item={item} workplace={workplace} revise={revise} describedBy={id} />
      {item.drawing && <ItemPicture drawing={item.drawing} />}
      <details class="item-card__more">
        <summary>{i18n.t('setup.check.more')}</summary>
        <ItemDetails item={item} picture={false} />
      </details>
    </section>
  );
}
