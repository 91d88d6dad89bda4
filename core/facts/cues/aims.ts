/**
 * The words that set or tell a goal, by cue sheet: without one of these no figure is taken for a claim. Apart from the
 * sheets, which are fifty times as long: whether a sentence holds any is asked before they are sent for.
 */
export const aims = {
  ar: 'هدف,أهداف,تهدف,يهدف,تسعى,يسعى,تريد,يريد,ستصبح,تصبح,أن تكون,تطمح,يطمح,طموح,تعتزم,تخطط,وعد,أعلن,ستكون,دخول,قال',
  cs: 'cíl*,chce,chtějí,plánuj*,hodlá,stát se,stane,patřit,zařadit,ambic*,slíbil*,slibuje,prohlás*,řekl*,usiluj*,míří',
  de: 'ziel*,will,wolle,wollen,werden,wird,plant,planen,strebt*,möchte*,ambition*,versprach,kündigt*,aufsteigen,anpeil*,peilt,vorgenommen,soll,sagt*,erklärt*',
  el: 'στόχο*,στοχεύ*,θέλει,θέλουν,θα γίνει,θα είναι,φιλοδοξ*,σκοπ*,σχεδιάζ*,υποσχέθηκε,δήλωσε,είπε,επιδιώκ*,να γίνει,να μπει,να βρεθεί,ανακοίνωσε',
  en: 'aim*,goal*,target*,want*,will,plan*,vow*,become*,ambition*,pledge*,intend*,hope*,strive*,aspire*,set out,sights,promise*,declared,said,says,seek*',
  es: 'objetivo*,meta,quiere*,aspira*,planea*,convertirse,será,entrar,situarse,ambición,ambicion*,promet*,pretende*,busca,espera,afirm*,declar*,aseguró,dijo,propone,posicionar*',
  fr: 'objectif*,but,veut,veulent,vise*,entend,compte,deviendra,devenir,ambition*,promet*,souhaite*,entrer,intégrer,figurer,projet*,affirm*,déclar*,espère',
  he: 'יעד,מטרה,מטרתה,רוצה,שואפ,שאיפה,מתכוונ,תהיה,להיות,להפוך,תהפוך,מתכננ,הבטיח,הצהיר,להיכנס,אמר',
  hi: 'लक्ष्य,चाहत,बनना,बनेग,बनाना,बनने,योजना,महत्वाकांक्ष,वादा,घोषण,शामिल होना,कहा',
  id: 'target*,tujuan,ingin,mau,akan,berambisi,ambisi,bertekad,menjadi,masuk,rencana*,berencana,berjanji,matlamat,mahu,hasrat,menyatakan,mengatakan,bercita-cita',
  it: 'obiettiv*,traguardo,vuole,vogliono,punta*,mira*,diventare,diventerà,entrare,ambizion*,promett*,intende,pianifica,aspira,sarà,confermat*,dichiarat*,detto,sper*',
  ja: '目指,目標,なる,掲げ,狙う,狙い,入り,宣言,計画,語っ,表明,約束',
  ko: '목표,되겠,될,도약,진입,선언,계획,밝혔,밝혀,말했,포부,올라서,다짐,오르겠,꿈꾸,꿈꾼',
  nl: 'doel*,wil,willen,streeft,streven,worden,wordt,mikt,ambitie*,belooft,beloofde,plan*,gaat,hoopt,zei,verklaarde',
  pl: 'cel*,chce,chcą,zamierz*,planuj*,stać,stanie,zosta*,dąży*,wejść,wejdzie,znaleźć,ambicj*,obieca*,zapowied*,deklar*,powiedział*',
  pt: 'objetivo*,objectivo*,meta,quer*,pretende*,planeia,planeja*,tornar*,será,entrar,ambiç*,promet*,visa,almeja*,espera,afirm*,declar*,disse,garantiu,intenção',
  ru: 'цел*,стать,войти,войдет,станет,хоч*,план*,намер*,стрем*,обеща*,амбици*,заяв*,поставил*,попасть,сказал*',
  th: 'เป้าหมาย,ตั้งเป้า,ต้องการ,จะ,ก้าวขึ้น,มุ่ง,วางแผน,ประกาศ,สัญญา',
  tr: 'hedef,amaç,istiyor,isteyen,olacak,olmak,olmay,girmek,girmey,girecek,plan,söz ver,iddia,açıkla,söyle,vaat',
  uk: 'ціл*,мета,мету,метою,стати,увійти,увійде,стане,хоч*,план*,намір*,прагн*,обіця*,амбіц*,заяв*,поставил*,сказа*',
  vi: 'mục tiêu,muốn,sẽ,trở thành,tham vọng,kế hoạch,lọt vào,cam kết,tuyên bố,hướng tới,phấn đấu,cho biết',
  zhHans:
    '目标,目標,成为,成為,要,将,將,希望,力争,力爭,进入,進入,跻身,躋身,立志,计划,計劃,誓言,打造,宣布,表示,冀,定调,定調,争取,爭取,力求,志在,旨在',
};
