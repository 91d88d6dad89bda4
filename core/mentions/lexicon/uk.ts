import type { Lexicon } from '../lexicon';

/** Ukrainian, where it differs from Russian. */
export const uk: Lexicon = {
  script: 'cyrillic',
  brand: 'last',
  cars: 'автомобіл* автівк*',
  sureCars: 'електромобіл* електрокар* електроседан* електрокросовер* кросовер* позашляховик*',
  electric: 'електричн* гібридн*',
  modifiers: 'перш* друг* серійн* власн* повністю розумн* преміальн* довгоочікуван* майбутн*',
  purposes: 'для',
  links: 'від компанії бренду фірми',
  fillers: 'китайськ*',
  makers: 'виробник*',
  automotive: 'автомобільн*',
  businesses: 'підрозділ* бізнес* дивізіон*',
  goods: 'тримач* пилосос* відеореєстратор* компресор* пральн* посудомийн* пристр*',
};
