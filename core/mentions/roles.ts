/** What a word can be in a phrase about Xiaomi's cars. A word may play several roles, so they are bits. */

/** Names a car, but also stands in the names of things for cars: "Xiaomi car charger". */
export const CAR = 1;
/** Names a car and nothing else: "SUV", "Elektroauto". */
export const SURE_CAR = 2;
/** The car word may follow the brand: "Xiaomi car", "샤오미 전기차". */
export const AFTER_BRAND = 4;
/** The car word may stand before the brand with a link between: "car by Xiaomi". */
export const BEFORE_LINK = 8;
/** The car word may touch the brand that follows: "coche Xiaomi". */
export const BEFORE_BRAND = 16;
/** Describes the car inside the phrase: "first", "electric", "développée". */
export const MODIFIER = 32;
/** A modifier that makes a plain car word sure: "electric". */
export const ELECTRIC = 64;
/** Ties the phrase to the brand that follows: "de", "von", "ของ". */
export const LINK = 128;
/** Ties the brand to the phrase that follows: "의", "の", "का". */
export const GENITIVE = 256;
/** Says which business: "automotive division". */
export const AUTOMOTIVE = 512;
/** A business: "division", "subsidiary". */
export const BUSINESS = 1024;
/** "model": belongs to the phrase behind a car word, and is a car itself only beside a code. */
export const MODEL_WORD = 2048;
/** Goods that are no cars: "charger", "holder", "scooter". */
export const GOODS = 4096;
/** Follows the brand in the unit's name: "Auto", "汽车". */
export const UNIT_NAME = 8192;
/** Says that the text is about cars. */
export const CUE = 16384;
/** Says that SU-7 is an aircraft here. */
export const SILENCE = 32768;

/** A car word that means something else in another language. */
export const DOUBTFUL = 65536;
/** Tells the language in which a doubtful car word is one. */
export const TELLTALE = 131072;
/** Begins a clause, so that "car" before it is the French conjunction. */
export const CLAUSE = 262144;
/** Stands between a link and the brand without being one: "de *la* marca Xiaomi". */
export const FILLER = 524288;
/** Who makes cars: "fabricante de coches Xiaomi" names the company. */
export const MAKER = 1048576;
/** What "auto" before it does by itself: "Xiaomi auto start". */
export const AUTOMATIC = 2097152;

/** Says what a thing is for, right before a plain car word: "aspirapolvere per auto Xiaomi". */
export const PURPOSE = 4194304;

/** Goods even behind a word that can only mean a car: "Xiaomi EV charger". */
export const SURE_GOODS = 8388608;

/** What is said of cars, not made for them: "Xiaomi Car Factory" names the car, "Xiaomi Car Towel" does not. */
export const SUBJECT = 16777216;

/** May follow a car word of a single character: 小米的车是, 샤오미 차는. */
export const PARTICLE = 33554432;

/** Stands for the places that the order of a language gives its words. */
export const PLACED = AFTER_BRAND | BEFORE_LINK | BEFORE_BRAND;

export const ANY_CAR = CAR | SURE_CAR;
