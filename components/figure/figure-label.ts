import { i18n } from '#i18n';
import type { Stretch } from '../../content/types';

/** What a drawing shows, in words: the name and the steps of the stretch, in its other form where that is drawn. */
export function figureLabel({ text }: Pick<Stretch, 'text'>, variant = false): string {
  const steps = (variant && text.variantSteps) || text.steps;
  return i18n.t('figure.label', { name: text.name, steps: steps.join(' ') });
}
