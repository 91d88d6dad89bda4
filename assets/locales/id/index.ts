import type { PageLocale } from '../../../core/locale/locale';
import { cardLocale } from './card';
import { options } from './options';
import { panel } from './panel';
import { welcome } from './welcome';

export { cardLocale };

export const pageLocale: PageLocale = {
  ...cardLocale,
  page: { productName: 'On Record', panel, options, welcome },
};
