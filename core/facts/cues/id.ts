import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

/** Indonesian and Malay. */
export const indonesian: CueSheet = {
  language: 'id',
  script: 'Latin',
  edges: 'word',
  not: 'tidak,bukan,tanpa,belum,daripada,tak',
  numbers:
    'satu/pertama dua/kedua tiga/ketiga empat/keempat lima/kelima enam/keenam tujuh/ketujuh delapan/lapan/kedelapan sembilan/kesembilan sepuluh/kesepuluh sebelas dua_belas tiga_belas empat_belas lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas dua_puluh 30:tiga_puluh',
  claims: {
    company: 'produsen,pabrikan,pembuat,perusahaan',
    leads:
      'pendiri,bos,ketua,miliarder,perusahaan,grup,raksasa,merek,divisi,anak usaha,produsen,pidato,konferensi,peluncuran,acara,desember,januari,februari,kamis,dengan,untuk,dalam,antara,hingga,sampai,tahun,mendatang,ingin,mengatakan,berkata,mengumumkan,berjanji,menegaskan,menyatakan,bahwa,menjadikan,membawa,membuat,menjadi,masuk,tujuan,target,rencana,ambisi,misi,visi,dunia,besar,terbesar,pada,jelas,baru,muda,di beijing,dekade,dasawarsa,belas,puluh,mengungkap*,meluncurkan,memperkenalkan,mobil*,listrik,pertama*,sedan,baru-baru ini,wawancara,lalu,kemarin,jumpa pers,konferensi pers',
    aims: aims.id,
    unsure:
      'jika,kalau,seandainya,bisa jadi,mungkin,barangkali,analis,penganalisis,pakar,ramalan,prediksi,memprediksi,meramal,diperkirakan,dijangka,perkiraan,rumor,khabar angin,ragu*,mustahil,apakah,adakah,konon,tidak,bukan,belum,tak,tanpa,membatalkan,membantah,sekiranya,menolak,mengesampingkan,pengamat,investor,sepertinya,tampaknya,tidak seorang,meskipun,andai,penolakan,harus,mesti,perlu,paling banter,penggemar,pemilik,pelanggan,kemungkinan,peluang,percaya,pikir,teori,sudah,kapan,menurut,studi,penelitian,bank,blogger,kolumnis,absurd,konyol,tidak realistis,gila,utopia,mimpi,semoga,harap*,butuh,setidaknya,sedikitnya,sulit,hampir tidak,tentu saja,mars,awalnya,dahulu,dulu,pernah,pertanyaan,spekulasi,mengejek,sindir*,lelucon,bercanda,palsu,hoaks,belum jelas,terlalu dini,melihat,kritik*,seolah,mungkinkah,akankah,warganet,misalkan,katakanlah,bayangkan,anggap,bantah,menyangkal,menyanggah,mensyaratkan,meramal*,mengklaim,bocoran,bankir,pialang,sekuritas,jauh dari,selama,asalkan,memperingatkan,bertanya,debat,gagal,skeptis,siapa,seseorang,sebagian orang,banyak orang,tetangga,youtuber*,pengguna,menteri,profesor,wartawan,ketika,saat nanti,pemerintah,otoritas,kabarnya',
    elsewhere:
      'smartphone*,ponsel,telefon,tablet,bulan*,bulanan,minggu,pesanan,tempahan,terjual,garansi,jaminan,pabrik,kilang,toko,kedai,karyawan,pekerja,saham,paten,tahun lalu,januari,februari,terlaris,registrasi,kuartal,kepuasan,kota,penghargaan,pameran,bernilai,nilai,uji,bintang,tahun ini,tahun depan',
    segment: 'kelas,segmen',
    narrower: 'listrik,elektrik,premium,mewah',
    decade: 'dekade,dasawarsa',
    notOnly: 'tidak hanya,bukan hanya,tidak sekadar,bukan sahaja',
    speaksOn:
      'perusahaan,perusahaan itu,perusahaan ini,syarikat,pabrikan,merek,jenama,targetnya,tujuannya,ia ,dia ',
  },
  cues: {
    rank: 'top #,# besar,# terbesar,# teratas,peringkat*,# pembuat,# pengeluar,produsen mobil terbesar,pengeluar kereta terbesar,pemimpin pasar,terdepan,posisi pertama,~target,~ambisi*,~sasaran,jajaran,# pabrikan,# produsen,# perusahaan,terbesar sejagat,terbesar di dunia,raksasa,papan atas,elite,terbesar,pemain besar,kasta tertinggi,nomor satu,nomor #,terbesar ketiga,terbesar kelima,terbesar #,urutan #,posisi #,peringkat #',
    horizon:
      '# tahun,dekade,dasawarsa,jangka panjang,jangka masa,tenggat*,sabar*,tahun mendatang,menjelang #,pada #,~masa depan,maraton,generasi,dalam semalam,puluhan tahun,sebelum #,tahun lagi,perjalanan panjang,abad,butuh waktu,kesabaran,# tahun ke depan',
    rivals:
      'saing*,bersaing,menyaingi,pesaing*,menandingi,tandingan,menantang,mengalahkan,mengungguli,melampaui,setara,mengejar,menyalip,lawan*,setanding,dibanding*,lebih cepat dari,bandingkan,menumbangkan,ungguli,mengancam,ancaman,melibas,duel,alternatif,rekor,penantang',
    global:
      'pasar global,pasar dunia,pasaran dunia,pasaran global,seluruh dunia,internasional,antarabangsa,pangsa pasar,~dunia,~pasar,~pasaran',
    overseas:
      'luar negeri,luar negara,ekspor*,di luar china,di luar tiongkok,merek global,jenama global,eropa,eropah,jerman,munich,indonesia,malaysia,tarif,dijual di,pasar indonesia,pasar eropa,ekspansi,setir kanan,negara lain,masuk ke indonesia,masuk indonesia,inggris,jepang,amerika,thailand,mancanegara,tanah air',
    product:
      'mobil impian,kereta impian,impian,era baru,mobil ideal,mobil bagus,mobil terbaik,~mobil pertama,sejak dulu ingin',
    qualities:
      'aman,keselamatan,keamanan,nyaman,selesa,ditarik kembali,recall,kecelakaan,tabrakan,kemalangan,kebakaran,kualitas,kualiti,rem,pengendalian,gagang,cacat,tampan,indah,mudah dikendarai,tewas,terbakar,pintu,korban,hening,suspensi,penyelidikan,meninggal,kenyamanan,menabrak,kabin senyap,handling,luka',
    'smart-space':
      'ruang pintar,ruang cerdas,rumah pintar,terhubung,konektivitas,kokpit,kabin,layar,skrin,suara,perangkat,hiburan,~telefon,ac rumah,mesin cuci,penyedot,tablet,sistem operasi,dasbor,ponsel,musik,aplikasi,rumah,lampu',
    technology:
      'kecerdasan buatan,big data,internet of things,baterai,perangkat lunak,algoritma,tenaga,performa,prestasi,cip,jarak tempuh,~akselerasi,~data,# km,sekali cas,cas,pengisian daya,mengisi daya,melesat,tenaga kuda,torsi,platform,kecepatan,motor,pembaruan,~# detik,~# menit,kilometer,daya,menempuh,pengisian,detik,teknologi,kwh,jarak,isi daya,sensor',
    driving:
      'swakemudi,tanpa pengemudi,bantuan pengemudi,kemudi otomatis,pemanduan,mobil cerdas,mobil pintar,kereta pintar,otonom,adas,otopilot',
    research: 'penelitian,riset,pengembangan,penyelidikan,pelaburan,paten,insinyur,miliar,berinvestasi',
    design:
      'desain*,reka bentuk,tampilan,pengalaman pengguna,gaya,eksterior,interior,garis,mirip,aerodinamis,warna,elegan,lampu depan,lampu belakang,siluet,menyerupai,meniru,tiruan,terinspirasi,velg,wajah,tampang,cantik,keren,bentuk,jiplak,pelek',
    marketing:
      'pemasaran,iklan*,toko,diler,dealer,penggemar,pesanan,pemesanan,penjualan,jualan,terjual,pelanggan,pembeli,permintaan,~pengiriman,~produksi,dipesan,reservasi,inden,~unit,peminat,antrean,laris,booking,pemesan,unit terjual,ludes,antre,viral,siaran langsung,selebritas,promosi,konsumen,terpesan',
    price:
      'harga*,murah,terjangkau,mampu milik,mahal,biaya,diskon,subsidi,rugi,kerugian,dibanderol,rupiah,ringgit,untung,~keuntungan,perang harga,harga mulai,yuan,dijual seharga,juta,miliar,cicilan,kredit,laba',
    environment:
      'lingkungan,alam sekitar,berkelanjutan,lestari,karbon,hijau,surya,terbarukan,polusi,daur ulang,panel surya,emisi,jejak karbon,ramah lingkungan,batu bara,~listrik,bersih',
    climate: 'iklim,netral karbon,netralitas karbon,gas rumah kaca,nol bersih',
    adoption: 'elektrifikasi,adopsi,mempopulerkan,penyebaran,bensin,bahan bakar,stasiun pengisian,beralih ke',
    china:
      'kebangkitan china,kebangkitan tiongkok,industri otomotif china,industri otomotif tiongkok,kebanggaan nasional,nasional,produsen china,merek china,buatan china,~china,~tiongkok,~cina,rantai pasok,kebanggaan,media pemerintah,bangga,barat,china mampu,negeri tirai bambu,adidaya',
  },
};
