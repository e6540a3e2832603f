import { ownExercises } from '../surfaces/own-exercises';
import { stretches } from '../surfaces/stretches';
import { groundOf, useChromium } from './ground';
import { LOOKS } from './looks';

const ground = groundOf(useChromium());
stretches(ground, LOOKS);
ownExercises(ground, LOOKS);
