import { describe, expect, it } from 'vitest';
import { keep } from '../harness/audit-kept';
import { says } from '../harness/ground';
import { quickCheck } from '../surfaces/quick-check';
import { setupAxe } from '../surfaces/setup-axe';
import { wholeAudit } from '../surfaces/whole-audit';
import { groundOf, useChromium } from './ground';
import { LOOKS } from './looks';

const ground = groundOf(useChromium());

quickCheck(ground, () => ground().open('popup.html'));
wholeAudit(ground);

describe('axe finds nothing wrong with', () => setupAxe(ground, LOOKS));

it.each([
  ['as much as there can be to change', 'no'],
  ['nothing to change', 'yes'],
] as const)('prints %s on one page', async (_, given) => {
  const { page, open } = ground();
  await keep(page, { empty: true, all: given });
  const report = await open('options.html#/setup');
  await says(report, /33 of 33 answered/);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = Buffer.from(await report.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g), format).toHaveLength(1);
  }
  await report.close();
});
