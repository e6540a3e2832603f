import { picturesOf } from './each-state.mjs';

/** Pictures of the section About. */
export const shots = picturesOf('about', {
  all: { windows: ['wide', 'narrow'], address: 'options.html#/about', ready: '.about__part' },
});
