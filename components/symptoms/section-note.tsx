import { DISCLAIMERS } from '../../content/disclaimers';
import { CONTENT_LANGUAGE } from '../../content/language';
import type { SectionId } from '../../content/symptoms/ids';

/** What must stand before a section: no medicine is suggested, nobody named here endorses Limber. */
export function SectionNote({ section }: { section: SectionId }) {
  const note = section === 'medicines' ? DISCLAIMERS.medicines : DISCLAIMERS['no-endorsement'];
  return section === 'medicines' || section === 'evidence' ? (
    <p lang={CONTENT_LANGUAGE} class="section-note">
      {note.text.says}
    </p>
  ) : null;
}
