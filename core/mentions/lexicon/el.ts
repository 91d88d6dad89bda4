import type { Lexicon } from '../lexicon';

/** Greek. */
export const el: Lexicon = {
  script: 'greek',
  brand: 'last',
  cars: 'αυτοκίνητο αυτοκινήτου αυτοκίνητα αυτοκινήτων όχημα οχήματος οχήματα',
  sureCars: 'σεντάν',
  models: 'μοντέλο μοντέλα',
  electric: 'ηλεκτρικ* υβριδικ*',
  modifiers: 'πρώτ* δεύτερ* νέο νέου νέα',
  links: 'της του από',
  businesses: 'τμήμα κλάδος',
  goods: 'φορτιστ* αρωματικ* βάση βάσεις σκούπα κάμερα πλυντήρι*',
};
