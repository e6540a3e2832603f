import { describe } from 'vitest';
import { flareUpCompanion } from '../surfaces/flare-up';
import { groundOf, useChromium } from './ground';

const ground = groundOf(useChromium());
describe('the flare-up companion', () => flareUpCompanion(ground));
