import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'On Record đã sẵn sàng',
  lead: 'Ở đâu có trang nhắc đến Xiaomi Auto, bạn có thể xem điều gì đã được nói về mục tiêu và chiến lược của hãng, bằng lời của ai, khi nào, và từ đó đã có những gì.',
  tryHeading: 'Thử ngay ở đây',
  practice:
    'Khi giới thiệu Xiaomi SU7 ở Bắc Kinh, Lôi Quân không chỉ nói về một chiếc xe. Ông nói Xiaomi Auto sẽ trở thành một trong năm hãng xe hàng đầu thế giới trong 15 đến 20 năm.',
  tryPointer: 'Bằng con trỏ: dừng nửa giây trên một tên gạch chân. Bấm vào tên để giữ thẻ mở.',
  tryKeyboard: 'Bằng bàn phím: Alt+Shift+. đến tên sau và mở thẻ của nó; Esc đóng thẻ.',
  tryTouch: 'Bằng ngón tay: chạm vào một tên gạch chân.',
  permissionHeading: 'Vì sao được đọc mọi trang',
  permission:
    'Chỉ như vậy mới tìm được tên trên bất kỳ trang nào bạn đọc; mọi việc diễn ra trên máy của bạn, không ghi nhớ và không gửi gì đi đâu.',
  independent: 'On Record không đứng về phía nào và không liên kết với Xiaomi.',
  next: 'Tiếp theo',
  toOptions: 'Chọn cách thẻ mở ra và cách đánh dấu tên',
  toDataset: 'Đọc mọi phát biểu và nguồn',
};
