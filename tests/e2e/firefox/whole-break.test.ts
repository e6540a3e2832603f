import { wholeBreak } from '../surfaces/whole-break';
import { groundOf } from './ground';
import { useFirefox } from './limber';

wholeBreak(groundOf(useFirefox()));
