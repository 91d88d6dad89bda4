import type { CardStrings } from '../../../core/locale/card-strings';
import { counting } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('vi');

const said = { goal: 'Mục tiêu', strategy: 'Kế hoạch', value: 'Lời', context: 'Lời' };
const places = {
  sentence: 'câu này',
  paragraph: 'đoạn này',
  heading: 'đề mục',
  title: 'tiêu đề',
};

const card: CardStrings = {
  onRecord: 'điều đã nói',
  probably: (name) => `có lẽ là ${name} của Xiaomi`,
  pin: 'Giữ mở',
  close: 'Đóng',
  previous: 'Lần nhắc trước',
  next: 'Lần nhắc sau',
  position: (at, total) => `${at} trên ${total}`,
  reported: (kind, speaker, event, city, date) =>
    `${said[kind]} của ${speaker} theo bài tường thuật: ${event}, ${city}, ${date}`,
  commentary: (speaker, date) =>
    `Bình luận của chính bài viết, không phải lời ${speaker}; sự kiện ngày ${date}`,
  names: {
    'Lei Jun': 'Lôi Quân',
    'Xiaomi automotive technology conference': 'hội nghị công nghệ ô tô Xiaomi',
    Beijing: 'Bắc Kinh',
  },
  ourWording: 'tiêu đề do chúng tôi dịch',
  source: 'nguồn',
  sourceOf: (outlet) => `nguồn: ${outlet}, mở trong thẻ mới`,
  topics: {
    rank: 'thứ hạng',
    horizon: 'thời hạn',
    rivals: 'đối thủ',
    global: 'thị trường thế giới',
    product: 'chiếc xe',
    'smart-space': 'không gian thông minh',
    technology: 'công nghệ',
    design: 'thiết kế',
    marketing: 'tiếp thị',
    price: 'giá',
    environment: 'môi trường',
    china: 'sự trỗi dậy của Trung Quốc',
  },
  because: (where, topics) => `Được chọn vì ${places[where]} nói về ${topics}.`,
  headline: 'Mục tiêu chính, vì ở đây không nói đến mục tiêu nào khác.',
  leftOut: 'Ở đây không nói đến chủ đề nào bạn đã chọn.',
  asOf: (date) => `tính đến ${date}`,
  cite: 'Trích dẫn',
  cited: 'Đã sao chép',
  notCited: 'Chưa sao chép',
  plainText: 'Văn bản thuần',
  withSentence: 'kèm câu trên trang',
  allStatements: (n) => count(n, { other: 'Tất cả # phát biểu' }),
  offOn: (site) => `Tắt trên ${site}`,
  offHere: 'Tắt trên trang web này',
  notThis: (name) => `Không phải ${name}`,
  isOff: (site) => `On Record đã tắt trên ${site}.`,
  isOffHere: 'On Record đã tắt trên trang web này.',
  isSilenced: (text) => `“${text}” không còn được đánh dấu trên trang này.`,
  undo: 'Hoàn tác',
  comparison: {
    here: 'Ở đây',
    stated: 'Đã nói',
    verdicts: {
      same: 'Giống điều đã nói.',
      differs: 'Khác điều đã nói.',
      older: 'Trang này có trước phát biểu.',
      'not-comparable': 'Không cùng thước đo.',
    },
    scopes: {
      'electric-or-premium': 'Không cùng thước đo: chỉ giữa các hãng xe điện hoặc xe sang.',
      'one-region': 'Không cùng thước đo: chỉ trong một nước hoặc khu vực.',
    },
    differently: 'Diễn đạt khác',
  },
  horizon: {
    today: 'hôm nay',
    stated: 'đã nói',
    here: (year) => `ở đây: ${year}`,
    claimed: (year) => `Trang này nói ${year}.`,
    passed: (span, least, most) => `Đã qua ${span} trong ${least} đến ${most} năm được nói đến.`,
    over: (year) => `Thời hạn được nói đến đã kết thúc năm ${year}.`,
    window: (announced, from, to) => `Nói ngày ${announced}; khoảng thời gian là ${from} đến ${to}.`,
    years: (n) => count(n, { other: '# năm' }),
    months: (n) => count(n, { other: '# tháng' }),
  },
};

export const cardLocale: Locale = { tag: 'vi', formats: 'vi', dir: 'ltr', card };
