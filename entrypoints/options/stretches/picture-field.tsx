import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/button';
import { Fault } from '../../../components/fault';
import { readPicture } from './read-picture';

/** A picture of the exercise, or none. It is checked before it is taken, and stays in this browser. */
export function PictureField({
  picture,
  onPicture,
}: {
  picture: string | null;
  onPicture: (picture: string | null) => void;
}) {
  const id = useId();
  const [refused, setRefused] = useState<'too-large' | 'no-picture' | null>(null);
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const read = await readPicture(file);
    setRefused('refused' in read ? read.refused : null);
    if ('picture' in read) onPicture(read.picture);
    // The same file, corrected meanwhile, can be chosen again.
    input.value = '';
  };
  const fault =
    refused && i18n.t(refused === 'too-large' ? 'exercise.refused.largePicture' : 'exercise.refused.noPicture');
  return (
    <div class="field">
      <label class="field__label" for={id}>
        {i18n.t('exercise.picture')}
      </label>
      {picture && <img class="picture-field__preview" src={picture} alt={i18n.t('exercise.preview')} />}
      <div class="picture-field__row">
        <input
          id={id}
          name="picture"
          class="picture-field__input"
          type="file"
          accept="image/png,image/jpeg,image/webp,image/gif"
          aria-describedby={`${id}-hint ${id}-fault`}
          aria-invalid={fault !== null}
          onChange={(event) => void take(event.currentTarget)}
        />
        {picture && (
          <Button look="small" onClick={() => onPicture(null)}>
            {i18n.t('exercise.noPicture')}
          </Button>
        )}
      </div>
      <p id={`${id}-hint`} class="field__hint">
        {i18n.t('exercise.pictureHint')}
      </p>
      <Fault id={`${id}-fault`} words={fault} />
    </div>
  );
}
