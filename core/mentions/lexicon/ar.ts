import type { Lexicon } from '../lexicon';

/** Arabic; the article and the prefixes written onto a word are taken off before it is looked up. */
export const ar: Lexicon = {
  script: 'arabic',
  brand: 'last',
  // "And", "the", "in", "to".
  prefix: '^[وف]?(?:[بلك]?ال|لل|[بلك])?(?=..)',
  cars: 'سيارة سيارات مركبة مركبات',
  sureCars: 'سيدان',
  models: 'طراز موديل',
  electric: 'كهربائية كهربائي هجينة',
  modifiers: 'أول اول أولى اولى ثانية جديدة جديد قادمة ذكية رياضية فاخرة عائلية فائقة',
  unitNames: 'أوتو أوتوموبيل موتورز',
  links: 'من في لدى شركة تابعة علامة',
  fillers: 'عملاق صينية إنتاج انتاج صنع',
  makers: 'صانع مصنع',
  businesses: 'قسم وحدة قطاع',
  goods:
    'شاحن معطر مسجل حامل مكنسة كاميرا منفاخ مضخة منقي لعبة ثلاجة غسالة مقعد مسند ملصق اكسسوارات إكسسوارات مغسلة',
  automatic: 'فوكس ستارت لوك رن',
};
