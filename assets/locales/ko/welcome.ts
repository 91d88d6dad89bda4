import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'On Record가 준비되었습니다',
  lead: '페이지에 샤오미 자동차가 나오면 그 목표와 전략에 대해 무엇을, 누가, 언제 말했는지, 그 뒤 무슨 일이 있었는지 볼 수 있습니다.',
  tryHeading: '여기서 해 보기',
  practice:
    '레이쥔은 베이징에서 샤오미 SU7을 소개하며 차 한 대만 이야기하지 않았습니다. 그는 샤오미 자동차가 15~20년 안에 세계 5대 자동차 회사가 될 것이라고 말했습니다.',
  tryPointer: '포인터로: 밑줄 친 이름 위에 0.5초 멈추세요. 이름을 클릭하면 카드가 열린 채로 있습니다.',
  tryKeyboard: '키보드로: Alt+Shift+.을 누르면 다음 이름으로 가서 카드를 엽니다. Esc로 닫습니다.',
  tryTouch: '손가락으로: 밑줄 친 이름을 누르세요.',
  permissionHeading: '모든 페이지를 읽을 수 있는 이유',
  permission:
    '그래야만 읽는 페이지에서 이름을 찾을 수 있습니다. 이 컴퓨터에서만 하며, 아무것도 기억하지 않고 어디에도 보내지 않습니다.',
  independent: 'On Record는 어느 편도 들지 않으며 샤오미와 관련이 없습니다.',
  next: '다음은',
  toOptions: '카드 여는 법과 이름 표시 방식 고르기',
  toDataset: '모든 발언과 출처 읽기',
};
