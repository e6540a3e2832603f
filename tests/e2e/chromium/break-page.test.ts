import { breakPage } from '../surfaces/break-page';
import { earlyKeys } from '../surfaces/early-keys';
import { groundOf, useChromium } from './ground';

const ground = groundOf(useChromium());
breakPage(ground);
earlyKeys(ground);
