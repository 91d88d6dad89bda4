import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

export const polish: CueSheet = {
  language: 'pl',
  script: 'Latin',
  edges: 'word',
  not: 'nie,bez,nigdy,ani,zamiast',
  numbers:
    'jeden/jednego/pierwszy/pierwszym/pierwsza/pierwszą dwa/dwoch/dwie/drugi/drugim/druga/drugą trzy/trzech/trojki/trojka/trojke/trojce/trzeci/trzecim/trzecia/trzecią cztery/czterech/czwarty/czwartym/czwarta/czwartą piec/pieciu/piatka/piatki/piatce/piatke/piąty/piątym/piąta/piątą szesc/szesciu/szósty/szóstym siedem/siedmiu/siódmy/siódmym osiem/osmiu/ósmy/ósmym dziewiec/dziewieciu/dziewiąty/dziewiątym dziesiec/dziesieciu/dziesiatki/dziesiatka/dziesiatke/dziesiąty/dziesiątym jedenascie/jedenastu dwanascie/dwunastu trzynascie/trzynastu czternascie/czternastu pietnascie/pietnastu szesnascie/szesnastu siedemnascie/siedemnastu osiemnascie/osiemnastu dziewietnascie/dziewietnastu dwadziescia/dwudziestu 30:trzydziesci/trzydziestu',
  claims: {
    company: 'producent*,koncern*',
    leads:
      'założyciel*,szef*,prezes*,miliarder,firma,koncern,grupa,gigant,chińsk*,marka,spółka,oddział,producent*,przemówieni*,konferenc*,prezentac*,grudni*,styczni*,lutym,czwartek,przez,wśród,ciągu,lata,lat,roku,chce,powiedział,zapowiedział,ogłosił,obiecał,potwierdził,zadeklarował,uczynić,doprowadzić,wprowadzić,zostać,znaleźć,celem,cel,plan*,ambicj*,misj*,wizj*,jasno,świata,światow*,największ*,najbliższ*,nowa,młoda,w pekinie,dekad*,dwóch,dwie,piętnast*,dwudziest*,niedawno,ostatnio,wydarzeni*,wywiadzie,konferencji prasowej',
    aims: aims.pl,
    unsure:
      'jeśli,jeżeli,gdyby,by,mógłby,mogłaby,może,być może,analit*,ekspert*,prognoz*,przewid*,oczeku*,szacuj*,plotk*,wątp*,niemożliw*,mało prawdopodobne,czy,podobno,rzekomo,nie,nigdy,ani,porzuc*,zaprzecz*,wyklucz*,rezygn*,odrzuc*,obserwator*,inwestor*,wydaje się,nikt,choć,chociaż,znawc*,specjali*,musi,muszą,w najlepszym razie,fani,właściciel*,klien*,prawdopodobn*,szans*,wierz*,sądz*,uważa*,teori*,już,kiedy,według,zdaniem,badani*,bank,banki,bloger*,felieton*,absurd*,śmieszn*,nierealn*,szal*,bzdur*,utop*,mrzon*,marzy*,oby,potrzeb*,co najmniej,zajmie,trudno,ledwie,ledwo,oczywiście,mars,marsie,pierwotnie,kiedyś,chciał*,pytan*,spekul*,kpi*,drwi*,ironi*,żart*,fałsz*,nieprawd*,niepewn*,za wcześnie,widzi,widzą,kryty*,mało kto,niewiel*,jakby,załóżmy,przypuśćmy,powiedzmy,wyobraź*,kwestion*,obal*,wymag*,wróż*,przepowi*,twierdz*,wyciek*,bankier*,broker*,fundusz*,daleko,bez,dopóki,pod warunkiem,ostrzeg*,wzywa*,pyta,debat*,sceptyk*,sceptyc*,zawi*,marzen*,kto,ktoś,niektór*,wielu,ludzie,sąsiad*,youtuber*,internaut*,użytkownik*,minist*,profesor*,dziennikarz*,gdy,rząd*,władz*,skoro',
    elsewhere:
      'smartfon*,telefon*,tablet*,miesiąc*,miesięc*,tydzień,tygodn*,zamówi*,sprzedan*,gwaranc*,fabryk*,sklep*,pracowni*,giełd*,akcj*,patent*,zeszłym roku,styczni*,luty,lutym,bestseller*,rejestrac*,kwarta*,satysfakc*,miast,nagrod*,targ*,wartoś*,ocen*,test*,gwiazd*,tym roku,przyszłym roku,sprzedaż*,miast*,salon*',
    segment: 'klasie',
    narrower: 'elektryczn*,elektryk*,premium,luksus*,startup*',
    decade: 'dekad*,dziesięciolec*',
    notOnly: 'nie tylko',
    speaksOn: 'firma,spółka,marka,producent,koncern,jej celem,celem,chce,przedsiębiorstwo',
  },
  cues: {
    rank: 'top #,pierwszej #,pierwszą #,# producentów,# największych,# czołowych,# najlepszych,ranking*,czołów*,największych producentów,największym producentem,lider*,pierwsze miejsce,miejsce na świecie,~cel,~celem,~ambicj*,piątce największych,światowych gigantów,światowej czołówki,elit*,gigant*,pierwszej ligi,ekstraklas*,największy na świecie,wielkich,potentat*,numer #,numer jeden,szczyt,szczycie,~toyot*,~volkswagen*,# największym,# największy,# co do wielkości,# miejsce,# największą',
    horizon:
      '# lat,# lata,dekad*,dziesięciolec*,długotermin*,długofalow*,~termin*,cierpliwoś*,najbliższych lat*,do # roku,~przyszłoś*,maraton*,pokole*,z dnia na dzień,długi dystans,w # roku,przed # rokiem,na lata,za # lat,ciągu # lat,wiek*,długiej perspektyw*,cierpliw*,długa droga',
    rivals:
      'rywal*,dorówn*,mierzyć się,wyzwani*,przeciwnik*,prześcig*,przewyższ*,wyprzedz*,pokona*,porówny*,porównyw*,dogoni*,zagroz*,konkur*,szybszy od,w porównaniu,lepszy niż,detroniz*,pogrom*,odebrać klientów,zagraż*,atak*,pojedyn*,rzuca wyzwanie,ustęp*,bije,pobił*,szybsz*,alternatyw*,rekord*,lepszy od',
    global: 'rynek światowy,rynku światowym,światow*,udział w rynku,udziały w rynku,~świat*,~ryn*',
    overseas:
      'za granic*,zagranic*,poza chinami,globalna marka,niemc*,niemczech,monachi*,polsce,polski rynek,cła,cło,europ*,eksport*,trafi do,w polsce,ekspans*,rynki zagraniczne,polskich salonów,do polski,polska,na polskim,polski*,niemiec,francj*,hiszpan*,włoch*,czech*,japoni*,korei,stanach,usa,rosj*,~u nas',
    product:
      'samochód marzeń,auto marzeń,marze*,nowej ery,nowa era,idealny samochód,dobry samochód,~pierwszy samochód,marzył*,zawsze chcia*',
    qualities:
      'bezpiecz*,wygod*,akcja serwisowa,ładn*,łatwy w prowadzeniu,wypad*,zderzen*,pożar*,jakoś*,hamul*,prowadzen*,klamk*,wad*,fotel*,wezwani*,tragiczn*,zginę*,ofiar*,drzwi,komfort*,cich*,zawiesz*,śledztw*,śmiert*,naprawcz*,przyjemn*,prowadzi*,uderz*,rann*,awari*,usterk*,niezawodn*,wykończen*,bagażnik,zwinn*,zderzy*',
    'smart-space':
      'inteligentna przestrzeń,inteligentny dom,inteligentnym domem,połączon*,wnętrz*,ekran*,asystent głosowy,urządze*,rozrywk*,sprzęt*,~telefon*,odkurzacz*,pralk*,w domu,oświetlen*,klimatyzac*,system operacyjny,tablet*,kokpit*,telefon,muzyk*,aplikacj*,domu,mieszkan*,światł*,ogrzewan*',
    technology:
      'sztuczn*,internet rzeczy,big data,silnik*,akumulator*,oprogramowan*,algorytm*,moc,osiąg*,nowoczesn*,~zasięg*,ładowan*,~dane,bateri*,zasięg,ładuje,# km,koni mechanicznych,moment obrotowy,platform*,przyspiesz*,do setki,prędkość maksymalna,~# sekund*,~# minut*,aktualizac*,napęd*,rozpędza,sekund*,koni,km/h,czip*,półprzewodnik*,zużyci*,pras*,technicz*',
    driving:
      'jazda autonomiczna,jazdy autonomicznej,wspomagani*,asystent kierowcy,bez kierowcy,autopilot*,systemy wspomagania,autonomiczn*,parkuje,parkowan*,kamer*,samodzieln*',
    research: 'miliardów,badani*,rozwój,inwesty*,inżynier*,patent*',
    design:
      'estety*,stylistyk*,wygląd*,doświadczenie użytkownika,nadwozi*,podobn*,przypomina,linie,linia,aerodynam*,elegan*,kolor*,reflektor*,przód,tył,sylwetk*,skopiow*,kopi*,inspirow*,felg*,lakier*,design*,odróżnić,lampy,profil*,piękn*,ładn*,przypominaj*,coupé,bryła,barw*,światła',
    marketing:
      'reklam*,salon*,sklep*,fani,fanów,zamówie*,sprzedaż*,sprzeda*,klien*,kupując*,kampani*,~producent smartfonów,~smartfon*,~produkcj*,dostaw*,rezerwac*,sztuk,egzemplarz*,popyt,kolejk*,rejestrac*,zamówień,przedsprzeda*,transmisj*,widz*,hit,bestseller*,popularn*,wyprzedan*,zamówił*,czeka,czekać,czekania',
    price:
      'cena,tani*,tańsz*,kosztuje,przystępn*,koszt*,drog*,rabat*,dopłat*,strat*,stosunek jakości,opłacaln*,złotych,zysk*,zarabia,wojna cenowa,cennik*,juan*,w przeliczeniu,ceny,cenę,cenie,cen,cenow*,zapłac*,okazj*,w cenie,pieniądz*,leasing*,euro,zł,wart',
    environment:
      'środowisk*,zrównoważon*,węgl*,zielon*,zanieczyszcz*,odnawialn*,recykling*,fotowolta*,panele słoneczne,emisj*,ślad węglowy,ekolog*,ślad*,prąd*,elektrown*,spalin,czyst*,emituj*,planet*',
    climate: 'klimatyczn*,neutralnoś*,cieplarnian*,zero netto,porozumienie paryskie,klimatu,klimat',
    adoption:
      'elektromobilnoś*,elektryfikac*,popularyz*,upowszechn*,spalinow*,stacje ładowania,przejście na elektry*',
    china:
      'wzrost chin,potęgi chin,potęga chin,chińskiej motoryzacji,chiński przemysł,chińskiego przemysłu,narodow*,chińskie marki,chińskich marek,chińskich producentów,~chińsk*,~chin,państwowe media,łańcuch dostaw,pekin*,duma,chińskiej branży,chiny,dumy,dum*,zachod*,chińczy*,chiny pokaz*,mocarstw*,potęg*,patriot*',
  },
};
