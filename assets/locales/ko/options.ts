import { written } from '../../../core/locale/draft';
import { counting } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = counting('ko');

export const options = written<OptionsStrings>({
  title: '설정',
  sections: {
    settings: '설정',
    reading: '읽기',
    look: '모양',
    sites: '사이트',
    shortcuts: '단축키',
    dataset: '발언 기록',
    privacy: '개인정보',
  },
  opening: {
    label: '카드 열기',
    hint: '키보드 단축키로는 언제나 열 수 있습니다.',
    choices: {
      hover: '포인터가 이름 위에 멈추면',
      click: '클릭하면',
      alt: 'Alt를 누른 채 멈추면',
      off: '자동으로 열지 않음',
    },
  },
  delay: {
    label: '대기 시간',
    hint: '포인터가 멈춘 뒤 열리기까지 걸리는 시간입니다.',
    choices: { short: '짧게(0.3초)', normal: '보통(0.5초)', long: '길게(0.8초)' },
  },
  markStyle: {
    label: '이름 표시',
    hint: '페이지 자체는 바꾸지 않습니다.',
    choices: { dotted: '점선', solid: '가는 선', tint: '배경색' },
  },
  markScope: {
    label: '표시 대상',
    hint: '팝업 목록에는 항상 모두 있습니다.',
    choices: { all: '모든 이름', first: '문단마다 첫 이름' },
  },
  theme: {
    label: '색상',
    hint: '카드와 이 페이지들에 적용됩니다.',
    choices: { auto: '브라우저 설정', light: '밝게', dark: '어둡게' },
  },
  language: {
    label: '언어',
    hint: '인용문은 원문 그대로 둡니다.',
    choices: { auto: '브라우저 설정' },
  },
  badge: { label: '도구 모음 버튼의 숫자', hint: '보고 있는 페이지의 이름 수입니다.' },
  newSites: {
    label: '규칙이 없는 사이트에서',
    hint: '사이트별 규칙은 아래에 있습니다.',
    choices: { on: 'On Record 켜기', off: 'On Record 끄기' },
  },
  preview: '미리 보기',
  previewText: '샤오미 자동차가 SU7 Ultra를 공개했고, 이어 YU7 주문이 시작되었습니다.',
  sites: {
    hint: '규칙은 사이트와 모든 하위 사이트에 적용되며, 더 구체적인 규칙이 우선합니다.',
    addOn: '켜짐으로 추가',
    addOff: '꺼짐으로 추가',
    addLabel: '사이트',
    placeholder: 'example.com',
    invalid: '사이트가 아닙니다. example.com처럼 입력하세요.',
    search: '목록 검색',
    on: '켜짐',
    off: '꺼짐',
    remove: (site) => `${site} 규칙 삭제`,
    removed: (site) => `${site} 규칙을 삭제했습니다.`,
    none: '아직 따로 규칙을 둔 사이트가 없습니다.',
    noneFound: '일치하는 규칙이 없습니다.',
    count: (n) => count(n, { other: '규칙 #개' }),
    showing: (shown, n) => `${n}개 중 처음 ${shown}개만 표시합니다. 검색으로 좁히세요.`,
  },
  shortcuts: {
    hint: '현재 브라우저에 지정된 단축키입니다.',
    names: {
      _execute_action: '팝업 열기',
      'next-mention': '다음 이름으로 이동해 카드 열기',
      'previous-mention': '이전 이름으로 이동해 카드 열기',
      'toggle-site': '이 사이트에서 켜기 또는 끄기',
    },
    none: '지정 안 됨',
    change:
      '변경은 브라우저에서 합니다. Chrome은 chrome://extensions/shortcuts, Firefox는 ‘부가 기능’의 ‘확장 기능 단축키 관리’입니다.',
  },
  files: {
    heading: '내보내기와 가져오기',
    hint: '설정과 사이트 규칙을 담은 JSON 파일 하나입니다.',
    exportFile: '내보내기',
    importFile: '가져오기…',
    notReadable: '이 파일에는 On Record 설정이 없습니다.',
    preview: (sites, fields) =>
      `이 파일에는 사이트 규칙 ${count(sites, { other: '#개' })}와 설정 ${count(fields, { other: '#개' })}가 있습니다.`,
    replaces: '현재 설정을 대신합니다.',
    confirm: '바꾸기',
    cancel: '취소',
    imported: '가져왔습니다.',
    reset: '모두 초기화',
    resetHint: '모든 설정과 사이트 규칙을 처음 상태로 되돌립니다.',
    wasReset: '모두 초기화했습니다.',
    undo: '실행 취소',
  },
  dataset: {
    version: (version) => `버전 ${version}`,
    asOf: (date) => `${date} 기준`,
    intro:
      '모든 발언은 2023년 12월 28일 레이쥔의 연설을 다룬 기사 한 건에서 가져왔습니다. 기사가 그의 말로 전한 것은 ‘발언’으로, 기사 자체의 말은 ‘논평’으로 표시합니다. 진행 상황은 그 뒤의 보도에 따른 것이며, 회사의 주장은 주장으로 적었습니다.',
    about: (text) => `‘${text}’에 관한 발언 기록`,
    statements: '발언',
    milestones: '사건',
    sources: '출처',
    alsoReported: (n) => count(n, { other: '다른 기사 #건에도 있음' }),
    differently: '다르게 전한 기사:',
    archived: '보관된 사본',
  },
  privacy: {
    lead: 'On Record는 어디에도 아무것도 보내지 않습니다. 서버도, 계정도, 통계도 없습니다.',
    paragraphs: [
      '페이지는 보는 동안 이 컴퓨터에서 읽습니다. 주소도, 글도, 개수도 아무것도 남기지 않습니다.',
      '브라우저에는 여기서 고른 것, 즉 설정과 사이트 규칙과 일시 중지만 남습니다.',
      '샤오미 자동차를 언급한 페이지는 표시가 그려졌음을 알아낼 수 있습니다. 언급하지 않은 페이지는 On Record가 있는지 알 수 없습니다.',
      '출처 링크는 새 탭에서 열리며 어디에서 왔는지 상대에게 알리지 않습니다.',
    ],
    permissionsHeading: '권한별 용도',
    permissions: [
      { name: '모든 사이트', why: '읽는 페이지에서 이름을 찾기 위해' },
      { name: '저장소', why: '설정과 사이트 규칙을 보관하기 위해' },
      { name: '스크립트', why: '이름이 있는 페이지에만 읽기 도구와 카드를 보내기 위해' },
      { name: '상황에 맞는 메뉴', why: '도구 모음 버튼과 선택한 글의 메뉴를 위해' },
      { name: '사이드 패널', why: '페이지 옆에 발언 기록을 보여 주기 위해' },
    ],
  },
  about: 'On Record는 어느 편도 들지 않으며 샤오미와 관련이 없습니다.',
});
