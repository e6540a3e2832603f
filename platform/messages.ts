import { browser } from 'wxt/browser';
import type { Request, Response } from '../core/request';

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
