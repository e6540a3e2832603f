import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/run.mjs';
import { launch } from './launch.mjs';
import { scenes } from './scenes.mjs';

const folder = join(root, 'shots', 'start');

/** Gives a function that prints one line for one thing that happened, with the seconds since the first. */
function teller() {
  const from = performance.now();
  return (text) => console.log(`${((performance.now() - from) / 1000).toFixed(1).padStart(6)} s  ${text}`);
}

/** Shows Limber on a machine without a screen: starts the browser, plays every scene, tells what happened, ends. */
export async function headless({ executablePath, extensionPath }) {
  const say = teller();
  say('no screen here: Limber does its main job on a plan of seconds, in words and pictures');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const stage = await launch({ executablePath, extensionPath, headless: true });
  say(`${await stage.browser.version()} started with Limber in it`);
  try {
    for (const [index, { name, picture, play }] of scenes.entries()) {
      say(`${name}: ${await play(stage)}`);
      if (picture) await stage[picture].screenshot({ path: join(folder, `${index}-${name.replaceAll(' ', '-')}.png`) });
    }
    say(`all went as it should; pictures are in ${folder}`);
  } finally {
    await stage.browser.close();
  }
}
