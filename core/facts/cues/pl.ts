import type { CueSheet } from './cue-sheet';

export const polish: CueSheet = {
  language: 'pl',
  script: 'Latin',
  edges: 'word',
  not: 'nie,bez,nigdy,ani,zamiast',
  numbers:
    'jeden/jednego dwa/dwoch/dwie trzy/trzech cztery/czterech piec/pieciu szesc/szesciu siedem/siedmiu osiem/osmiu dziewiec/dziewieciu dziesiec/dziesieciu jedenascie/jedenastu dwanascie/dwunastu trzynascie/trzynastu czternascie/czternastu pietnascie/pietnastu szesnascie/szesnastu siedemnascie/siedemnastu osiemnascie/osiemnastu dziewietnascie/dziewietnastu dwadziescia/dwudziestu 30:trzydziesci/trzydziestu',
  claims: {
    aims: 'cel*,chce,chcą,zamierz*,planuj*,stać,stanie,zosta*,dąży*,wejść,wejdzie,znaleźć,ambicj*,obieca*,zapowied*,deklar*,powiedział*',
    unsure:
      'jeśli,jeżeli,gdyby,by,mógłby,mogłaby,może,być może,analit*,ekspert*,prognoz*,przewid*,oczeku*,szacuj*,plotk*,wątp*,niemożliw*,mało prawdopodobne,czy,podobno,rzekomo,nie,nigdy,ani,porzuc*,zaprzecz*',
    elsewhere:
      'smartfon*,telefon*,tablet*,miesiąc*,miesięc*,tydzień,tygodn*,zamówi*,sprzedan*,gwaranc*,fabryk*,sklep*,pracowni*,giełd*,akcj*,patent*,zeszłym roku,styczni*,luty,lutym,bestseller*',
    narrower: 'elektryczn*,elektryk*,premium,luksus*,startup*',
    decade: 'dekad*,dziesięciolec*',
    notOnly: 'nie tylko',
  },
  cues: {
    rank: 'top #,# największych,# czołowych,# najlepszych,ranking*,czołów*,największych producentów,największym producentem,lider*,pierwsze miejsce,miejsce na świecie,~cel,~celem,~ambicj*',
    horizon:
      '# lat,# lata,dekad*,dziesięciolec*,długotermin*,długofalow*,termin*,cierpliwoś*,najbliższych lat*,do # roku,~przyszłoś*',
    rivals:
      'rywal*,dorówn*,mierzyć się,wyzwani*,przeciwnik*,prześcig*,przewyższ*,wyprzedz*,pokona*,porówny*,porównyw*,dogoni*,zagroz*,~lepszy od',
    global: 'rynek światowy,rynku światowym,światow*,udział w rynku,udziały w rynku,~świat*,~ryn*',
    overseas:
      'za granic*,zagranic*,poza chinami,globalna marka,niemc*,niemczech,monachi*,polsce,polski rynek,cła,cło',
    product:
      'samochód marzeń,auto marzeń,marze*,nowej ery,nowa era,idealny samochód,dobry samochód,~pierwszy samochód',
    qualities:
      'bezpiecz*,wygod*,akcja serwisowa,ładn*,łatwy w prowadzeniu,wypad*,zderzen*,pożar*,jakoś*,hamul*,prowadzen*,klamk*,wad*,fotel*,wezwani*',
    'smart-space':
      'inteligentna przestrzeń,inteligentny dom,inteligentnym domem,połączon*,wnętrz*,ekran*,asystent głosowy,urządze*,rozrywk*,sprzęt*,~telefon*',
    technology:
      'sztuczn*,internet rzeczy,big data,silnik*,akumulator*,oprogramowan*,algorytm*,moc,osiąg*,nowoczesn*,~zasięg*,~ładowan*,~dane',
    driving: 'jazda autonomiczna,jazdy autonomicznej,wspomagani*,asystent kierowcy,bez kierowcy',
    research: 'miliardów,badani*,rozwój,inwesty*,inżynier*,patent*',
    design:
      'estety*,stylistyk*,wygląd*,doświadczenie użytkownika,nadwozi*,podobn*,przypomina,linie,linia,aerodynam*,elegan*,kolor*',
    marketing:
      'reklam*,salon*,sklep*,fani,fanów,zamówie*,sprzedaż*,sprzeda*,klien*,kupując*,kampani*,~producent smartfonów,~smartfon*,~produkcj*,~dostaw*',
    price:
      'cen*,tani*,tańsz*,kosztuje,przystępn*,koszt*,drog*,rabat*,dopłat*,strat*,stosunek jakości,opłacaln*,złotych,~zysk*',
    environment: 'środowisk*,zrównoważon*,węgl*,zielon*,zanieczyszcz*,odnawialn*,recykling*,fotowolta*',
    climate: 'klimat*,neutralnoś*,cieplarnian*,zero netto,porozumienie paryskie',
    adoption:
      'elektromobilnoś*,elektryfikac*,popularyz*,upowszechn*,spalinow*,stacje ładowania,przejście na elektry*',
    china:
      'wzrost chin,potęgi chin,potęga chin,chińskiej motoryzacji,chiński przemysł,chińskiego przemysłu,narodow*,chińskie marki,chińskich marek,chińskich producentów,~chińsk*,~chin',
  },
};
