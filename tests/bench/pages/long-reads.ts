import { seeded } from '../stats';

/** Sentences of the kind that news and reference texts are made of; none names the subject. */
const chinese = [
  '昨天下午，市气象台发布暴雨黄色预警，提醒沿江各区做好防汛准备。',
  '这座有八百多年历史的石桥横跨护城河，每年春天都会吸引大批摄影爱好者。',
  '研究人员在论文中写道，新材料在零下四十度时仍能保持原有的弹性。',
  '为了方便老人看病，社区医院把挂号窗口从三楼搬到了一楼大厅。',
  '会议决定，明年起全省中小学统一延长午休时间，并改善食堂的用餐环境。',
  '据铁路部门介绍，假期首日共发送旅客一百二十万人次，比去年同期略有增加。',
  '他把父亲留下的手稿整理成册，交给了省图书馆永久收藏。',
  '专家认为，稻田养鱼既能增加收入，也能减少农药的使用。',
  '比赛进行到第八十七分钟，替补上场的年轻前锋用一记头球锁定胜局。',
  '老街两旁的店铺大多保留着木质门板，清晨开门时会发出低沉的声响。',
  '博物馆新馆的屋顶铺设了太阳能板，所发的电可以满足夜间照明的需要。',
  '银行提醒储户，不要向陌生人透露短信验证码，也不要点击来历不明的链接。',
];

const japanese = [
  '気象庁によると、低気圧は今夜遅くに本州の南岸を東へ進む見込みです。',
  'この町では毎年秋になると、川沿いの広場で古本市が開かれる。',
  '研究チームは、海底の堆積物から採取した微生物の遺伝子を調べた。',
  '駅前の再開発に伴い、バス乗り場は来月から西口に移転します。',
  '祖母の書いた料理帳には、季節ごとの保存食の作り方が細かく記されていた。',
  '決勝戦は延長の末、三対二で地元の高校が初めての優勝を飾った。',
  '市立図書館は、子ども向けの読み聞かせの会を月に二回開いている。',
  '新しい橋が完成すれば、島から病院までの時間は半分になるという。',
  '温室で育てた苗は、霜の心配がなくなる五月に畑へ植え替える。',
  '調査では、在宅で働く人の四割が運動不足を感じていると答えた。',
  'カタログの写真よりも実物のほうが、ずっと落ち着いた色合いだった。',
  '山小屋の主人は、朝の天気図を見てから登山者に出発の時刻を伝える。',
];

/** About 600,000 characters: a long novel, or a long forum thread, on one page. */
const length = 600_000;

function longRead(lang: string, sentences: readonly string[], seed: number): string {
  const chance = seeded(seed);
  const parts: string[] = [];
  let made = 0;
  while (made < length) {
    const paragraph = Array.from(
      { length: 3 + Math.floor(chance() * 6) },
      () => sentences[Math.floor(chance() * sentences.length)] as string,
    ).join('');
    parts.push(
      chance() < 0.04
        ? `<h2>${paragraph.slice(0, 18)}</h2>`
        : `<p>${paragraph.replace('，', '<span>，</span>')}</p>`,
    );
    made += paragraph.length;
  }
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${lang}</title><body><article>${parts.join('\n')}</article></body></html>`;
}

export const chinesePage = (): string => longRead('zh', chinese, 86);
export const japanesePage = (): string => longRead('ja', japanese, 81);
