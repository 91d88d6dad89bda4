import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

export const vietnamese: CueSheet = {
  language: 'vi',
  script: 'Latin',
  edges: 'word',
  not: 'không,chưa,chẳng,thay vì',
  month: 'thang ',
  numbers:
    'một hai ba bốn/tư năm sáu bảy tám chín mười mười_một mười_hai mười_ba mười_bốn mười_lăm mười_sáu mười_bảy mười_tám mười_chín hai_mươi 30:ba_mươi',
  claims: {
    company: 'nhà sản xuất,hãng xe,hãng ô tô',
    leads:
      'lôi quân,nhà sáng lập,sáng lập,chủ tịch,tỷ phú,công ty,tập đoàn,hãng,gã,thương hiệu,bộ phận,nhà sản xuất,bài phát biểu,hội nghị,sự kiện,buổi,ra mắt,tháng 12,trong,đến,vòng,khoảng,từ,năm,tới,muốn,nói,cho biết,tuyên bố,công bố,hứa,khẳng định,rằng,đưa,biến,làm,trở thành,lọt,mục tiêu,kế hoạch,tham vọng,sứ mệnh,tầm nhìn,thế giới,lớn nhất,mới,tại bắc kinh,ở bắc kinh,thập kỷ,thập niên,mười,gần đây,mới đây,phỏng vấn,họp báo,vừa qua,hôm',
    aims: aims.vi,
    unsure:
      'nếu,giả sử,có thể,có lẽ,nhà phân tích,chuyên gia,dự báo,dự đoán,dự kiến,ước tính,tin đồn,nghi ngờ,khó,không,chưa,chẳng,liệu,được cho là,từ bỏ,phủ nhận,bác bỏ,loại trừ,giới quan sát,nhà đầu tư,dường như,không ai,dù ,mặc dù,phải chăng,phải,cần,trong trường hợp tốt nhất,người hâm mộ,chủ xe,khách hàng,khả năng,cơ hội,tin rằng,nghĩ,lý thuyết,đã ,khi nào,theo giới,giới phân tích,theo các,phân tích,theo,nghiên cứu cho thấy,ngân hàng,blogger,vô lý,nực cười,phi thực tế,điên rồ,hoang đường,viển vông,hy vọng,mong rằng,cần ít nhất,ít nhất,mất ít nhất,khó có thể,tất nhiên rồi,sao hỏa,ban đầu,từng,câu hỏi,suy đoán,chế giễu,mỉa mai,đùa,sai sự thật,tin giả,chưa rõ,quá sớm,chỉ trích,như thể,cư dân mạng,giả dụ,cứ cho là,tưởng tượng,thử hình dung,phủ định,tranh cãi,đòi hỏi,tiên đoán,rò rỉ,công ty chứng khoán,còn xa,nếu như,miễn là,với điều kiện,cảnh báo,hỏi,thất bại,hoài nghi,buộc phải,ai mà,có người,nhiều người,hàng xóm,youtuber,người dùng,bộ trưởng,giáo sư,nhà báo,một khi,chính phủ,chính quyền,bắc kinh muốn,nghe đồn,nghe nói',
    elsewhere:
      'điện thoại,smartphone*,máy tính bảng,tháng,tuần,đơn hàng,bán được,bảo hành,nhà máy,cửa hàng,nhân viên,vốn hóa,cổ phiếu,bằng sáng chế,năm ngoái,bán chạy,đăng ký,quý,hài lòng,thành phố,giải thưởng,triển lãm,giá trị,điểm số,bài thử,sao,năm nay,năm sau',
    segment: 'phân khúc',
    narrower: 'xe điện,cao cấp,hạng sang,khởi nghiệp',
    decade: 'thập kỷ,thập niên',
    notOnly: 'không chỉ',
    speaksOn: 'hãng,công ty,hãng xe,thương hiệu,mục tiêu,nhà sản xuất,lôi quân,ông lôi quân',
  },
  cues: {
    rank: '# hãng xe,# nhà sản xuất,lớn nhất,tốp #,xếp hạng,thứ hạng,dẫn đầu,vị trí số,hàng đầu,đứng thứ,~mục tiêu,~tham vọng,nhóm năm,# hãng,lớn nhất hành tinh,ông lớn,gã khổng lồ,tốp đầu,hàng đầu thế giới,lớn nhất thế giới,lớn thứ #,số một,nhóm dẫn đầu,câu lạc bộ,thứ #,vị trí thứ #,số #,hạng #',
    horizon:
      '# năm,thập kỷ,thập niên,dài hạn,lâu dài,thời hạn,lộ trình,kiên nhẫn,những năm tới,vào năm #,~tương lai,marathon,thế hệ,một sớm một chiều,hàng chục năm,trước năm #,năm nữa,đường dài,chặng đường dài,thế kỷ,dài hơi,sau # năm,cần thời gian,đến năm #',
    rivals:
      'cạnh tranh,đối thủ,sánh ngang,sánh với,thách thức,đối đầu,vượt qua,vượt mặt,đánh bại,ngang hàng,so với,so kè,đuổi kịp,soán ngôi,nhanh hơn,so sánh,hạ bệ,đối trọng,vượt,đe dọa,mối đe dọa,hạ gục,kỷ lục,lật đổ,kình địch,thay thế',
    global: 'thị trường toàn cầu,thị trường thế giới,toàn cầu,quốc tế,thị phần,~thế giới,~thị trường',
    overseas:
      'nước ngoài,xuất khẩu,ngoài trung quốc,thương hiệu toàn cầu,châu âu,nước đức,munich,việt nam,thuế quan,hải ngoại,thị trường nước ngoài,ra nước ngoài,thị trường châu âu,mở rộng thị trường,nhập khẩu,tay lái nghịch,về việt nam,tại việt nam,anh quốc,nhật bản,hàn quốc,thái lan,indonesia,đông nam á,ấn độ,trung đông,các nước,quốc gia khác,về nước',
    product:
      'chiếc xe trong mơ,xe trong mơ,mơ ước,giấc mơ,kỷ nguyên mới,thời đại mới,xe lý tưởng,xe tốt,~chiếc xe đầu tiên,luôn mơ,hằng mơ',
    qualities:
      'an toàn,thoải mái,tiện nghi,triệu hồi,đẹp,tai nạn,va chạm,cháy nổ,chất lượng,phanh,vận hành,tay nắm cửa,lỗi phần mềm,ghế,dễ lái,tử vong,bốc cháy,đâm,cửa xe,nạn nhân,êm ái,treo,điều tra,thiệt mạng,lái thích,rộng rãi,bị thương,cháy,túi khí,độ bền',
    'smart-space':
      'không gian thông minh,nhà thông minh,hệ sinh thái,kết nối,khoang lái,nội thất,màn hình,giọng nói,thiết bị,giải trí,gia dụng,~thông minh,~đèn,điều hòa,máy giặt,hút bụi,ở nhà,máy tính bảng,hệ điều hành,bảng đồng hồ,điện thoại,âm nhạc,ứng dụng,mở khóa,nhà bạn',
    technology:
      'công nghệ,trí tuệ nhân tạo,dữ liệu lớn,internet vạn vật,đổi mới,vi xử lý,thuật toán,pin xe,động cơ,phần mềm,hiệu năng,hiệu suất,kỹ thuật,~tầm hoạt động,sạc,mã lực,tăng tốc,# km,lần sạc,mô-men,nền tảng,tốc độ,pin,cập nhật,~# giây,~# phút,quãng đường,công suất,km mỗi,một lần sạc,giây,cảm biến,hợp kim,tiêu thụ,sạc nhanh,nghiên cứu chế tạo',
    driving: 'tự lái,lái tự động,tự hành,hỗ trợ lái,xe thông minh,không người lái,tự động lái,adas',
    research: 'nghiên cứu,phát triển,đầu tư,bằng sáng chế,kỹ sư,tỷ nhân dân tệ,tỷ usd,tỷ đô',
    design:
      'thiết kế,thẩm mỹ,ngoại hình,kiểu dáng,trải nghiệm người dùng,ngoại thất,đường nét,~giống,khí động học,màu sắc,đèn pha,đèn hậu,đầu xe,đuôi xe,dáng,sao chép,lấy cảm hứng,nhái,mâm,trông giống,giống hệt,đẹp mắt,màu sơn,bắt mắt,la-zăng,bản sao,coupe',
    marketing:
      'tiếp thị,quảng cáo,các cửa hàng,mở cửa hàng,cửa hàng xiaomi,đại lý,người hâm mộ,đơn hàng,đặt hàng,đặt trước,doanh số,bán ra,bán được,khách hàng,người mua,nhu cầu,~giao xe,~sản xuất,đơn đặt,đặt cọc,giữ chỗ,bàn giao,xếp hàng,bán chạy,livestream,phát trực tiếp,cháy hàng,gây sốt,cơn sốt,nổi tiếng,quảng bá,người nổi tiếng,đặt mua,người dùng',
    price:
      'giá bán,mức giá,giá xe,giá rẻ,giá từ,có giá,khởi điểm,rẻ,chi phí,đắt đỏ,phải chăng,giảm giá,ưu đãi,trợ cấp,thua lỗ,nhân dân tệ,lợi nhuận,cuộc chiến giá,triệu đồng,tỷ đồng,niêm yết,đắt tiền,có lãi,đắt,rẻ hơn,triệu,trả góp',
    environment:
      'môi trường,bền vững,khí thải,phát thải,carbon,xanh,năng lượng mặt trời,tái tạo,ô nhiễm,tái chế,pin mặt trời,dấu chân carbon,năng lượng sạch,điện lưới,nhiệt điện,khí xả,vòng đời,hành tinh',
    climate: 'khí hậu,trung hòa carbon,nhà kính,phát thải ròng',
    adoption: 'phổ biến,phổ cập,điện hóa,xe xăng,động cơ đốt trong,trạm sạc,chuyển đổi sang',
    china:
      'trung quốc trỗi dậy,sự trỗi dậy,ngành ô tô trung quốc,công nghiệp ô tô trung quốc,quốc gia,dân tộc,hãng xe trung quốc,thương hiệu trung quốc,~trung quốc,chuỗi cung ứng,tự hào,bắc kinh,truyền thông nhà nước,niềm tự hào,phương tây,cường quốc,siêu cường,người trung quốc,tự cường',
  },
};
