import { describe, it } from 'vitest';
import { EMERGENCY } from '../../../content/symptoms/warning-signs/index';
import { until } from '../harness/until';
import { beginSymptoms, symptoms } from '../surfaces/symptoms';
import { symptomsAxe } from '../surfaces/symptoms-axe';
import { groundOf } from './ground';
import { useFirefox } from './limber';
import { LOOKS } from './looks';
import { closePopup, openPopup, popupText, press } from './real-popup';

const firefox = useFirefox();
const ground = groundOf(firefox);

it('leads from the toolbar button to the emergency signs in two presses', async () => {
  await beginSymptoms(ground(), { acknowledged: false });
  const { page } = firefox();
  await openPopup(page);
  await press(page, 'Symptoms');
  await press(page, 'Emergency signs');
  await until(
    'every emergency sign',
    () => popupText(page),
    (text) => EMERGENCY.signs.every(({ text: { says } }) => text.includes(says)),
  );
  await closePopup(page);
});

describe('the reference', () => symptoms(ground));
describe('axe', () => symptomsAxe(ground, LOOKS));
