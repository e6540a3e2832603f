import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { movementOf } from '../../../components/guide/movement';
import { nameOf } from '../../../components/guide/name-of';
import { routineById } from '../../../content/routines/index';
import type { Exercise } from '../../../core/movements/exercise';
import { withoutPictures } from '../../../core/movements/without-pictures';
import { isOff } from '../../../core/policy/policy';
import type { SectionProps } from '../sections';
import { useOrganization } from '../use-organization';
import { addressOf } from '../use-route';
import { Detail } from './detail';
import { Editor } from './editor';
import { Library } from './library';
import { Removed } from './removed';
import { RoutinePage } from './routine-page';
import './stretches.css';
import { useMovements } from './use-movements';

const EDIT = /^(own-[^/]+)\/edit$/;

/** All movements: to look at, to try, to mark; and the user's own, to write. */
export function Stretches({ part }: SectionProps) {
  const movements = useMovements();
  const [removed, setRemoved] = useState<Exercise | null>(null);
  const { known, failed, keep, remove } = movements;
  const organization = useOrganization();
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [part]);
  if (!known || !organization) return null;
  const hasPictures = !isOff(organization.policy, 'pictures');
  const exercises = hasPictures ? known.exercises : withoutPictures(known.exercises);
  const go = (to?: string) => {
    location.hash = addressOf('stretches', to);
  };
  const onRemove = async (exercise: Exercise) => {
    if (!(await remove(exercise))) return;
    setRemoved(exercise);
    go();
  };
  const onUndo = async () => {
    if (removed && (await keep(removed))) {
      setRemoved(null);
      go(removed.id);
    }
  };
  return (
    <main class="stretches">
      {shown()}
      {failed && (
        <p class="stretches__failed" role="alert">
          {i18n.t('stretches.failed')}
        </p>
      )}
      {removed && <Removed name={removed.name} onUndo={() => void onUndo()} onClose={() => setRemoved(null)} />}
    </main>
  );

  function shown() {
    if (!known) return null;
    const edited = part?.match(EDIT)?.[1];
    const own = known.exercises.find(({ id }) => id === (edited ?? part));
    if (part === 'new' || (edited && own)) {
      return <Editor key={part} exercise={own ?? null} hasPictures={hasPictures} keep={keep} onDone={(id) => go(id)} />;
    }
    const movement = part ? movementOf(edited ?? part, exercises) : null;
    if (movement) {
      const actions = { mark: movements.mark, remove: own && (() => void onRemove(own)) };
      return <Detail key={movement.id} movement={movement} marks={known.marks} {...actions} />;
    }
    const routine = part ? routineById(part) : undefined;
    if (routine) return <RoutinePage key={part} routine={routine} />;
    const gone = part && !edited ? nameOf(part, known.exercises, known.marks) : null;
    return <Library known={{ ...known, exercises }} gone={gone} mark={movements.mark} />;
  }
}
