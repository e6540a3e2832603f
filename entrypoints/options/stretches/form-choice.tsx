import { i18n } from '#i18n';
import type { Stretch } from '../../../content/types';
import { Radios } from './radios';
import { positionWords } from './words';

interface Props {
  readonly stretch: Stretch;
  readonly isOther: boolean;
  readonly onChoose: (isOther: boolean) => void;
}

/** Which of its two forms a stretch is shown and tried in, each named by the position that it is done in. */
export function FormChoice({ stretch: { positions, variant }, isOther, onChoose }: Props) {
  if (!variant) return null;
  const first = positions.filter((one) => one !== variant.position).map(positionWords);
  return (
    <div class="detail__form">
      <Radios
        name="form"
        legend={i18n.t('stretches.form')}
        options={[
          { value: 'first', label: first.join(', ') },
          { value: 'other', label: positionWords(variant.position) },
        ]}
        chosen={isOther ? 'other' : 'first'}
        onChoose={(form) => onChoose(form === 'other')}
      />
    </div>
  );
}
