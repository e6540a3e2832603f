import { prompts } from '../surfaces/prompts';
import { groundOf, useChromium } from './ground';

prompts(groundOf(useChromium()));
