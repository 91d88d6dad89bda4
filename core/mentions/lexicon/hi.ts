import type { Lexicon } from '../lexicon';

/** Hindi. */
export const hi: Lexicon = {
  script: 'devanagari',
  brand: 'first',
  cars: 'कार कारें कारों गाड़ी गाड़ियां वाहन वाहनों व्हीकल',
  sureCars: 'ईवी एसयूवी सेडान',
  models: 'मॉडल',
  electric: 'इलेक्ट्रिक हाइब्रिड',
  modifiers: 'पहली पहला पहले दूसरी दूसरा नई नया नए स्मार्ट इस सबसे शानदार',
  genitives: 'का की के',
  unitNames: 'ऑटो मोटर्स ईवी ऑटोमोबाइल',
  automotive: 'ऑटो ऑटोमोटिव',
  businesses: 'डिवीजन बिजनेस कारोबार यूनिट',
  goods: 'चार्जर फोन टायर होल्डर माउंट वैक्यूम क्लीनर एयर डैश कैम कैमरा पंप वॉश वॉशर मशीन फ्रेशनर एक्सेसरीज पावर खिलौना',
};
