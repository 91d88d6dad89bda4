import type { Lexicon } from '../lexicon';

/** Japanese. */
export const ja: Lexicon = {
  script: 'cjk',
  brand: 'first',
  cars: '車 自動車 クルマ 車両 新車 新型車',
  sureCars: '電気自動車 電動車 セダン スポーツカー スーパーカー クロスオーバー 乗用車 量産車 市販車 車種',
  models: 'モデル',
  electric: '電気 電動 純電動',
  modifiers:
    '初 初の 第1弾 第一弾 第2弾 最初 新型 新 最新 次期 高級 高性能 小型 大型 量産 市販 傘下 スマート ブランド スポーツ 製 発 多目的 待望 バッテリー が手がける が開発した が発表した が発売した が製造する',
  genitives: 'の',
  particles: 'の は が を に も で と や',
  unitNames: '自動車 汽車 オート オートモーティブ オートモビル モーターズ モータース オートモービル',
  businesses: '部門 事業 事業部 子会社',
  goods:
    '車載 スマホ 車用 車内用 充電器 チャージャー ホルダー クリーナー 掃除機 ドライブレコーダー 用品 チャイルドシート アクセサリー 自動車用',
  sureGoods: '充電器',
  cues: '航続 試乗 テスラ ポルシェ',
};
