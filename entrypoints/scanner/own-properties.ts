/**
 * Properties of objects that never leave the matcher and the records of the scanner: their names are shortened when it
 * is built, 3 % of it. None may be a name of what scripts share, which a test sees to, or of what of the platform's is
 * used in the scanner.
 */
export const ownProperties: readonly string[] = [
  'candidates',
  'describedBy',
  'documentNamesCar',
  'endOf',
  'everything',
  'filled',
  'head',
  'inlines',
  'knownBlocks',
  'lacking',
  'linked',
  'longestAt',
  'modified',
  'need',
  'nodes',
  'pieces',
  'readTitle',
  'record',
  'roles',
  'rolesOf',
  'rolesOfWord',
  'settle',
  'startOf',
];
