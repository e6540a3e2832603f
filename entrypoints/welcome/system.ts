/** Systems whose do-not-disturb is found in different places. */
export type System = 'windows' | 'mac' | 'chromeos' | 'linux';

/** Every system, in the order in which they are told. */
export const SYSTEMS: readonly System[] = ['windows', 'mac', 'chromeos', 'linux'];

/**
 * The system that a browser says it runs on.
 *
 * @param agent the browser's `navigator.userAgent`
 */
export function systemOf(agent: string): System {
  if (agent.includes('CrOS')) return 'chromeos';
  if (agent.includes('Windows')) return 'windows';
  return agent.includes('Mac OS') ? 'mac' : 'linux';
}

/** Browsers whose toolbars differ. */
export type BrowserName = 'chrome' | 'edge' | 'firefox';

/**
 * The browser that this is.
 *
 * @param agent the browser's `navigator.userAgent`
 */
export function browserOf(agent: string): BrowserName {
  if (agent.includes('Firefox/')) return 'firefox';
  return agent.includes(' Edg/') ? 'edge' : 'chrome';
}
