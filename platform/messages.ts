import { browser } from 'wxt/browser';
import type { Command, Reply, Report } from '../core/event';
import type { Settings } from '../core/settings';

/** What pages say to the background. Both ends are typed by this; the background checks what arrives all the same. */
export type Request =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'report'; readonly report: Report }
  /** Settings to change, and names of those to set back to their defaults. */
  | { readonly kind: 'settings'; readonly patch: Partial<Settings>; readonly reset: readonly (keyof Settings)[] }
  | { readonly kind: 'told'; readonly telling: string };

/** The answer. `invalid`: the request was not one; `why` is for a developer. */
export type Response = Reply | { readonly did: 'invalid'; readonly why: string };

/**
 * Sends a request to the background, which wakes for it. One that met a background in the moment it stopped is sent once
 * more: requests carry ids and phases, so a doubled one is answered `already`.
 *
 * @throws Error where nobody answers the second time either
 */
export function send(request: Request): Promise<Response> {
  return browser.runtime.sendMessage(request).catch(() => browser.runtime.sendMessage(request));
}

/** Answers requests. A message of the background's own making never comes back to it. */
export function onRequest(answer: (request: unknown) => Promise<Response>): void {
  browser.runtime.onMessage.addListener((message, _sender, respond) => {
    // The offscreen document is spoken to by the same channel.
    if ((message as { to?: string }).to !== undefined) return;
    // A page that is never answered waits for ever.
    void answer(message).then(respond, (error) => respond({ did: 'invalid', why: String(error) }));
    return true;
  });
}
