import { describe, expect, it } from 'vitest';
import { click } from '../harness/controls';
import { beginSymptoms, symptoms } from '../surfaces/symptoms';
import { symptomsAxe } from '../surfaces/symptoms-axe';
import { groundOf, useChromium } from './ground';
import { LOOKS } from './looks';
import { realPopup } from './real-popup';

const chromium = useChromium({ windows: true });
const ground = groundOf(chromium);

it('leads from the toolbar button to the emergency signs in two presses', async () => {
  await beginSymptoms(ground(), { acknowledged: false });
  const popup = await realPopup(chromium());
  await click(popup, 'Symptoms');
  await click(popup, 'Emergency signs');
  expect(await popup.$$('.signs__list--emergency .sign')).toHaveLength(14);
  await popup.close();
});

describe('the reference', () => symptoms(ground));
describe('axe', () => symptomsAxe(ground, LOOKS));
