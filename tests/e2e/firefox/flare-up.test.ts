import { describe } from 'vitest';
import { flareUpCompanion } from '../surfaces/flare-up';
import { groundOf } from './ground';
import { useFirefox } from './limber';

const ground = groundOf(useFirefox());
describe('the flare-up companion', () => flareUpCompanion(ground));
