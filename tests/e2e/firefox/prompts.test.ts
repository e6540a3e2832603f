import { prompts } from '../surfaces/prompts';
import { groundOf } from './ground';
import { useFirefox } from './limber';

prompts(groundOf(useFirefox()));
