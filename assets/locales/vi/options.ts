import { written } from '../../../core/locale/draft';
import { counting } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = counting('vi');

export const options = written<OptionsStrings>({
  title: 'Tùy chọn',
  sections: {
    settings: 'Cài đặt',
    reading: 'Đọc',
    look: 'Giao diện',
    sites: 'Trang web',
    shortcuts: 'Phím tắt',
    dataset: 'Điều đã nói',
    privacy: 'Riêng tư',
  },
  opening: {
    label: 'Thẻ thông tin mở ra',
    hint: 'Phím tắt luôn mở được thẻ.',
    choices: {
      hover: 'khi con trỏ dừng trên một tên',
      click: 'khi bấm',
      alt: 'khi dừng và giữ phím Alt',
      off: 'không bao giờ tự mở',
    },
  },
  delay: {
    label: 'Thời gian chờ',
    hint: 'Con trỏ dừng bao lâu thì thẻ mở.',
    choices: { short: 'ngắn (0,3 giây)', normal: 'vừa (0,5 giây)', long: 'dài (0,8 giây)' },
  },
  markStyle: {
    label: 'Đánh dấu tên bằng',
    hint: 'Bản thân trang không bao giờ bị thay đổi.',
    choices: { dotted: 'đường chấm', solid: 'đường mảnh', tint: 'nền màu' },
  },
  markScope: {
    label: 'Đánh dấu',
    hint: 'Danh sách trong cửa sổ luôn có đủ.',
    choices: { all: 'mọi tên', first: 'tên đầu tiên mỗi đoạn' },
  },
  theme: {
    label: 'Màu sắc',
    hint: 'Của thẻ và các trang này.',
    choices: { auto: 'theo trình duyệt', light: 'sáng', dark: 'tối' },
  },
  language: {
    label: 'Ngôn ngữ',
    hint: 'Trích dẫn giữ ngôn ngữ gốc.',
    choices: { auto: 'theo trình duyệt' },
  },
  badge: { label: 'Số trên nút thanh công cụ', hint: 'Số tên trên trang đang xem.' },
  newSites: {
    label: 'Trên trang web chưa có quy tắc',
    hint: 'Quy tắc cho từng trang web ở bên dưới.',
    choices: { on: 'bật On Record', off: 'tắt On Record' },
  },
  preview: 'Trông như thế này',
  previewText: 'Xiaomi Auto giới thiệu SU7 Ultra, rồi các đơn đặt YU7 nối theo.',
  sites: {
    hint: 'Quy tắc áp dụng cho trang web và mọi trang con; quy tắc cụ thể nhất được ưu tiên.',
    addOn: 'Thêm, bật',
    addOff: 'Thêm, tắt',
    addLabel: 'Trang web',
    placeholder: 'example.com',
    invalid: 'Đó không phải trang web. Hãy viết như example.com.',
    search: 'Tìm trong danh sách',
    on: 'Bật',
    off: 'Tắt',
    remove: (site) => `Xóa quy tắc của ${site}`,
    removed: (site) => `Đã xóa quy tắc của ${site}.`,
    none: 'Chưa trang web nào có quy tắc riêng.',
    noneFound: 'Không có quy tắc phù hợp.',
    count: (n) => count(n, { other: '# quy tắc' }),
    showing: (shown, n) => `Hiện ${shown} quy tắc đầu trong ${n}. Hãy tìm để thu hẹp.`,
  },
  shortcuts: {
    hint: 'Theo cài đặt hiện tại của trình duyệt.',
    names: {
      _execute_action: 'Mở cửa sổ',
      'next-mention': 'Đến tên sau và mở thẻ của nó',
      'previous-mention': 'Đến tên trước và mở thẻ của nó',
      'toggle-site': 'Bật hoặc tắt trên trang web này',
    },
    none: 'chưa gán phím',
    change:
      'Đổi trong trình duyệt: với Chrome tại chrome://extensions/shortcuts, với Firefox trong Tiện ích, Quản lý phím tắt tiện ích mở rộng.',
  },
  files: {
    heading: 'Mang theo',
    hint: 'Một tệp JSON với lựa chọn và quy tắc trang web của bạn.',
    exportFile: 'Xuất',
    importFile: 'Nhập…',
    notReadable: 'Tệp đó không có cài đặt của On Record.',
    preview: (sites, fields) => {
      const rules = count(sites, { other: '# quy tắc trang web' });
      const settings = count(fields, { other: '# cài đặt' });
      return `Tệp có ${rules} và ${settings}.`;
    },
    replaces: 'Chúng sẽ thay cho những gì đang đặt.',
    confirm: 'Thay thế',
    cancel: 'Hủy',
    imported: 'Đã nhập.',
    reset: 'Đặt lại tất cả',
    resetHint: 'Mọi cài đặt và quy tắc trở về như ban đầu.',
    wasReset: 'Đã đặt lại tất cả.',
    undo: 'Hoàn tác',
  },
  dataset: {
    version: (version) => `Phiên bản ${version}`,
    asOf: (date) => `tính đến ${date}`,
    intro:
      'Mọi phát biểu đều lấy từ một bài tường thuật bài nói của Lôi Quân ngày 28 tháng 12 năm 2023. Điều bài viết gán cho ông được ghi là đã nói; lời của chính bài viết được ghi là bình luận. Tiến độ là những gì các bài báo sau đó cho biết; tuyên bố của công ty được ghi là tuyên bố.',
    about: (text) => `Điều đã nói về “${text}”`,
    statements: 'Phát biểu',
    milestones: 'Sự kiện',
    sources: 'Nguồn',
    alsoReported: (n) => count(n, { other: 'Cũng có trong # bài khác' }),
    differently: 'Diễn đạt khác:',
    archived: 'bản lưu trữ',
  },
  privacy: {
    lead: 'On Record không gửi gì đi đâu cả. Không máy chủ, không tài khoản, không thống kê.',
    paragraphs: [
      'Trang được đọc trên máy của bạn, trong lúc bạn xem. Không giữ lại gì: không địa chỉ, không văn bản, không số đếm.',
      'Trình duyệt chỉ giữ những gì bạn chọn ở đây: cài đặt, quy tắc trang web và trạng thái tạm dừng.',
      'Trang có nhắc đến Xiaomi Auto có thể nhận ra có dấu vẽ trên nó. Trang không nhắc đến thì không thể biết có On Record.',
      'Liên kết đến nguồn mở trong thẻ mới và không cho bên kia biết bạn đến từ đâu.',
    ],
    permissionsHeading: 'Mỗi quyền để làm gì',
    permissions: [
      { name: 'Mọi trang web', why: 'để tìm tên trên bất kỳ trang nào bạn đọc' },
      { name: 'Lưu trữ', why: 'để giữ cài đặt và quy tắc trang web' },
      { name: 'Tập lệnh', why: 'để chỉ gửi phần đọc và thẻ đến trang có tên' },
      { name: 'Trình đơn ngữ cảnh', why: 'cho trình đơn của nút thanh công cụ và của văn bản được chọn' },
      { name: 'Bảng bên', why: 'để hiện những điều đã nói bên cạnh trang' },
    ],
  },
  about: 'On Record không đứng về phía nào và không liên kết với Xiaomi.',
});
