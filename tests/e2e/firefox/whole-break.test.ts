import { changeChime } from '../surfaces/change-chime';
import { interruptedBreak } from '../surfaces/interrupted-break';
import { wholeBreak } from '../surfaces/whole-break';
import { groundOf } from './ground';
import { useFirefox } from './limber';

const ground = groundOf(useFirefox());
wholeBreak(ground);
interruptedBreak(ground);
changeChime(ground);
