import { ownExercises } from '../surfaces/own-exercises';
import { stretches } from '../surfaces/stretches';
import { groundOf } from './ground';
import { useFirefox } from './limber';
import { LOOKS } from './looks';

const ground = groundOf(useFirefox());
stretches(ground, LOOKS);
ownExercises(ground, LOOKS);
