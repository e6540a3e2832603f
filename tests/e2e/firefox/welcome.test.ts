import { welcome } from '../surfaces/welcome';
import { groundOf } from './ground';
import { useFirefox } from './limber';
import { LOOKS } from './looks';

welcome(groundOf(useFirefox()), LOOKS, 'Choose “Pin to Toolbar”.', false);
