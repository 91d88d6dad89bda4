import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import event from '../../../assets/dataset/event.json';
import milestones from '../../../assets/dataset/milestones.json';
import statements from '../../../assets/dataset/statements.json';
import { loadPageLocale } from '../../../assets/locales/load';
import { inTraditional } from '../../../assets/locales/zh-tw/traditional';
import { curly, isTranslation, named, wording } from '../../../core/locale/dataset-text';

describe('typewriter marks become printed ones', () => {
  test.each([
    ["the world's top five", 'the world’s top five'],
    ["buyers' wish", 'buyers’ wish'],
    ["success 'in the next few years'", 'success ‘in the next few years’'],
  ])('%s', (typed, printed) => {
    expect(curly(typed)).toBe(printed);
  });
});

test('readers of Chinese get the Chinese wording, all others the English, each marked as what it is', () => {
  const title = ["world's top five", '全球前五'] as const;
  expect(wording({ tag: 'zh-CN' }, ...title)).toEqual({ text: '全球前五', lang: 'zh-Hans' });
  expect(wording({ tag: 'ja' }, ...title)).toEqual({ text: 'world’s top five', lang: 'en' });
});

test('names of the dataset stand in sentences as the language writes them', async () => {
  const written = async (tag: string) => named(await loadPageLocale(tag), 'Beijing', '北京');
  expect(await Promise.all(['en', 'zh-CN', 'ru', 'id'].map(written))).toEqual([
    'Beijing',
    '北京',
    'Пекин',
    'Beijing',
  ]);
});

test('a text in another language than the words it stands for is our translation', () => {
  const said = (lang: string) => isTranslation({ text: '', lang }, 'en');
  expect([said('zh-Hans'), said('en')]).toEqual([true, false]);
});

describe('the dataset’s Chinese in traditional characters', () => {
  const texts = [
    ...statements.flatMap(({ titleZh, summaryZh }) => [titleZh, summaryZh]),
    ...milestones.map(({ textZh }) => textZh),
    event.nameZh,
    event.cityZh,
    event.speaker.nameZh,
  ];
  const converted = Converter({ from: 'cn', to: 'tw' });

  test('holds no character that only simplified Chinese has', () => {
    // OpenCC writes 公佈 where Taiwan’s own standard has 公布.
    const more = texts.map(inTraditional).filter((text) => converted(text).replaceAll('佈', '布') !== text);
    expect(more).toEqual([]);
  });

  test.each([
    ['小米汽车技术发布会', '小米汽車技術發表會'],
    ['“智能手机”的营销', '「智慧型手機」的行銷'],
    ['受全球关注；在欧洲注册', '受全球關注；在歐洲註冊'],
  ])('%s is %s', (hans, hant) => {
    expect(inTraditional(hans)).toBe(hant);
  });

  test('is what its readers get, marked as such', async () => {
    const locale = await loadPageLocale('zh-TW');
    expect(wording(locale, 'Match Porsche and Tesla', '媲美保时捷和特斯拉')).toEqual({
      text: '媲美保時捷和特斯拉',
      lang: 'zh-Hant',
    });
  });
});
