import { arabic } from './ar';
import { czech } from './cs';
import type { CueSheet } from './cue-sheet';
import { german } from './de';
import { greek } from './el';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { hebrew } from './he';
import { hindi } from './hi';
import { indonesian } from './id';
import { international, namesInLatin, namesInOtherScripts } from './international';
import { italian } from './it';
import { japanese } from './ja';
import { korean } from './ko';
import { dutch } from './nl';
import { polish } from './pl';
import { portuguese } from './pt';
import { russian } from './ru';
import { thai } from './th';
import { turkish } from './tr';
import { ukrainian } from './uk';
import { vietnamese } from './vi';
import { simplifiedChinese } from './zh-hans';
import { traditionalChinese } from './zh-hant';

/** The cue sheets of every language the spotter reads. */
export const cueSheets: readonly CueSheet[] = [
  international,
  namesInLatin,
  namesInOtherScripts,
  arabic,
  czech,
  german,
  greek,
  english,
  spanish,
  french,
  hebrew,
  hindi,
  indonesian,
  italian,
  japanese,
  korean,
  dutch,
  polish,
  portuguese,
  russian,
  thai,
  turkish,
  ukrainian,
  vietnamese,
  simplifiedChinese,
  traditionalChinese,
];
