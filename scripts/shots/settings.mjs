import { MODES, showIn } from './modes.mjs';

const LOOKS = [
  { name: 'wide', width: 1280, height: 900 },
  { name: 'narrow', width: 320, height: 900 },
];

/**
 * The states of the settings that are worth a picture. Each is reached the way a person reaches it.
 *
 * @type {Record<string, (page: import('puppeteer-core').Page) => Promise<unknown>>}
 */
const STATES = {
  settings: async () => {},
  'settings-errors': async (page) => {
    await type(page, 'stretchEvery', '4');
    await type(page, 'stretchLength', 'soon');
    await type(page, 'idleAfter', '5');
    await hours(page);
    await page.$eval('.day input[type="time"]', (field) => {
      field.value = '17:00';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
  },
  'settings-hours': async (page) => {
    await hours(page);
    const add = (await page.$$('.day__add button'))[0];
    await add?.click();
    const fields = await page.$$('.day input[type="time"]');
    for (const [index, time] of [
      [2, '16:00'],
      [3, '02:00'],
    ]) {
      await fields[index]?.evaluate((field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, time);
    }
  },
  'settings-evidence': async (page) => {
    await page.click('.cards .button');
    await page.click('summary');
  },
  'settings-body': async (page) => {
    await page.click('#body [role="switch"]');
    await pause(300);
    await page.click('#body .checkbox__input');
  },
  'settings-undo': async (page) => {
    await page.click('input[name="style"]:not(:checked)');
    await pause(300);
    await page.click('#asking .group__reset button');
  },
};

/**
 * Pictures of the settings: wide and narrow, in every mode, in the states that matter.
 *
 * @param {import('./surfaces.mjs').Where} where
 */
export async function shots({ browser, extensionId, file, scale = 1, modes = MODES, look }) {
  for (const [state, reach] of Object.entries(STATES)) {
    for (const { name, ...size } of LOOKS) {
      const page = await browser.newPage();
      await page.setViewport({ ...size, deviceScaleFactor: scale });
      await page.goto(`chrome-extension://${extensionId}/options.html#/settings`);
      await page.waitForSelector('#all');
      await resetAll(page);
      await reach(page);
      await pause(900);
      for (const mode of modes) {
        await showIn(page, mode);
        await pause(400);
        if (file) await page.screenshot({ path: file(`${state}-${name}-${mode}`), fullPage: true });
        await look?.(page, `${state}-${name}-${mode}`);
      }
      await resetAll(page);
      await page.close();
    }
  }
}

/** Every picture starts from how Limber came. */
async function resetAll(page) {
  const button = await page.$('#all .group__reset button');
  if (!button) return;
  await button.click();
  await page.waitForFunction(() => !document.querySelector('#all .group__reset button'));
  await pause(200);
  // The offer to undo is a state of its own.
  await page.reload();
  await page.waitForSelector('#all');
}

async function type(page, field, text) {
  const order = ['stretchEvery', 'stretchLength', 'microEvery', 'microLength'];
  const place = order.indexOf(field);
  const inputs = await page.$$(place === -1 ? `#away .field__input` : '#plan .field__input');
  const input = inputs[Math.max(place, 0)];
  await input.click({ count: 3 });
  await input.type(text);
  await page.keyboard.press('Tab');
}

async function hours(page) {
  await page.click('#hours [role="switch"]');
  await page.waitForSelector('.day');
}

function pause(ms) {
  return new Promise((done) => setTimeout(done, ms));
}
