import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'On Recordの準備ができました',
  lead: 'ページにXiaomi Autoの名が出てきたら、その目標と戦略について何が、誰の言葉で、いつ語られ、その後どうなったかを確かめられます。',
  tryHeading: 'ここで試す',
  practice:
    '雷軍氏が北京でXiaomi SU7を披露したとき、語ったのは1台のクルマのことだけではありませんでした。Xiaomi Autoは15～20年で世界の自動車メーカー上位5社に入る、と述べました。',
  tryPointer:
    'ポインターで：下線の付いた名称の上で0.5秒止めます。名称をクリックするとカードは開いたままになります。',
  tryKeyboard: 'キーボードで：Alt+Shift+.で次の名称へ移りカードを開きます。Escで閉じます。',
  tryTouch: '指で：下線の付いた名称をタップします。',
  permissionHeading: 'すべてのページを読める理由',
  permission:
    'そうしなければ、読んでいるページの名称を見つけられないからです。処理はお使いのパソコンの中だけで行い、何も記憶せず、どこにも送信しません。',
  independent: 'On Recordはどちらの側にも立たず、Xiaomiとは関係がありません。',
  next: 'この先は',
  toOptions: 'カードの開き方と名称の印を選ぶ',
  toDataset: 'すべての発言と出典を読む',
};
