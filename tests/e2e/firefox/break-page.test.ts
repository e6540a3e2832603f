import { breakPage } from '../surfaces/break-page';
import { earlyKeys } from '../surfaces/early-keys';
import { groundOf } from './ground';
import { useFirefox } from './limber';

const ground = groundOf(useFirefox());
breakPage(ground);
earlyKeys(ground);
