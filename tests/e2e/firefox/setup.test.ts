import { quickCheck } from '../surfaces/quick-check';
import { wholeAudit } from '../surfaces/whole-audit';
import { groundOf } from './ground';
import { useFirefox } from './limber';

const ground = groundOf(useFirefox());

quickCheck(ground, () => ground().open('popup.html'));
wholeAudit(ground);
