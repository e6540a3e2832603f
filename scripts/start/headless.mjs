import { launch } from './launch.mjs';

/** Gives a function that prints one line for one thing that happened, with the seconds since the first. */
function teller() {
  const from = performance.now();
  return (text) => console.log(`${((performance.now() - from) / 1000).toFixed(1).padStart(6)} s  ${text}`);
}

/**
 * What is shown, in order. Each scene drives the running extension and gives one line of what it saw, or throws.
 *
 * @type {{ name: string, play: (stage: Awaited<ReturnType<typeof launch>>) => Promise<string> }[]}
 */
const scenes = [
  {
    name: 'background',
    play: async ({ worker }) => {
      const running = await worker.worker();
      const { name, version } = await running.evaluate(() => chrome.runtime.getManifest());
      return `the service worker of ${name} ${version} runs`;
    },
  },
];

/** Shows Limber on a machine without a screen: starts the browser, plays every scene, tells what happened, ends. */
export async function headless({ executablePath, extensionPath }) {
  const say = teller();
  say('no screen here: Limber is shown in words');
  const stage = await launch({ executablePath, extensionPath, headless: true });
  say(`${await stage.browser.version()} started with Limber in it`);
  try {
    for (const { name, play } of scenes) say(`${name}: ${await play(stage)}`);
    say('all went as it should');
  } finally {
    await stage.browser.close();
  }
}
