import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

export const german: CueSheet = {
  language: 'de',
  script: 'Latin',
  edges: 'word',
  not: 'nicht,kein,keine,nie,ohne,statt',
  numbers:
    'eins/einem/einer zwei/zweitgrößte/zweitgrößter/zweitgrößten drei/drittgrößte/drittgrößter/drittgrößten vier/viertgrößte/viertgrößter/viertgrößten fünf/fünftgrößte/fünftgrößter/fünftgrößten sechs/sechstgrößte/sechstgrößter/sechstgrößten sieben/siebtgrößte/siebtgrößter/siebtgrößten acht/achtgrößte/achtgrößter/achtgrößten neun zehn/zehntgrößte/zehntgrößter/zehntgrößten elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig 30:dreißig 50:fünfzig',
  claims: {
    company:
      'autobauer*,autohersteller*,hersteller*,autokonzern*,automobilhersteller*,automarke*,elektroauto*,e-auto*,marken,unternehmen',
    leads:
      'gründer*,firmengründer*,konzern*,unternehm*,chef,firmenchef,milliardär*,vorstand*,chinesische,smartphone*,tech-konzern,hersteller*,tochter,autotochter,sparte,autosparte,marke,neuling,auftritt,rede,vorstellung,konferenz,präsentation,dezember,januar,februar,märz,april,mit,nach,seit,über,unter,innerhalb,binnen,jahren,jahre,will,soll,möchte,hat,ausgegeben,gesetzt,gesteckt,erklärte,sagte,kündigte,verkündete,versprach,bekräftigte,dass,plan*,ziel*,ehrgeiz*,anspruch,vision,mission,traum,vorhaben,klar*,erklärt*,langfristig*,machen,bringen,führen,bauen,kommen,werden,gehören,zählen,weltweit*,welt*,autobauer*,automarke*,einmal,einen,eine,einer,eines,einem,eine der,diese*,seine*,ihre*,auch,dann,dort,aber,spitze,größte*,zehn,fünf,drei,hält,in peking,jahrzehnt*,fünfzehn,zwanzig,dreißig,stellt*,präsentiert*,enthüllt*,vorgestellt,erste*,elektroauto*,limousine,kürzlich,jüngst,zuletzt,unlängst,pressekonferenz*,veranstaltung*,donnerstag,montag,dienstag,mittwoch,freitag,vergangen*,interview',
    aims: aims.de,
    unsure:
      'wenn,falls,würde*,könnte*,dürfte*,vielleicht,möglicherweise,ob,analyst*,experten,experte,prognos*,erwartet,erwarten,schätz*,gerücht*,zweifel*,unwahrscheinlich,unmöglich,angeblich,kaum,sollte,wäre,hätte,nicht,kein,keine,keinen,nie,aufgegeben,dementier*,ausgeschlossen,schließt aus,verwarf,verwirft,verworfen,lehnt,abgelehnt,beobachter*,fachleute,branchenexpert*,marktexpert*,branchenbeobachter*,marktbeobachter*,brancheninsider*,fachmann,branchenkenner*,kenner,offenbar,scheint,angenommen,anleger*,hieß es,muss,müsste,müssen,bestenfalls,im besten fall,besten fall,insider*,fans,besitzer,fahrer,wahrscheinlich*,chance*,wette*,glaub*,denkt,theoretisch,bereits,schon,trau*,man stelle,laut,studie*,bank,banken,blogger*,kolumn*,absurd*,lächerlich*,unrealistisch*,verrückt*,unsinn,hirngespinst*,utop*,größenwahn*,hoffentlich,hofft,hoffen,braucht,brauchen,mindestens,dauert,dauern,wohl,schwerlich,schwer,klar,sicher doch,mars,ursprünglich,früher,einst,wollte,wollten,niemand,keiner,weder,wünsch*,frage*,fraglich*,spekul*,spott*,verspott*,witz*,hält für,halten für,falschmeldung,falsch,stimmt nicht,unklar,zu früh,rechne*,sieht,sehen,gemäß,nach ansicht,nach meinung,berichten zufolge,zufolge,kritik*,ironi*,stell dir,stellen wir,stellt euch,gesetzt,angenommen*,nehmen wir,sagen wir,bestreit*,bestritt*,widersprech*,widersprach,widerleg*,erforder*,voraussag*,vorhersag*,sagt voraus,sagte voraus,behaupt*,durchgesickert,investmentbank*,broker*,ratingagent*,fonds*,weit entfernt,fern,ohne,solange,vorausgesetzt,sofern,warnt*,fordert*,sollten,fragt,gestritten,streit*,verfehl*,hinkt,hinter,irrt,irren,wer meint,wer denkt,wer,jemand,manche*,viele,leute,nachbar*,youtuber*,nutzer*,politiker*,minister*,professor*,toll,super,na klar,haha,prophet*,behörde*,regierung*,staat,staatlich*,partei,podcaster*,sobald',
    elsewhere:
      'smartphone*,handy*,telefon*,tablet*,monat*,woche*,bestell*,verkauft*,garantie*,werk,fabrik,fabriken,filiale*,mitarbeiter*,börsenwert,aktie*,patent*,vorjahr,letztes jahr,januar,februar,meistverkauft*,zulassung*,neuzulassung*,zufriedenheit*,quartal*,städte*,preisverleihung,auszeichnung*,messe,wertvollst*,markenwert,wert,bewertung*,test,tests,sterne,runde,rundenzeit*,dieses jahr,diesem jahr,nächstes jahr,nächsten jahr,läden,absatz,anwerben,einstell*,designer*',
    segment: 'limousine*,klasse',
    narrower: 'elektroauto*,e-auto*,elektro*,premium*,luxus*,start-up*',
    decade: 'jahrzehnt*',
    notOnly: 'nicht nur,nicht bloß',
    speaksOn:
      'es will,es soll,es wird,sie will,sie wird,er will,man will,das unternehmen,der konzern,der hersteller,der autobauer,die marke,die firma,das ziel,ziel ist,ihr ziel,sein ziel',
  },
  cues: {
    rank: 'der # autobauer,der # autohersteller,der # hersteller,der # automobilhersteller,der # autokonzern,zum # autobauer,zum # autohersteller,zum # hersteller,zum # automobilhersteller,zum # autokonzern,weltweit # autobauer,weltweit # autohersteller,weltweit # hersteller,weltweit # automobilhersteller,weltweit # autokonzern,top #,# größten,# größte,# führenden,rangliste*,platz #,größten autobauer*,größten autohersteller*,größter autobauer,größter autohersteller,weltspitze,spitzengruppe,weltmarktführer*,marktführer*,~ziel*,~ehrgeiz*,# großen,zu den fünf,einer liga,liga mit,größten der branche,großen der branche,größten der welt,branchengrößen,ersten liga,erste liga,oberliga,königsklasse,riege,oberhaus,topliga,ganz oben,ganz nach oben,weltgrößte*,riesen der branche,global player,# stärksten,# wichtigsten,spitzenplatz,spitzenplätze,elite,an der spitze,in die spitze,schwergewicht*,stückzahl*,~toyota,~volkswagen,~vw,gleichen liga,aufschließen,nummer #,rang #,weltweit auf platz #',
    horizon:
      '# jahre*,jahrzehnt*,langfrist*,zeitrahmen,zeitplan,zeithorizont,geduld,langer atem,kommenden jahre*,nächsten jahre*,bis #,~zukunft,dekade*,zeiträume*,marathon,generation*,über nacht,schnelle erfolge,von heute auf morgen,lange sicht,vor #,im jahr #,bis zum jahr #,langen atem,langem atem,lange frist,ausdauer,durchbruch,jahre entfernt,in # jahren,binnen # jahren,lebensaufgabe,lebenswerk,mitte des jahrhunderts,2030er,2040er,weg ist lang,weiter weg,langer weg',
    rivals:
      'wettbewerb*,messen,ebenbürtig,herausforder*,mithalten,gegner*,übertr*,überhol*,schlagen,schlägt,vergleichbar*,angreif*,jäger,killer,augenhöhe,abgelöst,~gegen,schneller als,verglich*,vergleich*,konkurrenz*,rivalen,messlatte,abhäng*,entthron*,vorbeiziehen,besser als,ablös*,greift an,greift tesla,greift porsche,attack*,kampfansage*,bedroh*,gefährlich*,gegenspieler,abgehängt,schneller um,lässt hinter,hinter sich,jagt,jagd auf,im duell,duell,kundschaft ab*,die stirn,gegen das,gegen den,~rekord*,alternative zu',
    global: 'weltmarkt*,weltweit*,fuß fassen,marktanteil*,in die welt,~welt,~markt,~märkte*',
    overseas:
      'ausland*,außerhalb chinas,weltmarke,globale marke,deutschland*,deutschen markt,münchen,zölle,einfuhr*,heimatmarkt,nach europa,europäisch*,export*,auslieferung in europa,marktstart,importeur*,österreich*,schweiz*,händlernetz,hierzulande,expansion,europa*,in deutschland,nach deutschland,bei uns,großbritannien,frankreich,spanien,italien,norwegen,niederlande*,polen,brasilien,indien,japan,korea,australien,russland,usa,amerika,südostasien,naher osten,in den handel,hiesige*,nach österreich',
    product:
      'traumauto*,traum*,neue ära,neuen ära,bestes auto,gutes auto,schönste*,~erstes auto,~erste auto,herzens*,kindheitstraum,idealbild,letztes großes,letztes projekt,ruf auf,alles auf eine karte,liebling*,herzblut,leidenschaft*',
    qualities:
      'sicher*,gut aussehend*,gutaussehend*,rückruf*,fahrspaß,bequem*,unfall*,unfälle,fahrgefühl,fahrverhalten,zu fahren*,bremse*,türgriff*,brannte,qualität*,verarbeit*,mangel,türen,verbrannte,verbrannt*,getötet,tödlich*,todes*,starben,brand,fahrwerk,sitze,komfortab*,leise,federung,gurt*,crashtest*,probefahrt,straff*,unbequem*,wendig*,lenkung,prallte,aufprall*,verletzt*,defekt*,klappert,spaltmaße,fährt sich,souverän,agil*,handlich*,geräusch*,panne*,ermittl*,verunglückt*,spaß,angenehm*,platzangebot,kofferraum,flammen,polizei,feuer,bergung',
    'smart-space':
      'vernetz*,ökosystem*,wohnzimmer,lebensraum,smarten raum,smarter raum,innenraum,bildschirm*,display*,sprachassist*,haushaltsgerät*,handy*,smarte*,unterhaltung*,waschmaschine,staubsauger,~licht*,daheim,zu hause,haushalt*,~telefon,musik,app,tablet,cockpit,bedien*,betriebssystem,klimaanlage,infotainment*,navigation,kopfstützen,entsperr*,zentraldisplay,touchscreen,wohnung,saugroboter,rollläden,spiegeln,apps,nahtlos*,gerät,geräte*',
    technology:
      'künstliche intelligenz,künstlicher intelligenz,ki,internet der dinge,akku*,leistung*,fahrleist*,entwickl*,algorith*,~reichweite*,~beschleunig*,~ps,laden,~daten,reichweite,akkus,# volt,ladeleist*,ladezeit,lädt,batteriekapazität,elektromotor*,antrieb*,drehmoment,kilowatt*,architektur,software*,prozessor*,zellchemie,aufgeladen,zellen,beschleunigt,höchstgeschwindigkeit,update*,viertelstunde,strom für,kilometer nach,pressen,legierung,sensor*,rechenleistung,umdrehungen,kapazität,wärmepumpe,verbrauch*,schnelllad*,halbleiter,hightech,technisch*,sprint*,nachladen,ladestopp*',
    driving:
      'assistenzsystem*,selbstfahr*,fahrassist*,fahrerassist*,fahrhilfe*,assistenz*,autopilot,fahrassistenz*,automatisiert*,parkt,einpark*,steuert selbst,fährt selbst,level 3,kameras',
    research:
      'forschung*,forscht,milliarden,patente,ingenieur*,kerntechnolog*,entwicklungszentrum,entwicklungskosten,investiert*,forschungszentrum',
    design:
      'ästhet*,optik,nutzererlebnis,formensprache,aussehen,linien*,karosserie*,gestaltet*,gestaltung*,ähnel*,ähnlich,farbe*,stilist*,aerodynam*,von der seite,vorn,heck,~front,scheinwerfer*,rückleuchten,silhouette,proportionen,motorhaube,erinnert an,denkt sofort,abgekupfert,kopie,kopiert,lackierung,formen,felgen,erinnern an,erinnert*,sieht aus,sehen aus,aussieht,blickfang,schick*,hübsch*,schöne,schönen,schöner,schönes,wunderschön,farbton,schnauze,flanken,silhouetten,coupé*,kühlergrill,gezeichnet,optisch*,blick auf sich,aus wie,wie ein ferrari,proportion*',
    marketing:
      'werbung,werbe*,händler*,filialen,verkauf*,bestell*,vorbestell*,kunden,käufer*,absatz*,kassenschlager,beliebtest*,hype,~handy-hersteller,~auslieferung*,~produktion,reservierung*,vorbestellungen,ausgeliefert*,verkaufszahl*,verkaufserfolg,zulassung*,nachfrage,lieferzeit*,wartezeit*,warteliste,~marke,markenbild,einheiten,bestellbücher,fans,shops,gingen ein,live-stream*,livestream*,zuschauer,ansturm*,schlange*,promi*,aufmerksamkeit,vermarkt*,bekanntheit,marketing*,ausverkauft,store,stores,ordert,ordern,wartet,warten,geordert',
    price:
      'preis*,günstig*,billig*,kostet,kosten,teuer,teurer,rabatt*,unterbiet*,subvention*,verlust*,geld wert,gewinn*,marge*,kostenpunkt,einstiegspreis,basispreis,listenpreis,unter dem preis,quartalsgewinn,schwarze zahlen,rote zahlen,preiskrieg,preiskampf,umgerechnet,aufpreis,verlangt,euro kosten,fürs geld,fürs gleiche geld,geldbeutel,schnäppchen,kampfpreis*,einstieg*,unter 30,tausend euro,leasing*,rate,raten,finanzier*,erschwinglich*,bezahlbar*,yuan,rentab*,wirtschaftlich',
    environment:
      'umwelt*,nachhaltig*,grün,grüne*,erneuerbar*,recycl*,kohlendioxid,photovoltaik,solarmodul*,solarstrom,sonnenstrom,ausstoß,strom aus,ökobilanz,ökologisch*,emissionsfrei*,lebenszyklus*,kohlestrom,strommix,klimabilanz,fußabdruck,abgas*,schadstoff*,sauber*,lebensdauer,rohstoff*,ressourcen*,energiewende,abwärme,abwasser',
    climate:
      'klima,treibhaus*,netto-null,co2-neutral*,klimawandel*,klimaschutz*,klimaneutral*,klimaziel*,klimakrise,klimafreundlich*',
    adoption:
      'elektromobilität,verbreitung,elektrifizier*,mobilitätswende,verbrenner*,benziner*,ladenetz*,ladesäule*,umstieg*',
    china:
      'nationalstolz,aufstieg chinas,chinas aufstieg,chinas autoindustrie,chinesische autoindustrie,chinesischen autoindustrie,chinesischer hersteller,chinesische hersteller,chinesische marken,~chinesische*,~china*,volksrepublik,selbstbewusstsein,china-autos,chinesen,aufholjagd,aus china,chinesische industrie,chinesische autobauer,lieferkette*,staatsmedien,wertschöpfung,stolz,china kann,chinas hersteller,westen,westliche*,vorsprung chinas,technologiemacht,supermacht,weckruf,staatlich*,peking*,made in china,chinas industrie,deutsche hersteller,deutschen hersteller,heimische*',
  },
};
