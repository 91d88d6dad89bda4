import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBy } from '../../../core/facts/compare-by';
import { cueSheets } from '../../../core/facts/cues/sheets';
import { countDifferences } from '../../../core/facts/differences';
import { differingReports } from '../../../core/facts/differing-reports';
import { mayCompare } from '../../../core/facts/may-compare';
import { dataset } from '../dataset/dataset';
import { alone, labelled, statements, unit } from './facts';

interface Labelled {
  lang: string;
  /** Verdict per slot; empty where the sentence must stay uncompared. */
  expected: Record<string, string>;
  text: string;
  /** The sentence behind it, where that is to be read too. */
  next?: string;
}

/** The company's name as the sentences write it; the mention that is compared for. */
const name = /Xiaomi (?:Auto|EV|Motors)|小米[汽][车車]|샤오미 ?자동차|小米SU7|SU7/;
const mentionIn = (text: string) => {
  const [found] = name.exec(text) ?? [];
  return found ? { ...unit, text: found } : unit;
};

const sentences = labelled<Labelled>('comparing');
const compared = (
  text: string,
  language: string | null = 'en',
  { articleDate = null, next = '' }: { articleDate?: string | null; next?: string } = {},
) => compareBy(cueSheets, { ...alone(text, language), articleDate, next }, mentionIn(text), statements, true);
const verdicts = (text: string, language?: string | null, next = '') =>
  Object.fromEntries(
    (compared(text, language, { next })?.figures ?? []).map(({ slot, verdict }) => [slot, verdict]),
  );

describe('the labelled sentences', () => {
  test('are at least 200, half of which must stay silent', () => {
    const silent = sentences.filter(({ expected }) => Object.keys(expected).length === 0);
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    expect(silent.length).toBeGreaterThanOrEqual(sentences.length / 2);
  });

  test('are compared with at least 95 in 100 right and 90 in 100 found', () => {
    let right = 0;
    let given = 0;
    let wanted = 0;
    for (const { lang, expected, text, next } of sentences) {
      const got = verdicts(text, lang, next);
      given += Object.keys(got).length;
      wanted += Object.keys(expected).length;
      right += Object.entries(got).filter(([slot, verdict]) => expected[slot] === verdict).length;
    }
    expect(right / given).toBeGreaterThanOrEqual(0.95);
    expect(right / wanted).toBeGreaterThanOrEqual(0.9);
  });

  test('pass the quick question that is asked first wherever there is something to compare', () => {
    const missed = sentences.filter(
      ({ lang, text, next = '' }) => compared(text, lang, { next }) && !mayCompare(`${text} ${next}`),
    );
    expect(missed).toEqual([]);
  });
});

describe('comparing', () => {
  const sentence =
    'Xiaomi Auto says that it will rank among the world’s top three carmakers within ten years.';

  test('quotes both sides with the place of the page’s words and the statement’s date', () => {
    const comparison = compared(sentence);
    expect(comparison).toMatchObject({ verdict: 'differs', claimedYear: 2033 });
    for (const { here } of comparison?.figures ?? [])
      expect(sentence.slice(here.start, here.end)).toBe(here.text);
    expect(
      comparison?.figures.map(({ here, stated }) => [here.text, stated.statementId, stated.date]),
    ).toEqual([
      ['top three', 'top-five-automaker', '2023-12-28'],
      ['ten years', 'horizon-15-20-years', '2023-12-28'],
    ]);
  });

  test('calls a page older when it was published before the statement', () => {
    expect(compared(sentence, 'en', { articleDate: '2023-02-05' })?.verdict).toBe('older');
    expect(compared(sentence, 'en', { articleDate: '2023-12-28' })?.verdict).toBe('differs');
  });

  test('stays silent where the mention is not sure, or not in the sentence', () => {
    expect(compareBy(cueSheets, alone(sentence), unit, statements, false)).toBeNull();
    expect(compareBy(cueSheets, alone(sentence), { ...unit, text: 'SU7' }, statements, true)).toBeNull();
  });

  test('reads on in the sentence behind where that plainly speaks of the company', () => {
    const first = 'Xiaomi Auto was presented on Thursday.';
    const next = 'It will be among the top three carmakers in the world, its founder said.';
    const comparison = compared(first, 'en', { next });
    expect(comparison).toMatchObject({ verdict: 'differs', sentence: next });
    const [figure] = comparison?.figures ?? [];
    expect(next.slice(figure?.here.start, figure?.here.end)).toBe('top three');
    expect(compared('Xiaomi Auto overtook BYD.', 'en', { next })).toBeNull();
    expect(compared('Who is Xiaomi Auto?', 'en', { next })).toBeNull();
    expect(compared(first, 'en', { next: next.replace('It', 'Geely') })).toBeNull();
    const model = { ...unit, kind: 'model', text: 'SU7' } as const;
    const context = { ...alone('The SU7 was shown.'), next };
    expect(compareBy(cueSheets, context, model, statements, true)).toBeNull();
  });

  test('counts a figure that differs once, however many mentions lead to its sentence', () => {
    const one = compared(sentence);
    const other = compared(sentence.replace('three', 'two'));
    expect(countDifferences([one, one, null])).toBe(2);
    expect(countDifferences([one, other])).toBe(4);
  });

  test('takes “EV” in the company’s own name for no kind of carmaker', () => {
    expect(verdicts('Xiaomi EV aims to be one of the world’s top five automakers.')).toEqual({
      rank: 'same',
    });
  });

  test('takes other rivals of one car for nothing that the company said', () => {
    const text = 'The SU7 wants to rival the BMW i5.';
    const model = { ...unit, kind: 'model', text: 'SU7' } as const;
    expect(compareBy(cueSheets, alone(text), model, statements, true)).toBeNull();
    expect(verdicts('Xiaomi Auto wants to rival BMW.')).toEqual({ rivals: 'differs' });
  });

  test('takes a rank among cars of one kind for no rank of the company', () => {
    expect(compared('Xiaomi Auto wants its SUV to be among the top three in the world.')).toBeNull();
  });

  test('reads full-width digits, other digit systems and Han numerals alike', () => {
    expect(verdicts('小米汽车要用１５～２０年跻身世界前５。', 'zh')).toEqual({
      rank: 'same',
      horizon: 'same',
    });
    expect(verdicts('Xiaomi Auto १५ से २० साल में शीर्ष ५ कार कंपनियों में शामिल होना चाहती है।', 'hi')).toEqual({
      rank: 'same',
      horizon: 'same',
    });
  });

  test('says among which carmakers the page counts', () => {
    const comparison = compared('Xiaomi Auto aims to be one of the top five electric vehicle companies.');
    expect(comparison?.figures[0]).toMatchObject({ verdict: 'not-comparable', scope: 'electric-or-premium' });
  });

  test('names only the reports that word the statement as the page does', () => {
    const reports = (text: string) => {
      const comparison = compared(text);
      return comparison && differingReports(comparison, dataset.corroboration).map(({ source }) => source);
    };
    expect(reports('Xiaomi Auto aims to be one of the top five electric vehicle companies.')).toEqual([
      'quartz-2023',
    ]);
    expect(reports('Xiaomi Auto wants to be among the top five carmakers in 20 years.')).toEqual([
      'sbsbiz-2023',
    ]);
    expect(reports('Xiaomi Auto wants to be among the top ten carmakers in five years.')).toEqual([]);
    expect(reports('Xiaomi Auto wants to be the world’s top 1 carmaker.')).toEqual(['crux-2023']);
  });

  test('takes a time frame without a rank for another subject', () => {
    expect(compared('Xiaomi Auto will open a research centre within ten years.')).toBeNull();
  });

  test('stays silent on a partly named pair of rivals', () => {
    expect(compared('Xiaomi Auto wants to rival Tesla.')).toBeNull();
  });

  describe('is silent where words before the name leave open who speaks', () => {
    const claim = 'Xiaomi Auto will be the world’s third-largest carmaker by 2040';
    test.each([
      'A neighbour says',
      'One youtuber keeps repeating that',
      'Beijing wants that',
      'The bank’s view:',
    ])('%s …', (speaker) => {
      expect(compared(`${speaker} ${claim}.`)).toBeNull();
      expect(compared(`Lei Jun said in Beijing that ${claim}.`)?.verdict).toBe('differs');
    });
  });

  test.each([
    ['third-largest', 3],
    ['3rd-biggest', 3],
    ['fifth-largest', 5],
    ['No. 2', 2],
    ['number two', 2],
  ])('reads “%s” as a rank', (written, rank) => {
    const comparison = compared(`Xiaomi Auto wants to be the world’s ${written} carmaker.`);
    expect(comparison?.figures[0]).toMatchObject({ slot: 'rank', claimedRank: rank });
  });

  test('takes a rank for the company’s beside a car’s name only where carmakers are named', () => {
    const model = { ...unit, kind: 'model', text: 'SU7' } as const;
    const ofCar = (text: string) => compareBy(cueSheets, alone(text), model, statements, true);
    expect(ofCar('The SU7 wants to be among the top five in the world.')).toBeNull();
    expect(ofCar('With the SU7, Xiaomi wants to be one of the world’s top five carmakers.')?.verdict).toBe(
      'same',
    );
  });

  test('takes a rank among anything but carmakers for another subject', () => {
    expect(compared('Xiaomi Auto wants to be in the five largest ports.')).toBeNull();
  });

  const claims = [
    'Xiaomi Auto wants to become one of the world’s top five automakers',
    'Lei Jun wants Xiaomi Auto to be among the five largest carmakers in 15 to 20 years',
    'Xiaomi Auto will rival Porsche and Tesla',
    'Within a decade, Xiaomi Auto wants to be a top three carmaker',
  ];
  const silencing: ((claim: string) => string)[] = [
    (claim) => `${claim}?`,
    (claim) => `If all goes well, ${claim}.`,
    (claim) => `It is not true that ${claim}.`,
    (claim) => `Nobody says that ${claim}, and it never was said.`,
    (claim) => `Analysts predict that ${claim}.`,
    (claim) => `${claim}, according to rumours.`,
    (claim) => `Perhaps ${claim}.`,
    (claim) => `It is doubtful whether ${claim}.`,
    (claim) => `${claim}, as smartphones did.`,
    (claim) => claim.replace(/wants?|will/, (verb) => (verb === 'will' ? 'won’t' : 'does not want')),
    (claim) => claim.replace(/wants?|will/, 'might want'),
  ];

  const elsewhere: { language: string; claim: string; changes: string[] }[] = [
    {
      language: 'de',
      claim: 'Xiaomi Auto will zu den fünf größten Autobauern der Welt gehören',
      changes: [
        '#?',
        'Es stimmt nicht, dass #',
        'Experten sagen: #',
        'Falls alles gelingt: #',
        'Vielleicht: #',
      ],
    },
    {
      language: 'fr',
      claim: 'Xiaomi Auto veut devenir l’un des cinq plus grands constructeurs du monde',
      changes: [
        '# ?',
        'Il n’est pas vrai que #',
        'Selon des analystes, #',
        'Si tout va bien, #',
        'Peut-être que #',
      ],
    },
    {
      language: 'es',
      claim: 'Xiaomi Auto quiere ser uno de los cinco mayores fabricantes del mundo',
      changes: ['¿#?', 'No es verdad que #', 'Según analistas, #', 'Si todo va bien, #', 'Quizás #'],
    },
    {
      language: 'ru',
      claim: 'Xiaomi Auto хочет войти в топ-5 автопроизводителей мира',
      changes: [
        '#?',
        'Никто не говорит, что #',
        'По прогнозу аналитиков, #',
        'Если получится, #',
        'Возможно, #',
      ],
    },
    {
      language: 'zh',
      claim: '小米汽车的目标是成为全球前五的车企',
      changes: ['#吗？', '如果一切顺利，#', '分析师预测，#', '并不是说#', '据传，#'],
    },
    {
      language: 'ja',
      claim: '小米汽車は世界トップ5の自動車メーカーになることを目指す',
      changes: ['#のか？', 'もし順調なら、#', 'アナリストの予測では、#', '#わけではない', '#かもしれない'],
    },
    {
      language: 'ko',
      claim: '샤오미 자동차는 세계 5대 자동차 업체가 되는 것이 목표다',
      changes: ['#?', '만약 순조롭다면 #', '애널리스트 전망: #', '#라는 것은 사실이 아니다', '아마 #'],
    },
    {
      language: 'ar',
      claim: 'تهدف Xiaomi Auto إلى أن تصبح واحدة من أكبر خمس شركات سيارات في العالم',
      changes: ['#؟', 'ربما #', 'إذا نجحت الخطة #', 'يتوقع المحللون أن #', 'ليس صحيحا أن #'],
    },
    {
      language: 'it',
      claim: 'Xiaomi Auto vuole diventare uno dei cinque maggiori costruttori al mondo',
      changes: ['#?', 'Non è vero che #', 'Secondo gli analisti, #', 'Se tutto va bene, #', 'Forse #'],
    },
    {
      language: 'pt',
      claim: 'A Xiaomi Auto quer ser uma das cinco maiores montadoras do mundo',
      changes: ['#?', 'Não é verdade que #', 'Segundo os analistas, #', 'Se tudo correr bem, #', 'Talvez: #'],
    },
    {
      language: 'nl',
      claim: 'Xiaomi Auto wil een van de vijf grootste autofabrikanten ter wereld worden',
      changes: ['#?', 'Het is niet waar dat #', 'Volgens analisten: #', 'Als alles lukt: #', 'Misschien: #'],
    },
    {
      language: 'pl',
      claim: 'Xiaomi Auto chce być jednym z pięciu największych producentów samochodów na świecie',
      changes: ['#?', 'To nieprawda, że #', 'Zdaniem analityków #', 'Jeśli się uda, #', 'Być może #'],
    },
    {
      language: 'cs',
      claim: 'Xiaomi Auto chce patřit mezi pět největších automobilek světa',
      changes: ['#?', 'Není pravda, že #', 'Podle analytiků #', 'Pokud vše vyjde, #', 'Možná #'],
    },
    {
      language: 'uk',
      claim: 'Xiaomi Auto хоче увійти до п’ятірки найбільших автовиробників світу',
      changes: ['#?', 'Неправда, що #', 'За прогнозом аналітиків, #', 'Якщо все вдасться, #', 'Можливо, #'],
    },
    {
      language: 'el',
      claim: 'Η Xiaomi Auto θέλει να γίνει μία από τις πέντε μεγαλύτερες αυτοκινητοβιομηχανίες στον κόσμο',
      changes: ['#;', 'Δεν είναι αλήθεια ότι #', 'Σύμφωνα με αναλυτές, #', 'Αν όλα πάνε καλά, #', 'Ίσως #'],
    },
    {
      language: 'tr',
      claim: 'Xiaomi Auto dünyanın en büyük beş otomobil üreticisinden biri olmak istiyor',
      changes: ['#?', '# iddiası doğru değil', 'Analistlere göre #', 'Eğer olursa #', 'Belki #'],
    },
    {
      language: 'he',
      claim: 'Xiaomi Auto רוצה להיות אחת מחמש יצרניות הרכב הגדולות בעולם',
      changes: ['#?', 'לא נכון ש-#', 'לפי אנליסטים, #', 'אם הכול יצליח, #', 'אולי #'],
    },
    {
      language: 'hi',
      claim: 'Xiaomi Auto का लक्ष्य दुनिया की पांच सबसे बड़ी कार कंपनियों में शामिल होना है',
      changes: ['#?', 'विश्लेषकों के अनुसार #', 'अगर सब ठीक रहा तो #', 'शायद #', 'यह अफवाह है कि #'],
    },
    {
      language: 'id',
      claim: 'Xiaomi Auto ingin menjadi salah satu dari lima produsen mobil terbesar di dunia',
      changes: ['#?', 'Tidak benar bahwa #', 'Menurut analis, #', 'Jika semua lancar, #', 'Mungkin #'],
    },
    {
      language: 'vi',
      claim: 'Xiaomi Auto muốn trở thành một trong năm nhà sản xuất ô tô lớn nhất thế giới',
      changes: ['#?', 'Không đúng là #', 'Theo các nhà phân tích, #', 'Nếu thuận lợi, #', 'Có lẽ #'],
    },
    {
      language: 'th',
      claim: 'Xiaomi Auto ตั้งเป้าเป็นผู้ผลิตรถยนต์ 5 อันดับแรกของโลก',
      changes: ['#?', 'ไม่จริงที่ว่า #', 'นักวิเคราะห์คาดว่า #', 'ถ้าทุกอย่างราบรื่น #', 'อาจ #'],
    },
  ];

  test.each(elsewhere)('is silent under such changes in other languages ($language)', (told) => {
    const { language, claim, changes } = told;
    expect(verdicts(claim, language)).toEqual({ rank: 'same' });
    fc.assert(
      fc.property(fc.subarray(changes, { minLength: 1 }), (some) => {
        const changed = some.reduce((text, change) => change.replace('#', text), claim);
        expect(compared(changed, language)).toBeNull();
      }),
    );
  });

  test('is silent under every negating, doubting, asking or forecasting change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...claims),
        fc.subarray(silencing, { minLength: 1 }),
        fc.constantFrom(null, 'en', 'de'),
        (claim, changes, language) => {
          expect(compared(`${claim}.`, language)).not.toBeNull();
          const changed = changes.reduce((text, change) => change(text), claim);
          expect(compared(changed, language)).toBeNull();
        },
      ),
    );
  });
});
