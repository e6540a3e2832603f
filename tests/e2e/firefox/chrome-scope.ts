import type { Browser } from 'puppeteer-core';

/** Runs a function of privileged.mjs inside Firefox's own process. */
export type InFirefox = <A extends unknown[], R>(work: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;

/** The part of WebDriver BiDi that puppeteer-core does not offer: its connection, and Firefox's own windows. */
interface Connection {
  send(method: string, params: unknown): Promise<{ result: never }>;
}

/** The raw connection to Firefox. */
export function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}

/**
 * A way into Firefox's own process, through its first window. Firefox has to be started with
 * `--remote-allow-system-access`.
 */
export async function openChromeScope(browser: Browser): Promise<InFirefox> {
  const connection = connectionOf(browser);
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as {
    contexts: { context: string; url: string }[];
  };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox has no window of its own.');
  return async (work, ...args) => {
    const expression = `(async () => JSON.stringify(await (${work})(...${JSON.stringify(args)})) ?? 'null')()`;
    const answer = (
      await connection.send('script.evaluate', {
        expression,
        target: { context: window.context },
        awaitPromise: true,
      })
    ).result as { type: string; result: { value: string }; exceptionDetails?: { text: string } };
    if (answer.exceptionDetails) throw new Error(`In Firefox: ${answer.exceptionDetails.text}`);
    return JSON.parse(answer.result.value);
  };
}
