import { describe } from 'vitest';
import { quickCheck } from '../surfaces/quick-check';
import { setupAxe } from '../surfaces/setup-axe';
import { wholeAudit } from '../surfaces/whole-audit';
import { groundOf } from './ground';
import { useFirefox } from './limber';
import { LOOKS } from './looks';

const ground = groundOf(useFirefox());

quickCheck(ground, () => ground().open('popup.html'));
wholeAudit(ground);
describe('axe finds nothing wrong with', () => setupAxe(ground, LOOKS));
