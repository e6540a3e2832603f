import { HOME, type Place } from '../../../components/symptoms/place';
import { sectionById } from '../../../content/symptoms/index';

/** The place that the rest of an address names ("signs/chest", "cause/cause-strain"); the beginning where it names none. */
export function placeOf(part: string | null): Place {
  const [name = '', at = null] = part?.split('/') ?? [];
  if (name === 'signs') return { view: 'signs', at };
  const section = sectionById(name);
  return section ? { view: 'section', section: section.id, at } : HOME;
}
