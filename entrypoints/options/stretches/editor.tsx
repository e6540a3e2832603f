import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { AREAS_TO_FAVOUR, areaWord } from '../../../components/area-words';
import { CheckboxList } from '../../../components/checkbox-list';
import { Icon } from '../../../components/icon';
import type { ExerciseDraft, ExerciseField } from '../../../core/movements/check-exercise';
import { checkExercise, draftOf } from '../../../core/movements/check-exercise';
import type { Exercise } from '../../../core/movements/exercise';
import { now } from '../../../platform/clock';
import { addressOf } from '../use-route';
import './editor.css';
import { PictureField } from './picture-field';
import { Radios } from './radios';
import { TextField } from './text-field';
import type { Movements } from './use-movements';
import { refusedWords } from './words';

interface Props {
  /** null: a new one. */
  readonly exercise: Exercise | null;
  /** False where an organization has switched pictures off: one that is there stays, unseen. */
  readonly hasPictures: boolean;
  readonly keep: Movements['keep'];
  readonly onDone: (id: string) => void;
}

/** Writes an exercise of the user's own. What cannot be is refused at its field, and nothing is lost by it. */
export function Editor({ exercise, hasPictures, keep, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(exercise));
  const [tried, setTried] = useState(false);
  const title = exercise ? i18n.t('exercise.edit') : i18n.t('exercise.new');
  useEffect(() => {
    document.title = i18n.t('stretches.tabTitleOf', { name: title });
  }, [title]);
  const set = (patch: Partial<ExerciseDraft>) => setDraft((before) => ({ ...before, ...patch }));
  const checked = checkExercise(draft);
  const refused = tried && 'refused' in checked ? checked.refused : {};
  const faultAt = (field: ExerciseField) => {
    const why = refused[field];
    return why ? refusedWords(field, why) : null;
  };
  const save = async () => {
    setTried(true);
    if ('refused' in checked) {
      const first = (['name', 'steps', 'hold', 'repetitions'] as const).find((field) => checked.refused[field]);
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    const at = now();
    const id = exercise?.id ?? `own-${crypto.randomUUID()}`;
    const kept = await keep({ ...checked.exercise, id, createdAt: exercise?.createdAt ?? at, changedAt: at });
    if (kept) onDone(id);
  };
  return (
    <form
      ref={form}
      class="editor"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p class="detail__back">
        <a href={addressOf('stretches', exercise?.id)}>
          <Icon name="back" size={18} />
          {i18n.t('exercise.cancel')}
        </a>
      </p>
      <header>
        <h1 class="stretches__title">{title}</h1>
        <p class="stretches__lead">{i18n.t('exercise.lead')}</p>
      </header>
      <div class="editor__card">
        <TextField
          name="name"
          label={i18n.t('exercise.name')}
          value={draft.name}
          fault={faultAt('name')}
          onInput={(name) => set({ name })}
        />
        <TextField
          name="steps"
          as="lines"
          label={i18n.t('exercise.steps')}
          hint={i18n.t('exercise.stepsHint')}
          value={draft.steps}
          fault={faultAt('steps')}
          onInput={(steps) => set({ steps })}
        />
        <Radios
          name="how"
          legend={i18n.t('exercise.how')}
          options={(['held', 'moving'] as const).map((value) => ({ value, label: i18n.t(`exercise.${value}`) }))}
          chosen={draft.how}
          onChoose={(how) => set({ how })}
        />
        <div class="editor__pair">
          {draft.how === 'held' && (
            <TextField
              name="hold"
              as="number"
              label={i18n.t('exercise.hold')}
              hint={i18n.t('exercise.holdHint')}
              value={draft.hold}
              fault={faultAt('hold')}
              onInput={(hold) => set({ hold })}
            />
          )}
          <TextField
            name="repetitions"
            as="number"
            label={i18n.t('exercise.repetitions')}
            hint={i18n.t('exercise.repetitionsHint')}
            value={draft.repetitions}
            fault={faultAt('repetitions')}
            onInput={(repetitions) => set({ repetitions })}
          />
        </div>
        <Radios
          name="sides"
          legend={i18n.t('exercise.sides')}
          options={(['1', '2'] as const).map((value) => ({ value, label: i18n.t(`exercise.sides${value}`) }))}
          chosen={draft.sides === 1 ? '1' : '2'}
          onChoose={(sides) => set({ sides: sides === '1' ? 1 : 2 })}
        />
        <Radios
          name="position"
          legend={i18n.t('exercise.position')}
          options={(['seated', 'standing', 'floor'] as const).map((value) => ({
            value,
            label: i18n.t(`stretches.position.${value}`),
          }))}
          chosen={draft.position}
          onChoose={(position) => set({ position })}
        />
        <CheckboxList
          legend={i18n.t('exercise.areas')}
          about={i18n.t('exercise.areasHint')}
          options={AREAS_TO_FAVOUR.map((value) => ({ value, label: areaWord(value) }))}
          chosen={AREAS_TO_FAVOUR.filter((area) => draft.areas.includes(area))}
          onChange={(areas) => set({ areas })}
        />
        {hasPictures ? (
          <PictureField picture={draft.picture} onPicture={(picture) => set({ picture })} />
        ) : (
          <p>{i18n.t('policy.off.pictures')}</p>
        )}
      </div>
      <p class="detail__note">{i18n.t('exercise.note')}</p>
      <div class="editor__row">
        <button type="submit" class="button button--main">
          {i18n.t('exercise.save')}
        </button>
        <a class="button" href={addressOf('stretches', exercise?.id)}>
          {i18n.t('exercise.cancel')}
        </a>
      </div>
    </form>
  );
}
