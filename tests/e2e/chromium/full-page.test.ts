import { fullPage } from '../surfaces/full-page';
import { groundOf, useChromium } from './ground';
import { LOOKS } from './looks';

fullPage(groundOf(useChromium()), LOOKS);
