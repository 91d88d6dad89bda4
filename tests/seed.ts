import fc from 'fast-check';

// `npm run fuzz` names the seed, so that a failure can be had again; otherwise each property takes one by itself and
// prints it when it fails.
const { FUZZ_SEED, FUZZ_EACH } = import.meta.env;
if (FUZZ_SEED) fc.configureGlobal({ seed: Number(FUZZ_SEED), numRuns: Number(FUZZ_EACH) });
