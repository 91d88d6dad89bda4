/** The subjects a statement can be about. `assets/dataset/README.md` explains each. */
export const topics = [
  'rank',
  'horizon',
  'rivals',
  'global',
  'product',
  'smart-space',
  'technology',
  'design',
  'marketing',
  'price',
  'environment',
  'china',
] as const;
