import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Item } from '../../content/checklist/types';
import { CONTENT_LANGUAGE } from '../../content/language';
import { fixDone, fixNotPossible, fixToDo, WHY_LIMIT } from '../../core/audit/fixing';
import type { Fix } from '../../core/audit/workplace';
import { Button } from '../button';
import './fix-card.css';
import { ItemDetails } from './item-details';
import type { Audit } from './use-audit';

interface FixCardProps {
  readonly item: Item;
  readonly fix: Fix;
  readonly revise: Audit['revise'];
  /** When it was done or given up, in words. */
  readonly since?: string;
}

/** A fix: what to change first, everything else one click away, and what became of it. */
export function FixCard({ item, fix, revise, since }: FixCardProps) {
  const [isAsking, setAsking] = useState(false);
  const id = useId();
  return (
    <section class="fix" aria-labelledby={id}>
      <h4 lang={CONTENT_LANGUAGE} class="fix__name" id={id}>
        {item.text.name}
      </h4>
      {fix.state === 'to-do' ? (
        <p lang={CONTENT_LANGUAGE} class="fix__how">
          {item.text.how[0]}
        </p>
      ) : (
        <p class="fix__how">{since}</p>
      )}
      {fix.state === 'not-possible' && fix.why && (
        <p class="fix__why">{i18n.t('setup.fix.because', { why: fix.why })}</p>
      )}
      <details class="fix__more">
        <summary>{i18n.t('setup.fix.more')}</summary>
        <ItemDetails item={item} />
      </details>
      {isAsking ? (
        <WhyNot
          onSay={(why) => {
            setAsking(false);
            revise((before, at) => fixNotPossible(before, item.id, why, at));
          }}
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div class="fix__do">
          {fix.state === 'to-do' ? (
            <>
              <Button look="small" onClick={() => revise((before, at) => fixDone(before, item.id, at))}>
                {i18n.t('setup.fix.done')}
              </Button>
              <Button look="small" onClick={() => setAsking(true)}>
                {i18n.t('setup.fix.notPossible')}
              </Button>
            </>
          ) : (
            <Button look="small" onClick={() => revise((before, at) => fixToDo(before, item.id, at))}>
              {i18n.t('setup.fix.toDo')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** Why something cannot be changed here, in a few words or none. */
function WhyNot({ onSay, onCancel }: { onSay: (why: string) => void; onCancel: () => void }) {
  const [why, setWhy] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="fix__ask"
      onSubmit={(event) => {
        event.preventDefault();
        onSay(why);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <label class="field__label" for={id}>
        {i18n.t('setup.fix.whyNot')}
      </label>
      <input
        id={id}
        class="fix__field"
        type="text"
        maxLength={WHY_LIMIT}
        value={why}
        ref={field}
        onInput={({ currentTarget }) => setWhy(currentTarget.value)}
      />
      <div class="fix__do">
        <button type="submit" class="button button--small">
          {i18n.t('setup.fix.keep')}
        </button>
        <Button look="small" onClick={onCancel}>
          {i18n.t('setup.cancel')}
        </Button>
      </div>
    </form>
  );
}
