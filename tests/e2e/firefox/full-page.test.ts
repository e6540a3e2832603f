import { fullPage } from '../surfaces/full-page';
import { groundOf } from './ground';
import { useFirefox } from './limber';
import { LOOKS } from './looks';

fullPage(groundOf(useFirefox()), LOOKS);
