import { steps } from './steps.mjs';
import { totals } from './vitest.mjs';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in steps));

/** Runs one step under its heading and says how long it took. */
async function passes(name) {
  const { title, otherwise, work } = steps[name];
  const from = performance.now();
  console.log(`\n== ${title} (${name})`);
  const ok = await work().catch((error) => {
    console.error(error);
    return false;
  });
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`-- ${name}: ${ok ? 'fine' : 'FAILED'} after ${seconds} s${ok ? '' : `. ${otherwise}`}`);
  return ok;
}

/** The steps in their order, up to the first that fails; those of one group together. */
async function everything() {
  const wanted = Object.keys(steps).filter((name) =>
    names.length > 0 ? names.includes(name) : !steps[name].onlyNamed,
  );
  while (wanted.length > 0) {
    const { group } = steps[wanted[0]];
    const next = group ? wanted.filter((name) => steps[name].group === group) : [wanted[0]];
    wanted.splice(0, next.length);
    const outcomes = await Promise.all(next.map(passes));
    if (!outcomes.every(Boolean)) return false;
  }
  return true;
}

if (unknown.length > 0)
  console.error(`No step is called ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
const ok = unknown.length === 0 && (await everything());

// A step that is no test, such as a type error, counts as one failure, so that the totals never look clean when they are not.
const { passed, failed, skipped } = { ...totals, failed: ok ? totals.failed : Math.max(1, totals.failed) };
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = ok ? 0 : 1;
