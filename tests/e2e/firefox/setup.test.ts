import { setupFlow } from '../surfaces/setup-flow';
import { groundOf } from './ground';
import { useFirefox } from './limber';

setupFlow(groundOf(useFirefox()));
