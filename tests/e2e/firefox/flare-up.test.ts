import { describe } from 'vitest';
import { flareUpCompanion } from '../surfaces/flare-up';
import { flareUpSessions } from '../surfaces/flare-up-sessions';
import { groundOf } from './ground';
import { useFirefox } from './limber';
import { LOOKS } from './looks';

const ground = groundOf(useFirefox());
describe('the flare-up companion', () => flareUpCompanion(ground));
describe('its sessions', () => flareUpSessions(ground, LOOKS));
