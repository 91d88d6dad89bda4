import type { ScriptName } from './script-names';

/**
 * The words of one language, each list separated by spaces. `stem*` stands for the stem with up to six more
 * letters, for languages that inflect. Words are lower case and composed (NFC). All lists are optional.
 */
export interface Lexicon {
  readonly script: ScriptName;
  /**
   * Where the brand stands: `first` as in "샤오미 전기차", `last` as in "coche Xiaomi" and "coche de Xiaomi",
   * `linked` where it comes first, or last behind a link: "Xiaomi car", "car by Xiaomi".
   */
  readonly brand: 'first' | 'last' | 'linked';
  /** What may be written onto a word, as the source of a regular expression that begins with `^`. */
  readonly prefix?: string;
  /** Plain words for a car; things for cars are called after them too ("car charger"). */
  readonly cars?: string;
  /** Plain car words that mean something else in another language: they count where a telltale stands near. */
  readonly doubtfulCars?: string;
  /** Frequent words that tell this language from others in its script. */
  readonly telltales?: string;
  /** Words that can only mean a car: "SUV", "saloon", "Elektroauto". */
  readonly sureCars?: string;
  /** Words such as "model", which name a car only beside a car word or a code. */
  readonly models?: string;
  /** "electric" and the like: with one of these a plain car word is sure. */
  readonly electric?: string;
  /** Other words that may describe the car inside the phrase: ordinals, "new", "developed". */
  readonly modifiers?: string;
  /** Words between the car and the brand behind it: "of", "by", "from". */
  readonly links?: string;
  /** Words that may follow such a link, but are none by themselves: articles, "marque". */
  readonly fillers?: string;
  /** Particles between the brand and the car behind it: "의", "の". */
  readonly genitives?: string;
  /** Particles and verbs of one character that may follow a car word of one character: "是", "を", "는". */
  readonly particles?: string;
  /** Names of the unit, as they follow the brand: "Auto", "汽车". */
  readonly unitNames?: string;
  /** Words that say which business is meant: "automotive". Car words do so by themselves. */
  readonly automotive?: string;
  /** Words for a part of a company: "division", "subsidiary". */
  readonly businesses?: string;
  /** Goods that are no cars, but are named with car words: "charger", "holder". */
  readonly goods?: string;
  /** Goods even right behind a word that can only mean a car: "EV charger", "electric car toy". */
  readonly sureGoods?: string;
  /** What is said of cars, not made for them: where a title goes on otherwise, it names goods ("Xiaomi Car Towel"). */
  readonly subjects?: string;
  /** Words for those who make cars: "fabricante de coches Xiaomi" names the company, not its cars. */
  readonly makers?: string;
  /** What happens by itself behind "auto": "Xiaomi auto start". */
  readonly automatic?: string;
  /** Words that begin a clause: what looks like a car word before them is a conjunction ("Xiaomi car il…"). */
  readonly clauseWords?: string;
  /** Words between a thing and the car it is for: "per" in "aspirapolvere per auto Xiaomi". */
  readonly purposes?: string;
  /** Further words that say a text is about cars. */
  readonly cues?: string;
  /** Words that say SU-7 is an aircraft. */
  readonly aircraft?: string;
}
