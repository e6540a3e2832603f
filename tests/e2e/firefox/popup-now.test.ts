import { describe } from 'vitest';
import { popupActions } from '../surfaces/popup-actions';
import { popupPhases } from '../surfaces/popup-phases';
import { popupRoom } from '../surfaces/popup-room';
import { groundOf } from './ground';
import { useFirefox } from './limber';

const ground = groundOf(useFirefox());
describe('the popup', () => popupActions(ground));
describe('the popup, with a background that stands still,', () => popupPhases(ground));
describe('the popup, with all that it may have to say,', () => popupRoom(ground));
