import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'On Record 已就绪',
  lead: '页面提到小米汽车时，您可以看到关于其目标与战略说过什么、出自谁口、何时所说，以及此后发生了什么。',
  tryHeading: '在这里试一试',
  practice:
    '雷军在北京介绍小米SU7时，谈的不只是一款车。他说，小米汽车要用15到20年时间，成为全球前五的汽车厂商。',
  tryPointer: '用鼠标：在带下划线的名称上停留半秒；点击名称可让卡片保持打开。',
  tryKeyboard: '用键盘：Alt+Shift+. 跳到下一个名称并打开卡片；Esc 关闭。',
  tryTouch: '用手指：轻点带下划线的名称。',
  permissionHeading: '为什么它可以读取所有页面',
  permission:
    '只有这样，才能在您阅读的任何页面上找到这些名称；一切只在您的电脑上进行，不留记录，也不发送任何内容。',
  independent: 'On Record 不偏向任何一方，与小米没有关联。',
  next: '接下来',
  toOptions: '选择卡片如何打开、名称如何标记',
  toDataset: '阅读全部表述与来源',
};
