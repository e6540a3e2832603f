import { dataSection } from '../surfaces/data';
import { groundOf } from './ground';
import { useFirefox } from './limber';

dataSection(groundOf(useFirefox()));
