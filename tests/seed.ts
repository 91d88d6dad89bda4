import fc from 'fast-check';

// `npm test` tries the same cases each time, so that what fails is due to what was changed; `npm run fuzz` looks for
// others, and names the seed it took, so that a failure can be had again.
const { FUZZ_SEED, FUZZ_EACH } = import.meta.env;
fc.configureGlobal(
  FUZZ_SEED ? { seed: Number(FUZZ_SEED), numRuns: Number(FUZZ_EACH) } : { seed: 20_231_228 },
);
