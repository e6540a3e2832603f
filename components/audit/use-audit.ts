import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ITEMS } from '../../content/checklist/index';
import type { Book, Turn } from '../../core/audit/book';
import { revising, turned } from '../../core/audit/book';
import type { Workplace } from '../../core/audit/workplace';
import { newWorkplace, usedFrom, workplaceInUse } from '../../core/audit/workplaces';
import type { AuditPort } from './audit-port';

/** Whether what was said last is kept. */
export type Saved = 'quiet' | 'saving' | 'saved' | 'failed';

/** The audit as a page shows it, and how to change it. */
export interface Audit {
  readonly book: Book;
  /** The workplace in use; before the first answer one that is not kept yet. */
  readonly workplace: Workplace;
  /** Milliseconds since 1970, as of the last change or reading. */
  readonly now: number;
  readonly change: (turn: Turn) => void;
  /** Changes the workplace in use; the first change of all keeps it. */
  readonly revise: (change: (workplace: Workplace, at: number) => Workplace) => void;
  /** "I am at this one now." */
  readonly goTo: (id: string) => void;
}

/**
 * Reads the workplaces, follows them, and saves each change as it is made; what is on its way is shown at once.
 *
 * @param port must not change between renders
 * @returns `audit` is null until the workplaces are read; `lost` where they cannot be
 */
export function useAudit(port: AuditPort): {
  readonly audit: Audit | null;
  readonly saved: Saved;
  readonly lost: boolean;
} {
  const [book, setBook] = useState<Book | null>(null);
  const [saved, setSaved] = useState<Saved>('quiet');
  const [lost, setLost] = useState(false);
  const latest = useRef(0);
  const first = useRef<Workplace | null>(null);

  const refresh = useCallback(async () => {
    const mine = ++latest.current;
    try {
      const read = await port.read();
      // A slow reading must not overwrite what was said meanwhile.
      if (mine !== latest.current) return;
      setBook(read);
      setLost(false);
    } catch (error) {
      console.warn('Limber cannot read the workplaces:', error);
      setLost(true);
    }
  }, [port]);
  useEffect(() => {
    void refresh();
    return port.subscribe(() => void refresh());
  }, [port, refresh]);

  if (!book) return { audit: null, saved, lost };
  const change = (turn: Turn) => {
    const mine = ++latest.current;
    setBook((before) => before && turned(before, turn(before)));
    setSaved('saving');
    void port.revise(turn).then(
      (after) => {
        if (mine !== latest.current) return;
        setBook(after);
        setSaved('saved');
      },
      (error) => {
        console.error('Limber could not keep an answer:', error);
        setSaved('failed');
        void refresh();
      },
    );
  };
  first.current ??= newWorkplace(port.newId(), i18n.t('setup.firstName'), port.now());
  const workplace = workplaceInUse(book.workplaces) ?? first.current;
  const revise: Audit['revise'] = (to) => {
    const moment = { at: port.now(), zone: port.zone() };
    change(revising(workplace.id, (one) => to(one, moment.at), ITEMS, moment, first.current ?? undefined));
  };
  const goTo = (id: string) => {
    // Later than every other, though the clock may have been set back.
    const at = Math.max(port.now(), ...book.workplaces.map(({ usedAt }) => usedAt + 1));
    change(({ workplaces }) => ({
      put: { workplaces: workplaces.filter((one) => one.id === id).map((one) => usedFrom(one, at)) },
    }));
  };
  return { audit: { book, workplace, now: port.now(), change, revise, goTo }, saved, lost };
}
