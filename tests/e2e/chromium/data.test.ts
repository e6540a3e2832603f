import { dataSection } from '../surfaces/data';
import { groundOf, useChromium } from './ground';

dataSection(groundOf(useChromium()));
