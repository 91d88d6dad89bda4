import type { Lexicon } from '../lexicon';

/** Korean. */
export const ko: Lexicon = {
  script: 'hangul',
  brand: 'first',
  cars: '자동차 차 차량 신차',
  sureCars: '전기차 전기자동차 세단 스포츠카 슈퍼카 크로스오버 승용차 스포츠유틸리티차량',
  models: '모델',
  electric: '전기 순수전기 하이브리드',
  modifiers:
    '첫 번째 최초 두 세 새 새로운 신형 순수 준대형 중형 대형 고성능 고급 산하 자체 차세대 스마트 최신 스포츠 브랜드 그룹 양산 산 표 제',
  genitives: '의',
  particles: '는 은 가 을 를 의 와 과 도 로 에 만 며 란 라',
  unitNames: '자동차 전기차 전기자동차 차 오토 모터스',
  businesses: '사업 사업부 부문 자회사 기업 계열사 법인',
  goods:
    '용 차량용 자동차용 충전기 거치대 청소기 공기청정기 블랙박스 방향제 무선 홀더 대시캠 시거잭 용품 핸드폰 휴대폰 카메라 공기주입기 액세서리 시트 매트 쿠션 햇빛',
  sureGoods: '충전기 거치대 장난감',
  cues: '주행 시승 테슬라',
  automatic: '슬립 포커스 밝기 로테이트',
};
