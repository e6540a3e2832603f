import { axeClean } from '../surfaces/axe-clean';
import { keyboardWalk } from '../surfaces/keyboard-walk';
import { groundOf, useChromium } from './ground';
import { LOOKS } from './looks';

const ground = groundOf(useChromium());
keyboardWalk(ground);
axeClean(ground, LOOKS);
