import type { Lexicon } from '../lexicon';

/** Vietnamese; its words are written syllable by syllable. */
export const vi: Lexicon = {
  script: 'latin',
  brand: 'last',
  cars: 'xe tô ôtô',
  models: 'mẫu',
  electric: 'điện',
  modifiers:
    'bán chạy ăn khách đầu tiên thứ hai ba mới nhất hơi ô con siêu thông minh thuần thể thao khác tay',
  purposes: 'cho',
  links: 'của từ do bởi thuộc',
  fillers: 'hãng nhà tập đoàn công nghệ',
  makers: 'hãng',
  businesses: 'mảng phận',
  goods: 'sạc hoa bơm hút bụi camera đỡ kẹp tẩu lọc bằng lạnh đèn màn chơi gối thùng rác rửa',
};
