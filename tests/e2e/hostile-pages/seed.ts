const { FUZZ_SEED } = process.env;

/** Whether pages are looked for that nobody has tried yet (`npm run fuzz`), or one is had again. */
export const isFuzzing = Boolean(FUZZ_SEED);

/** What hostile pages are made up from: the same in each `npm test`, so that what fails is due to what was changed. */
export const seed = Number(FUZZ_SEED || 20_231_228);
