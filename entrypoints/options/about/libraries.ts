/** Software of others that is inside Limber. Names and licences are as their authors write them. */
export interface Library {
  readonly name: string;
  readonly by: string;
  readonly licence: string;
}

/** Every library that Limber ships, with what it brings itself. */
export const LIBRARIES: readonly Library[] = [
  { name: '@wxt-dev/i18n', by: 'Aaron Klinker', licence: 'MIT' },
  { name: 'd3-array', by: 'Mike Bostock', licence: 'ISC' },
  { name: 'd3-color', by: 'Mike Bostock', licence: 'ISC' },
  { name: 'd3-format', by: 'Mike Bostock', licence: 'ISC' },
  { name: 'd3-interpolate', by: 'Mike Bostock', licence: 'ISC' },
  { name: 'd3-path', by: 'Mike Bostock', licence: 'ISC' },
  { name: 'd3-scale', by: 'Mike Bostock', licence: 'ISC' },
  { name: 'd3-shape', by: 'Mike Bostock', licence: 'ISC' },
  { name: 'd3-time', by: 'Mike Bostock', licence: 'ISC' },
  { name: 'd3-time-format', by: 'Mike Bostock', licence: 'ISC' },
  { name: 'idb', by: 'Jake Archibald', licence: 'ISC' },
  { name: 'internmap', by: 'Mike Bostock', licence: 'ISC' },
  { name: 'minisearch', by: 'Luca Ongaro', licence: 'MIT' },
  { name: 'preact', by: 'Jason Miller', licence: 'MIT' },
  { name: 'valibot', by: 'Fabian Hiller', licence: 'MIT' },
  { name: 'webextension-polyfill', by: 'Mozilla', licence: 'MPL-2.0' },
];
