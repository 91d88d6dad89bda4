import { written } from '../../../core/locale/draft';
import { counting } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = counting('ja');

export const options = written<OptionsStrings>({
  title: '設定',
  sections: {
    settings: '設定',
    reading: '読むとき',
    look: '見た目',
    sites: 'サイト',
    shortcuts: 'ショートカット',
    dataset: '発言の記録',
    privacy: 'プライバシー',
  },
  opening: {
    label: 'カードが開くとき',
    hint: 'キーボードショートカットではいつでも開けます。',
    choices: {
      hover: '名称の上でポインターが止まったとき',
      click: 'クリックしたとき',
      alt: 'Altキーを押しながら止まったとき',
      off: '自動では開かない',
    },
  },
  delay: {
    label: '待ち時間',
    hint: 'ポインターが止まってから開くまで。',
    choices: { short: '短い（0.3秒）', normal: '標準（0.5秒）', long: '長い（0.8秒）' },
  },
  markStyle: {
    label: '名称の印',
    hint: 'ページそのものは変更しません。',
    choices: { dotted: '点線', solid: '細い線', tint: '背景色' },
  },
  markScope: {
    label: '印を付ける対象',
    hint: 'ポップアップの一覧には常にすべて載ります。',
    choices: { all: 'すべての名称', first: '各段落の最初の一つ' },
  },
  theme: {
    label: '配色',
    hint: 'カードとこれらのページに適用します。',
    choices: { auto: 'ブラウザーに合わせる', light: 'ライト', dark: 'ダーク' },
  },
  language: {
    label: '言語',
    hint: '引用は原文のままです。',
    choices: { auto: 'ブラウザーに合わせる' },
  },
  badge: { label: 'ツールバーボタンの数字', hint: '表示中のページにある名称の数。' },
  newSites: {
    label: 'ルールのないサイトで',
    hint: '個別のサイトのルールは下にあります。',
    choices: { on: 'On Recordをオン', off: 'On Recordをオフ' },
  },
  preview: '表示例',
  previewText: 'Xiaomi AutoがSU7 Ultraを発表し、YU7の予約が続きました。',
  sites: {
    hint: 'ルールはサイトとその下のすべてのサイトに効き、より細かいものが優先します。',
    addOn: 'オンで追加',
    addOff: 'オフで追加',
    addLabel: 'サイト',
    placeholder: 'example.com',
    invalid: 'サイトではありません。example.comのように入力してください。',
    search: '一覧を検索',
    on: 'オン',
    off: 'オフ',
    remove: (site) => `${site}のルールを削除`,
    removed: (site) => `${site}のルールを削除しました。`,
    none: '個別のルールがあるサイトはまだありません。',
    noneFound: '一致するルールはありません。',
    count: (n) => count(n, { other: 'ルール#件' }),
    showing: (shown, n) => `${n}件のうち最初の${shown}件を表示しています。検索で絞り込めます。`,
  },
  shortcuts: {
    hint: 'ブラウザーでの現在の割り当てです。',
    names: {
      _execute_action: 'ポップアップを開く',
      'next-mention': '次の名称へ移りカードを開く',
      'previous-mention': '前の名称へ移りカードを開く',
      'toggle-site': 'このサイトでオン／オフ',
    },
    none: 'キーなし',
    change:
      '変更はブラウザーで行います。Chromeではchrome://extensions/shortcuts、Firefoxでは「アドオン」の「拡張機能のショートカットキーの管理」です。',
  },
  files: {
    heading: '持ち出しと取り込み',
    hint: '設定とサイトのルールを一つのJSONファイルに。',
    exportFile: 'エクスポート',
    importFile: 'インポート…',
    notReadable: 'このファイルにOn Recordの設定はありません。',
    preview: (sites, fields) =>
      `このファイルにはサイトのルール${count(sites, { other: '#件' })}と設定${count(fields, { other: '#件' })}があります。`,
    replaces: '現在の設定と置き換わります。',
    confirm: '置き換える',
    cancel: 'キャンセル',
    imported: 'インポートしました。',
    reset: 'すべてリセット',
    resetHint: 'すべての設定とサイトのルールを初期状態に戻します。',
    wasReset: 'すべてリセットしました。',
    undo: '元に戻す',
  },
  dataset: {
    version: (version) => `バージョン${version}`,
    asOf: (date) => `${date}時点`,
    intro:
      'すべての発言は、雷軍氏の2023年12月28日の講演を伝えた一つの記事によります。記事が本人の言葉としたものは「発言」、記事自身の言葉は「論評」として示します。進展はその後の報道によるもので、会社の主張は主張として記します。',
    about: (text) => `「${text}」についての記録`,
    statements: '発言',
    milestones: '出来事',
    sources: '出典',
    alsoReported: (n) => count(n, { other: 'ほかの記事#件にもあります' }),
    differently: '表現の異なる記事：',
    archived: '保存された写し',
  },
  privacy: {
    lead: 'On Recordは、どこにも何も送信しません。サーバーもアカウントも統計もありません。',
    paragraphs: [
      'ページは、表示している間にお使いのパソコンの中で読み取ります。アドレスも文章も件数も、何も残しません。',
      'ブラウザーに残すのは、ここで選んだもの、つまり設定、サイトのルール、一時停止だけです。',
      'Xiaomi Autoに触れているページは、印が描かれたことに気付けます。触れていないページは、On Recordの存在を知ることができません。',
      '出典へのリンクは新しいタブで開き、どこから来たかを相手に伝えません。',
    ],
    permissionsHeading: '各権限の用途',
    permissions: [
      { name: 'すべてのサイト', why: '読んでいるどのページでも名称を見つけるため' },
      { name: 'ストレージ', why: '設定とサイトのルールを保存するため' },
      { name: 'スクリプト', why: '読み取りとカードを、名称のあるページにだけ送るため' },
      { name: 'コンテキストメニュー', why: 'ツールバーボタンと選択した文字のメニューのため' },
      { name: 'サイドパネル', why: 'ページの横に発言の記録を表示するため' },
    ],
  },
  about: 'On Recordはどちらの側にも立たず、Xiaomiとは関係がありません。',
});
