import puppeteer from 'puppeteer-core';

/**
 * Starts a Chromium-family browser with Limber in it. Chrome itself ignores --load-extension, so the extension
 * goes in over the DevTools pipe.
 *
 * @param {{ executablePath: string, extensionPath: string, headless: boolean, userDataDir?: string,
 *   args?: string[] }} options `args` of the browser itself, such as `--lang=ar`
 */
export async function launch({ executablePath, extensionPath, headless, userDataDir, args = [] }) {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    userDataDir,
    pipe: true,
    enableExtensions: [extensionPath],
    defaultViewport: null,
    // Chromium refuses its sandbox to root, as in a container.
    args: [...args, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const worker = await browser.waitForTarget((target) => target.url().endsWith('/background.js'), { timeout: 15_000 });
  return { browser, worker, address: new URL('.', worker.url()).href };
}
