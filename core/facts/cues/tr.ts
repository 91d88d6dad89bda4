import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

export const turkish: CueSheet = {
  language: 'tr',
  script: 'Latin',
  edges: 'start',
  notAfter: 'değil,olmadan,yerine',
  numbers:
    'bir/birinci iki/ikinci üç/üçüncü dört/dördüncü beş/beşinci altı/altıncı yedi/yedinci sekiz/sekizinci dokuz/dokuzuncu on/onuncu on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz yirmi 30:otuz 50:elli',
  claims: {
    company: 'üretici,otomobil şirket,markas',
    leads:
      'kurucu,patron,başkan,milyarder,şirket,grup,dev,çinli,marka,birim,üretici,konuşma,konferans,tanıtım,aralık,ocak,şubat,perşembe,içinde,kadar,yıl,arasında,istiyor,söyledi,açıkladı,duyurdu,söz verdi,vurguladı,yapmak,taşımak,olmak,girmek,hedef,plan,amaç,vizyon,misyon,dünya,en büyük,önümüzdeki,yeni,genç,pekin’de,yirmi,on beş,röportaj,geçtiğimiz,geçen,yakın zamanda,etkinlik,basın toplantısı',
    aims: aims.tr,
    unsure:
      'eğer,olursa,ederse,girerse,olabilir,edebilir,girebilir,belki,analist,uzman,tahmin,bekleni,öngör,söylenti,şüphe,imkansız,zor ,sanılıyor,değil,yok ,olmayacak,girmeyecek,istemiyor,hedeflemiyor,vazgeç,yalanla,reddet,dışla,gözlemci,yatırımcı,görünüşe,kimse,olsa bile,rağmen,sanıl,mümkün,zorunda,gerek,lazım,en iyi ihtimalle,hayran,sahip,müşteri,ihtimal,şans,inan,düşün,teori,zaten,göre,araştırma,banka,blog yazar,köşe yazar,saçma,gülünç,gerçekçi,çılgın,hayal,ütop,umarım,umuyor,umut,en az,sürecek,güç bela,elbette,tabii,mars,başlangıçta,eskiden,istiyordu,soru,spekül,alay,ironi,şaka,yalan,asılsız,belirsiz,erken,görüyor,eleştir,sanki,mi?,acaba,diyelim,varsay,farz,inkar,itiraz,çürüt,kehanet,öne sür,sızdır,aracı kurum,fon,uzak,olmadan,sürece,koşul,şartıyla,uyar,başarısız,kuşku,meli,malı,kim ,birisi,bazıları,birçok kişi,komşu,youtuber,kullanıcı,bakan,profesör,gazeteci,hükümet,yetkili,devlet,olduğunda',
    elsewhere:
      'akıllı telefon,telefon,tablet,aylık,ayında,hafta,sipariş,garanti,fabrika,mağaza,çalışan,piyasa değeri,hisse,patent,geçen yıl,ocak,şubat,en çok satan,tescil,çeyrek,memnuniyet,şehir,ödül,fuar,değerli,değer,puan,test,yıldız,bu yıl,gelecek yıl,satışlar',
    segment: 'sınıf',
    narrower: 'elektrikli,premium,lüks,girişim',
    speaksOn: 'şirket,firma,marka,üretici,otomobil üreticisi,hedefi,hedef',
  },
  cues: {
    rank: 'ilk #,en büyük #,en iyi #,sıralama,# büyük,zirve,lider,dünya birincisi,en büyük otomobil,en büyük otomotiv,basamak,~hedef,~iddia,beş büyük,devler ligi,devler,dev ,elit,en büyükler,üçüncü büyük,beşinci büyük,bir numara,numara,süper lig,# sıra,# en büyük,# numara,dünya #',
    horizon:
      '# yıl,on yıl,uzun vade,süre içinde,takvim,sabır,önümüzdeki yıl,gelecek yıllar,#’a kadar,~gelecek,maraton,bir gecede,onlarca yıl,# yılına,yıl sonra,yıl içinde,uzun yol,uzun soluklu,yüzyıl,zaman alacak',
    rivals:
      'rakip,rakib,rekabet,yarış,meydan oku,boy ölçüş,kafa tut,geride bırak,geçecek,yener,kıyas,aratma,denk,alt et,daha hızlı,karşılaştır,taht,kapış,sollar,solladı,geçti,geçmek,yenmek,yenecek,tehdit,düello,saldır,alternatif,rekor,kafa kafaya,önünde,müşterilerini çal',
    global: 'dünya pazar,küresel,uluslararası,pazar pay,dünya çapında,~dünya,~pazar',
    overseas:
      'yurt dışı,yurtdışı,ihracat,çin dışı,küresel marka,almanya,münih,türkiye,gümrük,avrupa,ihraç,pazarına gir,gelecek mi,yurt dışında,açılacak,satışa sunulacak,ülkemiz,fransa,ingiltere,abd,amerika,japonya,rusya,hindistan,yurt dış,ne zaman gelecek,ithal',
    product:
      'hayallerin araba,hayallerindeki,rüya,hayal,yeni çağ,yeni dönem,ideal otomobil,iyi bir otomobil,~ilk otomobil,hep istediğ',
    qualities:
      'güvenli,konfor,geri çağır,rahat,güzel,kaza geçir,çarpış,yangın,kalite,fren,sürüş keyfi,kapı kolu,kusur,koltuk,hatalı,kazası,kazada,kazalar,kapılar,öldü,ölen,can verdi,yandı,alev,sessiz,süspansiyon,soruşturma,keyifli,direksiyon,çarptı,yaralan,arıza,güvenilir,bagaj,yol tutuş,sürüşü',
    'smart-space':
      'akıllı alan,akıllı ev,bağlantılı,kokpit,kabin,ekran,sesli,cihaz,eğlence,yaşam alanı,beyaz eşya,akıllı,ışık,klima,süpürge,çamaşır,evdeki,telefon,tablet,işletim sistemi,gösterge,multimedya,müzik,uygulama,evinizdeki,ısıtma,robot süpürge',
    technology:
      'performans,yapay zeka,nesnelerin interneti,büyük veri,yenilik,çip,algoritma,batarya,yazılım,güç,mühendis,menzil,şarj,beygir,~veri,# km,hızlan,saniyede,tork,platform,azami hız,güncelleme,motor,~# saniye,~# dakika,kilometre,teknoloji,saniye,sürat,tek şarj,yarı iletken,tüketim,teknik',
    driving:
      'sürücüsüz,sürüş destek,sürücü destek,kendi kendine,akıllı otomobil,akıllı araç,otopilot,otonom,park ed,kamera,kendi sürüş',
    research: 'ar-ge,araştırma,yatırım,milyar,patent,mühendisler',
    design:
      'tasarım,görünüm,kullanıcı deneyimi,stil,çizgi,iç mekan,gövde,benzer,aerodinamik,şık,renk,andır,hatlar,farlar,stop lamba,~arkası,ön yüz,silüet,kopya,ilham,jant,görünüş,farı,benziyor,güzelliğ,coupe,klon,taklit',
    marketing:
      'pazarlama,reklam,mağaza,bayi,hayran,sipariş,satış,satıl,müşteri,alıcı,talep,kampanya,akıllı telefon üretici,~telefon,teslimat,~üretim,rezervasyon,ön sipariş,adet,bekleme,kuyruk,ilgi gör,kapış kapış,izleyici,canlı yayın,tükendi,popüler,rağbet',
    price:
      'yuan,fiyat,ucuz,uygun,maliyet,pahalı,indirim,teşvik,zarar,bütçe,~kar marj,kâra geç,kâr et,kârlı,kârın,kâr açıkla,net kâr,kar etti,zarar et,fiyat savaş,lira,başlangıç fiyat,satış fiyat,para,tl,kampanya fiyat,taksit,dolar',
    environment:
      'çevre,sürdürülebilir,emisyon,karbon,yeşil,güneş enerji,yenilenebilir,kirlilik,geri dönüşüm,güneş panel,karbon ayak,temiz enerji,co2,ayak izi,kömür,elektrik şebeke,temiz,gezegen,doğa',
    climate: 'iklim,karbon nötr,sera gaz,net sıfır,paris anlaşma',
    adoption:
      'yaygınlaş,elektrifikasyon,elektrikli araçlara geçiş,benzinli,içten yanmalı,şarj istasyon,kitle',
    china:
      'çin’in yükseliş,çin otomotiv,çin otomobil,ulusal,yerli ve milli,milli gurur,milli sanayi,milli marka,milli otomobil,milli ekonomi,çinli üretici,çinli marka,çin malı,~çin,tedarik zincir,gurur,pekin,devlet medya,çinliler,batı,süper güç,güç hali,yerli',
  },
};
