import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

export const czech: CueSheet = {
  language: 'cs',
  script: 'Latin',
  edges: 'word',
  not: 'ne,není,bez,nikdy,ani,místo',
  numbers:
    'jeden/jednoho/první/prvním dva/dvou/dve/druhý/druhou/druhá/druhým tri/tri/trech/třetí/třetím ctyri/ctyr/čtvrtý/čtvrtou/čtvrtá/čtvrtým pet/peti/pátý/pátou/pátá/pátým sest/sesti/šestý/šestou sedm/sedmi/sedmý/sedmou osm/osmi/osmý/osmou devet/deviti/devátý/devátou deset/deseti/desátý/desátou jedenact/jedenacti dvanact/dvanacti trinact/trinacti ctrnact/ctrnacti patnact/patnacti sestnact/sestnacti sedmnact/sedmnacti osmnact/osmnacti devatenact/devatenacti dvacet/dvaceti 30:tricet/triceti',
  claims: {
    company: 'automobilk*,výrobc*',
    leads:
      'zakladatel*,šéf*,ředitel*,miliardář,firma,společnost,koncern,skupina,gigant,čínsk*,značka,divize,automobilk*,výrobc*,projev*,konferenc*,představen*,prosinc*,ledn*,únor*,čtvrtek,mezi,během,roku,roky,let,chce,řekl,oznámil,slíbil,potvrdil,prohlásil,udělat,dostat,dovést,stát,patřit,cílem,cíl,plán*,ambic*,mis*,viz*,jasn*,svět*,největš*,příštích,nová,mladá,patnácti,dvaceti,v pekingu,desetilet*,dvou,nedávno,akci,rozhovoru,tiskové konferenci',
    aims: aims.cs,
    unsure:
      'pokud,kdyby,jestli,by,mohl*,možná,asi,analytik*,analytici,expert*,odborní*,prognóz*,předpov*,očekáv*,odhad*,fám*,spekul*,pochyb*,nemožn*,nepravděpodobn*,zda,údajně,ne,není,nikdy,nechce,nebude,nestane,nepatří,neplánuje,vzdal*,popř*,vylouč*,odmít*,zřekl*,pozorovatel*,investoř*,zdá se,nikdo,ačkoli,ačkoliv,znalc*,údajn*,musí,v nejlepším případě,fanoušci,majitel*,zákazní*,pravděpodobn*,šanc*,věří,myslí,soudí,teori*,už,kdy,podle,studie,průzkum*,bank*,bloger*,komentát*,sloupk*,absurd*,směšn*,nereál*,šílen*,nesmysl*,utop*,snad,kéž,doufa*,potřeb*,nejméně,alespoň,bude trvat,potrvá,těžko,sotva,stěží,jistě,mars,marsu,původně,kdysi,chtěl*,otázk*,posmív*,posmě*,ironi*,vtip*,žert*,nepravd*,falešn*,nejist*,brzy,vidí,kriti*,málokdo,jako by,jednou,předpokládejme,dejme tomu,představ*,řekněme,popírá,popírají,zpochyb*,vyvrac*,vyžad*,věští,prorok*,tvrd*,unikl*,makléř*,fond*,daleko,bez,dokud,za podmínky,varuj*,varov*,vyzývá,ptá,debat*,skepti*,selh*,nechtěl*,kdo,někdo,někteří,mnozí,lidé,soused*,youtuber*,uživatel*,ministr*,profesor*,novinář*,když,jakmile,vlád*,úřad*',
    elsewhere:
      'smartphon*,telefon*,tablet*,měsíc*,týden,týdn*,objednáv*,prodan*,záruk*,továrn*,prodejn*,zaměstnan*,burz*,akci*,patent*,loni,leden,lednu,únor*,nejprodávan*,registrac*,čtvrtlet*,spokojenost*,městech,ocenění,výstav*,hodnot*,hodnocení,test*,hvězd*,letos,příští rok,prodej*,měst*',
    segment: 'třídě',
    narrower: 'elektromobil*,elektrick*,prémiov*,luxus*,startup*',
    decade: 'desetilet*',
    notOnly: 'nejen,nejenom',
    speaksOn: 'firma,společnost,značka,automobilka,výrobce,jejím cílem,cílem,chce',
  },
  cues: {
    rank: 'top #,# největších,# předních,# nejlepších,žebříč*,největších automobilek,největších výrobců,největší automobilk*,lídr*,první místo,světovou špičku,světové špičce,~cíl*,~ambic*,# největší,mezi pět,světových gigantů,světové pětk*,elit*,gigant*,první lig*,špičk*,velikán*,vrchol*,číslo #,číslo jedna,třetí největší,pátý největší,~toyot*,~volkswagen*,# místo,# největším,# místě',
    horizon:
      '# let,# roky,desetilet*,dlouhodob*,~termín*,trpěliv*,příštích letech,nejbližších letech,do roku #,časov*,~budouc*,maraton*,generac*,ze dne na den,v roce #,za # let,během # let,stolet*,dlouhá cesta,běh na dlouhou,vytrval*',
    rivals:
      'soupeř*,vyrovn*,měřit síly,výzv*,protivník*,překon*,předst*,předběh*,porazi*,srovnateln*,dohnat,sesadi*,~lepší než,konkur*,konkurent*,rychlejší než,ve srovnání,přemoh*,ohroz*,útoč*,zaútoč*,souboj*,vyzývá,rychlejší*,alternativ*,rekord*',
    global: 'světový trh,světovém trhu,světov*,podíl na trhu,~svět*,~trh*',
    overseas:
      'zahranič*,mimo čínu,globální značk*,vývoz*,německ*,mnichov*,česk*,cla,za hranic*,evrop*,export*,dorazí,český trh,na český,expanz*,do česka,slovensk*,francie,itálie,británi*,polsk*,japonsk*,usa,rusk*,k nám,u nás',
    product:
      'auto snů,vůz snů,vysněn*,sen,sny,nové éry,nová éra,ideální auto,dobré auto,~první auto,snil,vždycky chtěl',
    qualities:
      'bezpeč*,pohodl*,svoláv*,krásn*,hezk*,nehod*,sráž*,požár*,kvalit*,brzd*,ovladateln*,klik*,závad*,sedadl*,jízdní vlastnosti,tragick*,zemřel*,zahynul*,oběti,dveře,komfort*,tich*,podvozek,vyšetř*,smrteln*,příjemn*,radost,narazil*,zraněn*,poruch*,spolehliv*,řízení,kufr,jízda,jezdí,mrtv*,hořel*',
    'smart-space':
      'chytrý prostor,chytrá domácnost,chytrou domácnost*,propoj*,interiér*,obrazovk*,displej*,hlasov*,zařízení,zábav*,spotřebič*,chytr*,~telefon*,vysavač,pračk*,světla,doma,klimatizac*,operační systém,tablet*,kokpit*,telefon,hudb*,aplikac*,domácnost*,domov*,topení',
    technology:
      'umělá inteligence,umělé inteligence,umělou inteligenc*,internet věcí,big data,technick*,akumulátor*,algoritm*,výkon*,vývoj*,dojezd*,nabíjen*,~data,bateri*,nabij*,koní,točivý moment,platform*,zrychl*,na stovku,nejvyšší rychlost,~# sekund*,~# minut*,aktualizac*,pohon*,motor*,technolog*,sekund*,dobij*,nabití,kilometr*,slitin*,lis,čip*,polovodič*,spotřeb*,technik*,techno*',
    driving:
      'samořiditeln*,asistenty řidiče,asistenční*,chytré auto,bez řidiče,autopilot*,autonomní*,asistent*,zaparkuje,parkov*,kamer*,samočinn*',
    research: 'miliard*,výzkum*,inženýr*,patent*',
    design:
      'vzhled*,stylist*,uživatelsk*,karoseri*,podob*,připomín*,linie,aerodynam*,elegan*,barv*,tvary,světlomet*,příď,záď,silueta,kapota,okopír*,kopi*,inspir*,disky,lak,design*,na první pohled,krásn*,hezk*,vypadá,kupé,tvar*,světla',
    marketing:
      'reklam*,prodejn*,prodejc*,fanouš*,objednáv*,prodej*,prodal*,zákazník*,kampaň*,~výrobce telefonů,~výrob*,~dodáv*,rezervac*,kusů,dodávky,poptávk*,čekac*,registrac*,objednalo,objednal*,přenos*,divák*,front*,hit,popularit*,vyprodán*,předobjedn*,zájem*,kupující*,kupc*,čeká,čekat,čekání',
    price:
      'cena,levn*,dostupn*,stojí,náklad*,drah*,slev*,dotac*,ztrát*,poměr cena,korun,zisk*,cenová válka,ceník*,jüan*,v přepočtu,ceny,cenu,cenou,ceně,cenov*,tisíc korun,cen,cenách,cenám,vyjde na,peníz*,dražš*,výhodn*,leasing*,eur',
    environment:
      'životní prostředí,životního prostředí,životnímu prostředí,udržiteln*,emis*,uhlík*,zelen*,znečiš*,obnoviteln*,recykl*,solární*,emise,uhlíková stopa,ekolog*,stop*,uhlí,elektřin*,čist*,planet*,ovzduš*,prostředí',
    climate:
      'klimatick*,uhlíková neutralita,uhlíkovou neutralit*,uhlíkové neutralit*,skleníkov*,pařížsk*,klimatu',
    adoption:
      'elektromobilit*,elektrifik*,rozšíř*,zpřístup*,spalovac*,benzin*,nabíjecí stanice,přechod na elektro*',
    china:
      'vzestup číny,vzestupu číny,čínský automobilový průmysl,čínského automobilového průmyslu,národní*,čínské značky,čínských značek,čínských automobilek,~čínsk*,~čín*,státní média,dodavatelský řetězec,pekin*,hrdos*,číňan*,pýcha,západ*,velmoc*,čína ukaz*,číně,vlasten*',
  },
};
