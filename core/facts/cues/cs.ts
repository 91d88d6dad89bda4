import type { CueSheet } from './cue-sheet';

export const czech: CueSheet = {
  language: 'cs',
  script: 'Latin',
  edges: 'word',
  not: 'ne,není,bez,nikdy,ani,místo',
  numbers:
    'jeden/jednoho dva/dvou/dve tri/tri/trech ctyri/ctyr pet/peti sest/sesti sedm/sedmi osm/osmi devet/deviti deset/deseti jedenact/jedenacti dvanact/dvanacti trinact/trinacti ctrnact/ctrnacti patnact/patnacti sestnact/sestnacti sedmnact/sedmnacti osmnact/osmnacti devatenact/devatenacti dvacet/dvaceti 30:tricet/triceti',
  claims: {
    aims: 'cíl*,chce,chtějí,plánuj*,hodlá,stát se,stane,patřit,zařadit,ambic*,slíbil*,slibuje,prohlás*,řekl*,usiluj*,míří',
    unsure:
      'pokud,kdyby,jestli,by,mohl*,možná,asi,analytik*,analytici,expert*,odborní*,prognóz*,předpov*,očekáv*,odhad*,fám*,spekul*,pochyb*,nemožn*,nepravděpodobn*,zda,údajně,ne,není,nikdy,nechce,nebude,nestane,nepatří,neplánuje,vzdal*,popř*',
    elsewhere:
      'smartphon*,telefon*,tablet*,měsíc*,týden,týdn*,objednáv*,prodan*,záruk*,továrn*,prodejn*,zaměstnan*,burz*,akci*,patent*,loni,leden,lednu,únor*,nejprodávan*',
    narrower: 'elektromobil*,elektrick*,prémiov*,luxus*,startup*',
    decade: 'desetilet*',
    notOnly: 'nejen,nejenom',
  },
  cues: {
    rank: 'top #,# největších,# předních,# nejlepších,žebříč*,největších automobilek,největších výrobců,největší automobilk*,lídr*,první místo,světovou špičku,světové špičce,~cíl*,~ambic*',
    horizon:
      '# let,# roky,desetilet*,dlouhodob*,termín*,trpěliv*,příštích letech,nejbližších letech,do roku #,časov*,~budouc*',
    rivals:
      'soupeř*,vyrovn*,měřit síly,výzv*,protivník*,překon*,předst*,předběh*,porazi*,srovnateln*,dohnat,sesadi*,~lepší než',
    global: 'světový trh,světovém trhu,světov*,podíl na trhu,~svět*,~trh*',
    overseas: 'zahranič*,mimo čínu,globální značk*,vývoz*,německ*,mnichov*,česk*,cla,za hranic*',
    product: 'auto snů,vůz snů,vysněn*,sen,sny,nové éry,nová éra,ideální auto,dobré auto,~první auto',
    qualities:
      'bezpeč*,pohodl*,svoláv*,krásn*,hezk*,nehod*,sráž*,požár*,kvalit*,brzd*,ovladateln*,klik*,závad*,sedadl*,jízdní vlastnosti',
    'smart-space':
      'chytrý prostor,chytrá domácnost,chytrou domácnost*,propoj*,interiér*,obrazovk*,displej*,hlasov*,zařízení,zábav*,spotřebič*,chytr*,~telefon*',
    technology:
      'umělá inteligence,umělé inteligence,umělou inteligenc*,internet věcí,big data,technick*,akumulátor*,algoritm*,výkon*,vývoj*,~dojezd*,~nabíjen*,~data',
    driving: 'samořiditeln*,asistenty řidiče,asistenční*,chytré auto,bez řidiče',
    research: 'miliard*,výzkum*,inženýr*,patent*',
    design: 'vzhled*,stylist*,uživatelsk*,karoseri*,podob*,připomín*,linie,aerodynam*,elegan*,barv*,tvary',
    marketing:
      'reklam*,prodejn*,prodejc*,fanouš*,objednáv*,prodej*,prodal*,zákazník*,kampaň*,~výrobce telefonů,~výrob*,~dodáv*',
    price: 'cen*,levn*,dostupn*,stojí,náklad*,drah*,slev*,dotac*,ztrát*,poměr cena,korun,~zisk*',
    environment:
      'životní prostředí,životního prostředí,životnímu prostředí,udržiteln*,emis*,uhlík*,zelen*,znečiš*,obnoviteln*,recykl*',
    climate: 'klima*,uhlíková neutralita,uhlíkovou neutralit*,uhlíkové neutralit*,skleníkov*,pařížsk*',
    adoption:
      'elektromobilit*,elektrifik*,rozšíř*,zpřístup*,spalovac*,benzin*,nabíjecí stanice,přechod na elektro*',
    china:
      'vzestup číny,vzestupu číny,čínský automobilový průmysl,čínského automobilového průmyslu,národní*,čínské značky,čínských značek,čínských automobilek,~čínsk*,~čín*',
  },
};
