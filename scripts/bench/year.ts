/** `node --import ./scripts/bench/resolve.mjs scripts/bench/year.ts`: what the scheduler costs, wanted beside measured. */
import { standardHour, WANTED_COLD_STARTS } from './standard-hour';
import { WANTED_YEAR, workingYear } from './working-year';

workingYear();
const { ms, events, breaks } = workingYear();
const hours = [0, 15, 30, 45, 60].map((from) => standardHour(from).coldStarts);

console.log(
  `working year   wanted < ${WANTED_YEAR} ms   measured ${Math.round(ms)} ms   (${events} events, ${breaks} breaks started)`,
);
console.log(
  `standard hour  wanted ≤ ${WANTED_COLD_STARTS} cold starts   measured ${Math.max(...hours)}   (after 0, 15, 30, 45, 60 min of work: ${hours.join(', ')})`,
);
