import { CONTENT_LANGUAGE } from '../../content/language';
import { SECTIONS } from '../../content/symptoms/index';
import type { Section } from '../../content/symptoms/types';
import { PlaceLink } from './place-link';
import './section-grid.css';

const FIRST: Section['id'] = 'helps-now';

/** Every section of the reference with what is in it, but the one that stands before them. */
export function SectionGrid() {
  return (
    <ul class="section-grid">
      {SECTIONS.filter(({ id }) => id !== FIRST).map((section) => (
        <li key={section.id}>
          <SectionLink section={section} look="plain" />
        </li>
      ))}
    </ul>
  );
}

/** The section that somebody looks for whose back has just seized: it stands before everything but the warning signs. */
export function FirstSection() {
  const first = SECTIONS.find(({ id }) => id === FIRST);
  return first ? <SectionLink section={first} look="first" /> : null;
}

function SectionLink({ section: { id, text }, look }: { section: Section; look: 'plain' | 'first' }) {
  return (
    <PlaceLink to={{ view: 'section', section: id }} class={`section-grid__link section-grid__link--${look}`}>
      <span lang={CONTENT_LANGUAGE} class="section-grid__name">
        {text.name}
      </span>
      <span lang={CONTENT_LANGUAGE} class="section-grid__says">
        {text.says}
      </span>
    </PlaceLink>
  );
}
