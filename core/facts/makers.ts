/**
 * Carmakers as the world writes them, by the maker they stand for: forms in Latin letters (whole words, `*` takes
 * any ending). The two that a statement names come with the cars that stand for them; `others` are named where a
 * sentence may be about them instead.
 */
export const makersInLatin = {
  Porsche: 'porsche*,taycan,panamera,macan,cayenne',
  Tesla:
    'tesla*,teslou,tesly,tesle,tesli,teslu,teslin*,~model s,model 3,model y,modelu y,modelowi y,modelo y,modello y,modèle y,~musk',
  others:
    'byd,nio,xpeng,li auto,huawei,zeekr,geely,saic,chery,changan,great wall,toyota*,honda,škoda,skoda,seat,suzuki,subaru,mitsubishi,leapmotor,seres,gac,baic,wuling,dongfeng,nissan,hyundai,kia,volkswagen,vw,audi,bmw,mercedes*,ferrari,lamborghini,bugatti,rimac,lucid,rivian,ford,general motors,gm,stellantis,renault,volvo,lotus,citroen,peugeot,mazda,jaguar,maserati,mclaren,polestar,apple,vinfast,tata',
};

/** The same in other scripts, found anywhere in a word. */
export const makersInOtherScripts = {
  Porsche: '保时捷,保時捷,ポルシェ,タイカン,포르쉐,포르셰,타이칸,порше,тайкан,بورش,פורשה,पोर्श,पॉर्श,ปอร์เช',
  Tesla: '特斯拉,马斯克,馬斯克,テスラ,테슬라,тесл,تسلا,تيسلا,טסלה,टेस्ला,เทสลา',
  others:
    '比亚迪,比亞迪,理想汽车,理想汽車,蔚来,蔚來,小鹏,小鵬,问界,問界,华为,華為,吉利,长城,奇瑞,长安,丰田,福特,通用汽车,本田,日产,现代汽车,豐田,大众,大眾,奔驰,賓士,宝马,寶馬,苹果,蘋果,トヨタ,フォルクスワーゲン,ホンダ,日産,アップル,비야디,현대차,현대자동차,기아,토요타,도요타,폭스바겐,애플,тойот,фольксваген,бмв,мерседес,бид,تويوتا,بي واي دي,טויוטה,ב.י.ד,टोयोटा,फॉक्सवैगन,बीवाईडी,โตโยต้า,โฟล์คสวาเกน,บีวายดี',
};
