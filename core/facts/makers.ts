/**
 * Carmakers as the world writes them: forms in Latin letters (whole words, `*` takes any ending) and in other
 * scripts (anywhere in a word). The two that a statement names come with the cars that stand for them.
 */
export const makers: Record<string, { latin: string; other: string }> = {
  Porsche: {
    latin: 'porsche*,taycan',
    other: '保时捷,保時捷,ポルシェ,タイカン,포르쉐,포르셰,타이칸,порше,тайкан,بورش,פורשה,पोर्श,पॉर्श,ปอร์เช',
  },
  Tesla: {
    latin: 'tesla*,~model s,~model 3,~model y,~musk',
    other: '特斯拉,马斯克,馬斯克,テスラ,테슬라,тесл,تسلا,تيسلا,טסלה,टेस्ला,เทสลา',
  },
};

/** Further carmakers, named where a sentence may be about them instead. */
export const otherMakers = {
  latin:
    'byd,nio,xpeng,li auto,huawei,zeekr,geely,saic,chery,changan,great wall,toyota,honda,nissan,hyundai,kia,volkswagen,vw,audi,bmw,mercedes*,ferrari,lamborghini,bugatti,rimac,lucid,rivian,ford,general motors,gm,stellantis,renault,volvo,lotus,citroen,peugeot,mazda,jaguar,maserati,mclaren,polestar,apple,vinfast,tata',
  other:
    '比亚迪,比亞迪,理想汽车,理想汽車,蔚来,蔚來,小鹏,小鵬,问界,問界,华为,華為,吉利,长城,奇瑞,长安,丰田,豐田,大众,大眾,奔驰,賓士,宝马,寶馬,苹果,蘋果,トヨタ,ホンダ,日産,アップル,비야디,현대차,현대자동차,기아,토요타,폭스바겐,애플,тойот,фольксваген,бмв,мерседес,бид,تويوتا,بي واي دي,טויוטה,ב.י.ד,टोयोटा,बीवाईडी,โตโยต้า,บีวายดี',
};

const slightly = (forms: string) => forms.replace(/(^|,)/g, '$1~');

/** Every form of one kind, as a list of cues for rivals; those that no statement names are slight ones. */
export const makerCues = (script: 'latin' | 'other'): string =>
  [...Object.values(makers).map((forms) => forms[script]), slightly(otherMakers[script])].join(',');
