/** Seed of the random lives; `LIMBER_SEED` tries others. */
export const SEED = Number(process.env.LIMBER_SEED ?? 20261122);

/** How many lives are lived; `LIMBER_RUNS` asks for more or fewer. */
export const RUNS = Number(process.env.LIMBER_RUNS ?? 10_000);
