/** Characters nobody sees, which may stand inside a word: soft hyphens, joiners, directions, variation selectors. */
export const unseen =
  '\\xad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff';
/** Other forms of letters and digits: full width, half-width kana with its voice marks, syllables as jamo. */
export const otherForms = '０-９Ａ-Ｚａ-ｚｦ-ﾟᄀ-ᇿ';
