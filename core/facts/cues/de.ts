import type { CueSheet } from './cue-sheet';

export const german: CueSheet = {
  language: 'de',
  script: 'Latin',
  edges: 'word',
  not: 'nicht,kein,keine,nie,ohne,statt',
  numbers:
    'eins/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig 30:dreißig 50:fünfzig',
  claims: {
    aims: 'ziel*,will,wollen,werden,wird,plant,planen,strebt*,möchte*,ambition*,versprach,kündigt*,aufsteigen,anpeil*,peilt,vorgenommen,soll,sagt*,erklärt*',
    unsure:
      'wenn,falls,würde*,könnte*,dürfte*,vielleicht,möglicherweise,ob,analyst*,experten,experte,prognos*,erwartet,erwarten,schätz*,gerücht*,zweifel*,unwahrscheinlich,unmöglich,angeblich,kaum,sollte,wäre,hätte,nicht,kein,keine,keinen,nie,aufgegeben,dementier*',
    elsewhere:
      'smartphone*,handy*,telefon*,tablet*,monat*,woche*,bestell*,verkauft*,garantie*,werk,fabrik,fabriken,filiale*,mitarbeiter*,börsenwert,aktie*,patent*,vorjahr,letztes jahr,januar,februar,meistverkauft*',
    narrower: 'elektroauto*,e-auto*,elektro*,premium*,luxus*,start-up*',
    decade: 'jahrzehnt*',
    notOnly: 'nicht nur,nicht bloß',
  },
  cues: {
    rank: 'top #,# größten,# größte,# führenden,rangliste*,platz #,größten autobauer*,größten autohersteller*,größter autobauer,größter autohersteller,weltspitze,spitzengruppe,weltmarktführer*,marktführer*,~ziel*,~ehrgeiz*',
    horizon:
      '# jahre*,jahrzehnt*,langfrist*,zeitrahmen,zeitplan,zeithorizont,geduld,langer atem,kommenden jahre*,nächsten jahre*,bis #,~zukunft',
    rivals:
      'wettbewerb*,messen,ebenbürtig,herausforder*,mithalten,gegner*,übertr*,überhol*,schlagen,schlägt,vergleichbar*,angreif*,jäger,killer,augenhöhe,abgelöst,~gegen',
    global: 'weltmarkt*,weltweit*,fuß fassen,marktanteil*,in die welt,~welt,~markt,~märkte*',
    overseas:
      'ausland*,außerhalb chinas,weltmarke,globale marke,deutschland*,deutschen markt,münchen,zölle,einfuhr*,heimatmarkt',
    product: 'traumauto*,traum*,neue ära,neuen ära,bestes auto,gutes auto,schönste*,~erstes auto,~erste auto',
    qualities:
      'sicher*,gut aussehend*,gutaussehend*,rückruf*,fahrspaß,bequem*,unfall*,unfälle,fahrgefühl,fahrverhalten,zu fahren*,bremse*,türgriff*,brannte,qualität*,verarbeit*,mangel',
    'smart-space':
      'vernetz*,ökosystem*,wohnzimmer,lebensraum,smarten raum,smarter raum,innenraum,bildschirm*,display*,sprachassist*,haushaltsgerät*,handy*,smarte*,unterhaltung*',
    technology:
      'künstliche intelligenz,künstlicher intelligenz,ki,internet der dinge,akku*,leistung*,fahrleist*,entwickl*,algorith*,~reichweite*,~beschleunig*,~ps,~laden,~daten',
    driving: 'assistenzsystem*,selbstfahr*,fahrassist*,fahrerassist*,fahrhilfe*',
    research: 'forschung*,forscht,milliarden,patente,ingenieur*,kerntechnolog*',
    design:
      'ästhet*,optik,nutzererlebnis,formensprache,aussehen,linien*,karosserie*,gestalt*,ähnel*,ähnlich,farbe*,stilist*,aerodynam*',
    marketing:
      'werbung,werbe*,händler*,filialen,verkauf*,bestell*,vorbestell*,kunden,käufer*,absatz*,kassenschlager,beliebtest*,hype,~handy-hersteller,~auslieferung*,~produktion',
    price:
      'preis*,günstig*,billig*,kostet,kosten,teuer,teurer,rabatt*,unterbiet*,subvention*,verlust*,geld wert,~gewinn*,~marge*',
    environment: 'umwelt*,nachhaltig*,grün,grüne*,erneuerbar*,recycl*,kohlendioxid,photovoltaik',
    climate: 'klima*,treibhaus*,netto-null,co2-neutral*',
    adoption:
      'elektromobilität,verbreitung,elektrifizier*,mobilitätswende,verbrenner*,benziner*,ladenetz*,ladesäule*,umstieg*',
    china:
      'nationalstolz,aufstieg chinas,chinas aufstieg,chinas autoindustrie,chinesische autoindustrie,chinesischen autoindustrie,chinesischer hersteller,chinesische hersteller,chinesische marken,~chinesische*,~china*',
  },
};
