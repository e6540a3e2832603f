/**
 * Where a word of the claims list may stand all the same, and why: furniture is fixed, not bodies; a heading or a
 * question may use the word that people look for. Nothing else belongs here.
 */
export const ALLOWED_WORDS: Readonly<Record<string, string>> = {
  'locales/en.yml settings.body.cautions.about': 'How sources handle a movement, no claim about a body.',
  'locales/en.yml settings.body.cautions.surgery.about':
    'What a body does by itself after surgery, no effect of Limber.',
  'locales/en.yml setup.item.how': 'Furniture is fixed, no body.',
  'locales/en.yml setup.workplace.about': 'Furniture is fixed, no body.',
  'locales/en.yml setup.sore.about': 'Furniture is fixed, no body.',
  'locales/en.yml setup.plan.title': 'Furniture is fixed, no body.',
  'locales/en.yml setup.plan.none': 'Furniture is fixed, no body.',
};
