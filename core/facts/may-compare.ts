import { plainText } from '../text/plain-text';
import { aims } from './cues/aims';

// Asked of every sentence with a mention, before what compares is sent for: small, and rather once too often than too seldom.

/** A digit of any script that is not part of a code such as SU7; a number in Han characters. */
const digit = /(?<![A-Za-z])\p{Nd}|[二三四五六七八九十两兩]|第一/u;

/** Number words, one stem for all the languages that share it; "decade"; the rivals that are on record. */
const word = new RegExp(
  [
    'three|four|five|six|seven|eight|nine|\\bten\\b|fifteen|twenty|de[ck]ad|décad|décenn|decenn|jahrzehnt',
    'drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|trois|quatre|cinq|\\bdix|quinz|vingt',
    '\\btr[eêé]s?\\b|cinco|diez|\\bdez\\b|dieci|quinc|quindic|veinte|vinte|venti|drie|vijf|tien|twintig',
    'trze|trzy|pi[ęe][ćc]|pięciu|dziesi|dwadz|t[řr]i\\b|tří|třech|pět|deset|dvacet|üç|beş|\\bon (?:y[ıi]l|sene|bin|milyon)|yirmi',
    'tiga|lima|sepuluh|puluh|belas|dasawarsa|\\bba\\b|năm|mười|mươi|thập (?:kỷ|niên)',
    'пят|п.ят|тро|три|трех|трёх|трьох|десят|двадцат|дванадцят|다섯|열|스무|[삼오십] ?[년위대]|세 ?개',
    'πέντε|τρεις|τρία|τριών|δέκα|είκοσι|δεκα|piąt',
    'ห้า|สาม|สิบ|ทศวรรษ|خمس|ثلاث|عشر|عقد|חמש|שלוש|עשר|עשור|पांच|पाँच|तीन|दस|बीस|पंद्रह|दशक',
    'porsche|tesla|保时捷|保時捷|特斯拉|ポルシェ|テスラ|포르[쉐셰]|테슬라|порше|тесл|بورش|ت[ي]?سلا|פורשה|טסלה|पोर्श|टेस्ला|ปอร์เช|เทสลา',
    // Six to nine, where they are written otherwise.
    'siete|sette\\b|\\bsete\\b|ocho|\\boito|\\botto\\b|nueve|\\bnove\\b|zeven|negen|siedem|siedmi|osiem|dziewi|\\bsedmi?\\b|\\bosmi?\\b|devě?t',
    'семь|семи|сім|вісім|восьм|девят|дев.ят|yedi|sekiz|dokuz|tujuh|delapan|sembilan|سبع|ثمان|تسع|שבע|שמונ|תשע|सात|आठ|επτά|οκτώ|εννέα|เจ็ด|แปด|เก้า|일곱|여덟|아홉|[육칠팔구] ?[년위대]',
    // Ranks in words: "third-largest".
    'third|fourth|fifth|sixth|second|\\bfirst|dritt|viert|zweit|erst|terc|quart|quint|segund|prime|troisi|deuxi|terz|second|prim[oa]|derde|vierde|vijfde|tweede',
    'trzec|czwart|pi[aą]t|drug|t[rř]et|čtvrt|pát|druh|трет|четв|втор|друг|перв|перш|ketiga|kelima|keempat|kedua|\\bthứ|üçüncü|dördüncü|ikinci',
    'ثالث|رابع|خامس|ثاني|שליש|רביע|חמיש|तीसर|चौथ|पांचव|पाँचव|दूसर|τρίτ|τέταρτ|πέμπτ|δεύτερ',
    'cuart|on üre|ilk on|bmw|toyota|volkswagen|honda|hyundai|mercedes|byd|比亚迪|比亞迪',
  ].join('|'),
  'iu',
);

/** Any word that sets or tells a goal, as the cues read it. */
const aim = new RegExp(
  Object.values(aims)
    .join(',')
    .split(',')
    .map((written) => plainText(written.replace('*', '')).plain)
    .join('|'),
);

/**
 * Whether a text may give a figure to compare; false only where `compareBy` would surely be silent. A page that merely
 * has a figure beside a name is the usual case: it is spared what compares, which is 350 kB and a millisecond a mention.
 */
export const mayCompare = (text: string): boolean =>
  (digit.test(text) || word.test(text)) && aim.test(plainText(text.replace(/\s+/g, ' ')).plain);
