/**
 * The oldest versions that take Limber. `Temporal` is native from Chromium 144 and Firefox 139; 140 is the first Firefox
 * that reads data_collection_permissions.
 */
export const OLDEST = { chrome: '144', firefox: '140.0' } as const;

/**
 * The manifest as one function of the browser.
 *
 * No host permission and nothing that warns at install: `notifications` is optional and asked for by a button.
 * `connect-src 'none'` is the proof that nothing leaves the browser.
 */
export function manifest(browser: string, mode: string) {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_extension_name__',
    short_name: 'Limber',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['alarms', 'contextMenus', 'idle', 'storage', 'unlimitedStorage', ...(firefox ? [] : ['offscreen'])],
    // Four is as many keys as Chromium lets an extension suggest. None is that of a menu of the English Firefox (F, E, V, S, B,
    // P, T, H): with Shift or without, Alt opens the menu there, and the command never comes. Chromium gives away neither A, C, N,
    // R, W, X nor Z.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_shortcut_popup__' },
      start: { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_shortcut_start__' },
      postpone: { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_shortcut_postpone__' },
      'pause-or-resume': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_shortcut_pause__' },
    },
    optional_permissions: ['notifications'],
    content_security_policy: {
      extension_pages: [
        "default-src 'self'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        // `wxt dev` talks to its own server; every build that people get talks to nobody.
        ...(mode === 'development' ? [] : ["connect-src 'none'"]),
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'limber@limber.invalid',
              strict_min_version: OLDEST.firefox,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome, storage: { managed_schema: 'managed-schema.json' } }),
  };
}
