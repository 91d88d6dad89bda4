import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

export const italian: CueSheet = {
  language: 'it',
  script: 'Latin',
  edges: 'word',
  not: 'non,senza,mai,né,invece di,anziché',
  numbers:
    'uno/una/primo/prima due/secondo/seconda tre/terzo/terza quattro/quarto/quarta cinque/quinto/quinta sei/sesto/sesta sette/settimo/settima otto/ottavo/ottava nove/nono/nona dieci/decimo/decima undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti/vent 30:trenta 50:cinquanta',
  claims: {
    company: 'costruttor*,produttor*,case automobilistiche,casa automobilistica,marchi,aziende,case auto',
    leads:
      'fondatore,presidente,capo,amministratore,delegato,miliardario,azienda,società,gruppo,colosso,gigante,cinese,marchio,divisione,filiale,costruttor*,discorso,conferenza,presentazione,palco,dicembre,gennaio,febbraio,marzo,aprile,giovedì,con,nel,nella,negli,giro,arco,entro,anni,dopo,vuole,intende,detto,dichiarato,annunciato,spiegato,promesso,ribadito,confermato,che,fare,rendere,portare,diventare,entrare,essere,obiettivo,traguardo,ambizione,piano,missione,visione,dichiarat*,chiaro,mondo,mondial*,grandi,prossimi,questo,questa,giovane,nuovo,nuova,dei,a pechino,decenni*,quindici,venti,trenta,dieci,presentat*,presenta,svelat*,lanciat*,prima,primo,auto,elettric*,berlina,recentemente,evento,durante,intervista,conferenza stampa',
    aims: aims.it,
    unsure:
      'se,potrebbe*,potrebbero,forse,può darsi,analist*,espert*,prevision*,prevede,prevedono,stima*,voci,dubb*,improbabile,impossibile,sarebbe,dovrebbe*,probabilmente,presunt*,non,mai,né,abbandon*,smenti*,esclud*,rinunci*,rifiut*,nega,negato,osservator*,investitor*,apparentemente,sembra,nessun*,nulla,niente,anche se,ritengono,credono,secondo alcuni,deve,dovrà,devono,nel migliore dei casi,appassionati,proprietari,clienti,probabil*,scommess*,crede,pensa,pensano,teoria,già,quando,secondo gli,secondo,ricerca,studio,studi,banca,banche,blogger,opinionist*,assurd*,ridicol*,irrealist*,foll*,pazz*,deliri*,utop*,fantas*,sogn*,magari,speriamo,serve,servono,serviranno,serviran*,occorr*,ci vorran*,ci vorr*,almeno,difficil*,certo che,ovviamente,marte,in origine,un tempo,voleva,volevano,domand*,specul*,iron*,battut*,scherz*,fals*,bufal*,incert*,troppo presto,vede,vedono,a detta di,a parere di,critic*,a stento,come se,immagin*,ammesso,ammettiamo,mettiamo,poniamo,supponiamo,supponendo,contest*,contraddi*,confut*,richied*,esig*,pronostic*,predice,predetto,sostengono,trapel*,banchieri,broker,fondi,agenzia di rating,lontan*,senza,finché,purché,a patto,a condizione,avvert*,chiede,chiedono,dibatt*,fallit*,fall*,scettic*,servirebbe*,chi,qualcuno,alcuni,molti,gente,vicino,youtuber*,utent*,internaut*,ministr*,professor*,giornalist*,bravo,certo,mancano,governo,autorità,stato,podcaster,appena,illus*',
    elsewhere:
      'smartphone*,telefon*,cellular*,tablet*,mese,mesi,mensil*,settiman*,ordin*,vendut*,garanzia*,fabbrica,fabbriche,stabiliment*,negozi*,dipendent*,borsa,azioni,brevett*,l’anno scorso,gennaio,febbraio,più vendut*,immatricol*,trimestr*,soddisfazione,città,premio,premi,salone,valore,prezios*,voto,voti,test,prova,stelle,giro veloce,quest’anno,prossimo anno,vendite,assumere,designer',
    segment: 'berlina,berline,categoria',
    narrower: 'elettric*,premium,lusso,startup*',
    decade: 'decennio,decenni',
    notOnly: 'non solo,non soltanto',
    speaksOn:
      "l'azienda,la società,il marchio,il costruttore,la casa,il gruppo,il suo obiettivo,l'obiettivo,vuole,punta,mira",
  },
  cues: {
    rank: 'top #,# maggiori,# principali,# primi,# più grandi,primi #,prime #,classifica*,maggiori produttori,maggior produttore,principali case,leader*,primo posto,podio,~obiettivo,~traguardo,# colossi,# giganti,colossi mondiali,giganti mondiali,olimpo,gotha,élite,big dell’auto,grandi dell’auto,i grandi,serie a,vertice,ai vertici,numero uno,numero #,colossi,pesi massimi,terzo produttore,quinto produttore,terza casa,quinta casa,~toyota,~volkswagen,stessa lega,volumi,# produttore,# produttore mondiale,# costruttore,# casa automobilistica,# più grande,# posto',
    horizon:
      '# anni,decenni*,lungo termine,entro il #,arco di tempo,~tempistic*,scadenza,pazienza,prossimi anni,orizzonte,~futuro,maratona,generazion*,dall’oggi al domani,lungo periodo,lungo respiro,nel #,prima del #,lungo cammino,strada è lunga,tra # anni,in # anni,fra # anni,secolo,pazient*,perseveran*,non subito,col tempo',
    rivals:
      'sfid*,competere,all’altezza,tenere testa,avversari*,superare,supera,battere,batte,eguaglia*,paragonabil*,detronizz*,sorpass*,confront*,contro,filo da torcere,rival*,concorrent*,più veloce di,meglio di,anti-tesla,confronto,strapp*,primato,attacc*,minacc*,duello,insidi*,umili*,più rapida di,alternativa alla,record,scettro',
    global:
      'mercato mondiale,mercato globale,mondial*,in tutto il mondo,quota di mercato,quote di mercato,scala globale,~mondo,~mercat*',
    overseas:
      'all’estero,estero,fuori dalla cina,marchio globale,oltre i confini,germania,monaco,italia,dazi,altri paesi,mercato europeo,mercati europei,europa,europe*,export*,esport*,arrivo in,concessionarie italiane,italiane,italiano,debutto in,mercato italiano,sbarc*,svizzera,in italia,da noi,francia,spagna,regno unito,norvegia,giappone,corea,brasile,india,russia,stati uniti,australia,medio oriente,mercati esteri,dogan*,confini',
    product:
      'auto dei sogni,macchina dei sogni,auto da sogno,sogn*,nuova era,auto ideale,buona auto,migliore auto,~prima auto,sognav*,ho sempre,ultima grande,progetto della vita,scommessa della vita,reputazione,passione',
    qualities:
      'sicur*,comod*,richiam*,facile da guidare,bell*,incident*,scontro,incendi*,qualità,freni,frenata,maneggevol*,guida,maniglie,difett*,sedili,mort*,porte,vittim*,fiamme,comfort*,silenzios*,sospension*,indagin*,tamponament*,bloccate,piacevol*,piacere,prova su strada,sterzo,schiant*,scontr*,ferit*,guast*,affidab*,finitur*,agil*,confort*,bagagliaio,divertent*,silenzio*,maneggev*,polizia,si lamentano',
    'smart-space':
      'spazio intelligente,connes*,casa intelligente,elettrodomestic*,abitacolo,interni,scherm*,assistente vocale,dispositiv*,intrattenimento,domotica,~telefon*,luci,di casa,robot aspirapolvere,aspirapolvere,lavatrice,climatizzatore,smart home,sistema operativo,plancia,tablet,smartphone,telefono,musica,app,riscaldamento,sblocca*,multimediale',
    technology:
      'intelligenza artificiale,ia,internet delle cose,big data,tecnic*,algoritm*,processor*,potenza,prestazioni,ingegner*,ricarica,~dati,~cv,autonomia,# cavalli,# volt,coppia,batteri*,motori,piattaforma,accelera*,velocità massima,0 a 100,chilometri,aggiornament*,~# secondi,~# minuti,cavalli,carica,ricaric*,colonnin*,lega,sensori,giri,potent*,semiconduttor*,consum*,km di autonomia,tecnologic*,presse,scatt*',
    driving:
      'assistenza alla guida,guida autonoma,guida assistita,guida intelligente,auto intelligente,senza conducente,parcheggio automatico,assistenti alla guida,adas,livello 2,parcheggi*,telecamere,livello 3,si guida,autonom*',
    research: 'miliardi,ricerca,sviluppo,brevett*,ingegneri',
    design:
      'stile,linee,esperienza utente,esperienza d’uso,carrozzeria,aspetto,somigli*,ricorda,aerodinamic*,elegan*,colori,forme,frontale,coda,fari,fanali,profilo,cofano,copia*,ispira*,cerchi,vernice,posteriore,silhouette,assomiglia*,linea,bella,bellezza,coupé,muso,plagi*,clone,colore,proporzion*',
    marketing:
      'pubblicit*,negozi*,concessionari*,appassionati,campagna,ordini,prenotazion*,preordin*,vendit*,vendut*,clienti,acquirenti,passaparola,~consegn*,~produzione,unità,prenotazioni,consegne,lista d’attesa,immatricolazion*,successo,fan,in diretta,spettatori,fila,code,boom,prenotaz*,ordin*,influencer,social,testimonial,esaurit*,acquirent*,attesa,aspettare',
    price:
      'prezz*,rapporto qualità-prezzo,rapporto qualità/prezzo,economic*,abbordabil*,costa,costo*,costare,caro,cara,scont*,incentiv*,in perdita,listino,profitt*,~margin*,euro in meno,a partire da,prezzo di partenza,redditiv*,guerra dei prezzi,yuan,quanto costa,si parte da,parte da,conveni*,affare,soldi,euro,noleggio,rate,guadagn*,perdit*',
    environment:
      'ambient*,sostenib*,carbonio,verde,verdi,inquinament*,rinnovabil*,ricicl*,pannelli,impronta di carbonio,emissioni,pannelli solari,energia solare,ecologic*,pulit*,impronta,carbone,elettricità,ciclo di vita,eolic*,pianeta,inquin*',
    climate:
      'clima,climatic*,neutralità carbonica,neutralità climatica,gas serra,emissioni zero,accordo di parigi,decarbonizz*',
    adoption:
      'mobilità elettrica,elettrificazione,diffusione,diffonder*,combustione,benzina,colonnine,passaggio all’elettrico',
    china:
      'ascesa della cina,ascesa cinese,industria automobilistica cinese,industria cinese,orgoglio nazionale,produttori cinesi,marchi cinesi,case cinesi,~cines*,~cina,potenza cinese,dragone,filiera,orgoglio cinese,industria della cina,pechino,orgoglio,occident*,cinesi,la cina dimostra,potenza,nazionale,case europee,costruttori europei,made in china,patriot*,primato cinese',
  },
};
