import { axeClean } from '../surfaces/axe-clean';
import { keyboardWalk } from '../surfaces/keyboard-walk';
import { groundOf } from './ground';
import { useFirefox } from './limber';
import { LOOKS } from './looks';

const ground = groundOf(useFirefox());
keyboardWalk(ground);
axeClean(ground, LOOKS);
