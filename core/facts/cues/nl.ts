import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

export const dutch: CueSheet = {
  language: 'nl',
  script: 'Latin',
  edges: 'word',
  not: 'niet,geen,nooit,zonder,in plaats van',
  numbers:
    'een/eerste twee/tweede drie/derde vier/vierde vijf/vijfde zes/zesde zeven/zevende acht/achtste negen/negende tien/tiende elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig 30:dertig 50:vijftig',
  claims: {
    company: 'autobouwer*,autofabrikant*,autoproducent*,fabrikant*,autoconcern*,merken,bedrijven',
    leads:
      'oprichter,topman,baas,miljardair,bedrijf,concern,groep,reus,chinese,merk,dochter,tak,divisie,autobouwer*,autofabrikant*,toespraak,conferentie,presentatie,podium,december,januari,februari,maart,april,donderdag,met,voor,sinds,binnen,onder,jaar,jaren,over,twintig,wil,zegt,zei,kondigde,beloofde,herhaalde,bevestigde,verklaarde,dat,maken,brengen,laten,worden,horen,behoren,doel*,plan*,ambitie,missie,visie,duidelijk,wereld*,grootste,komende,deze,jonge,nieuwe,in peking,decenni*,twee,vijftien,dertig,onlangs,recent*,persconferentie,evenement,maandag,dinsdag,woensdag,vrijdag,interview',
    aims: aims.nl,
    unsure:
      'als,indien,zou,zouden,kan,kunnen,misschien,wellicht,analist*,expert*,deskundige*,voorspel*,prognose*,verwacht*,schat*,gerucht*,twijfel*,onwaarschijnlijk,onmogelijk,niet,geen,nooit,vermoedelijk,opgegeven,ontken*,ziet af,afgezien,sluit uit,verwerp*,kenners,belegger*,blijkbaar,schijnt,niemand,hoewel,of ,ooit,moet,moeten,in het beste geval,fans,eigenaren,klanten,waarschijnlijk*,kans*,wedden,gelooft,geloven,denkt,theorie,al een,de vraag,volgens,studie,onderzoek*,bank,banken,blogger*,columnist*,absurd*,belachelijk*,onrealistisch*,waanzin*,gek,utop*,droom*,dromen,hopelijk,hoopt,nodig,minstens,duurt,duren,moeilijk,nauwelijks,amper,natuurlijk,mars,oorspronkelijk,wilde,wilden,vraag*,vrag*,specul*,spot*,grap*,ironi*,onjuist,onwaar,onzeker,te vroeg,ziet,zien,aldus een,kritie*,criti*,denken,alsof,pas over,stel dat,stel je,veronderstel*,aangenomen,laten we zeggen,betwist*,weerleg*,tegenspreek*,vereis*,beweer*,uitgelekt,investeringsbank*,zakenbank*,fonds*,ver van,zonder,zolang,mits,waarschuw*,debat*,discussie*,mislukt*,scepti*,wie,iemand,sommige*,veel mensen,mensen,buurman,youtuber*,gebruiker*,minister*,professor*,journalist*,wanneer,overheid,regering,autoriteiten,zodra',
    elsewhere:
      'smartphone*,telefoon*,tablet*,maand*,week,weken,bestelling*,verkocht*,garantie*,fabriek*,winkel*,medewerker*,beurswaarde,aandel*,patent*,vorig jaar,januari,februari,bestverkocht*,registrati*,kwarta*,tevredenheid*,steden,prijsuitreiking,beurs,waardevol*,waarde,test,tests,sterren,rondetijd*,dit jaar,volgend jaar,verkoop*,aannemen,ontwerpers',
    segment: 'klasse',
    narrower: 'elektrische,ev-*,premium*,luxe,start-up*',
    decade: 'decennium,decennia',
    notOnly: 'niet alleen,niet enkel',
    speaksOn: 'het bedrijf,de fabrikant,de autobouwer,het merk,het wil,het doel,zijn doel,het concern',
  },
  cues: {
    rank: 'top #,# grootste,# beste,ranglijst*,grootste autobouwer*,grootste autofabrikant*,grootste autoproducent*,marktleider*,wereldtop,plaats #,koploper*,~doel*,# grote,grote jongens,eredivisie,elite,groten der,giganten,reuzen,op één na grootste,nummer #,top van de,derde grootste,vijfde grootste,~toyota,~volkswagen,# autobouwer,# autofabrikant,# plaats,# grootste ter wereld',
    horizon:
      '# jaar,# jaren,decenni*,lange termijn,langetermijn*,~termijn,geduld,komende jaren,tegen #,tijdschema,lange adem,~toekomst,marathon,generatie*,van de ene op de andere dag,voor #,in #,over # jaar,binnen # jaar,lange weg,eeuw,op termijn,levenswerk,nog jaren',
    rivals:
      'rivaal,evenar*,opnemen tegen,uitdag*,meten met,tegenstander*,overtre*,verslaan,verslaat,inhalen,vergelijkbaar,voorbijstre*,op één lijn,rivalen,concurren*,vergelijk*,sneller dan,beter dan,~tegen de,concurreer*,bedreig*,aanval*,duel,voorbij,te snel af,alternatief voor,record*,klap voor',
    global: 'wereldmarkt,wereldwijd*,mondia*,marktaandeel,voet aan de grond,~wereld,~markt*',
    overseas:
      'buitenland*,buiten china,wereldmerk,wereldwijd merk,duitsland,münchen,nederland,belgië,invoerheffing*,tarieven,over de grens,europa,europese,export*,naar nederland,op de markt in,duitse markt,buitenlandse markten,uitbreiding,in nederland,frankrijk,verenigd koninkrijk,noorwegen,bij ons,verkrijgbaar,op de markt,komst naar,importheffing*,amerika,japan',
    product:
      'droomauto*,dromen,droom*,nieuw tijdperk,ideale auto,goede auto,beste auto,~eerste auto,droomde,altijd al',
    qualities:
      'veilig*,terugroep*,rijplezier,mooi*,makkelijk te rijden,ongeluk*,ongeval*,botsing,brand,kwaliteit*,remmen,deurgre*,rijgedrag,stoelen,gebrek*,doden,dodelijk*,deuren,vlammen,comfort*,stil,vering,onderzoek naar,overleden,rijdt,fijn,prettig,botste,defect*,gewond*,betrouwba*,zit',
    'smart-space':
      'slimme ruimte,verbonden,slim huis,woonkamer,interieur,scherm*,spraakassist*,huishoudelijke apparaten,apparaten,slimme,~telefoon*,verlichting,thuis,stofzuiger,wasmachine,airco,dashboard,besturingssysteem,tablet*,huis,telefoon,muziek,apps',
    technology:
      'kunstmatige intelligentie,internet der dingen,big data,techniek*,accu*,vermogen,prestatie*,algoritme*,ontwikkel*,actieradius,laden,~gegevens,laadt,opladen,snelladen,rijbereik,bereik,# kilometer,~# minuten,~# seconden,kilometer,batterij*,elektromotor*,koppel,topsnelheid,sprint,software-update*,kwartier,snellaad*,pk,lading,motor*,sprint*,verbruik',
    driving:
      'zelfrijden*,rijhulp*,rijassist*,autonoom,slimme auto,zonder bestuurder,rijhulpsystemen,autopilot,rijassistentie,parkeert,zelfrijd*,camera’s',
    research: 'onderzoek*,miljard*,patenten,ingenieurs,steekt',
    design:
      'vormgev*,uiterlijk,gebruikerservaring,stijl*,koets*,lijken op,lijkt op,aerodynam*,elegant*,kleur*,ontwerp*,koplamp*,achterkant,voorkant,zijkant,silhouet,motorkap,weg van een,gekopieerd,kopie,geïnspireerd,doet denken,velgen,design*,heeft veel weg van,mooi*,lijnen,neus,achterlicht*,ogend*',
    marketing:
      'reclame*,winkels,dealers,advertent*,bestelling*,verkoop*,verkocht*,klanten,kopers,hype,campagne*,~telefoonmaker,~productie,~leveringen,reserveringen,exemplaren,geleverd,wachtlijst,levertijd,registraties,populair,fans,bestel*,klant*,koper*,levertijd*,winkel*,showroom*,populair*,rij,kijkers,wachten,wacht',
    price:
      'prijs*,prijzen,goedkoop*,goedkope*,betaalbaar*,betaalbare,kost,kosten,duur,duurder,korting*,subsidie*,verlies,prijs-kwaliteit*,geprijsd,omgerekend,vanafprijs,winst,verlieslijdend,prijzenoorlog,marge*,winstgevend,te koop voor,prijz*,goedko*,duur*,betaalba*,koopje,lease*,winst*,waar voor je geld,voor je geld,euro',
    environment:
      'milieu*,duurza*,uitstoot,koolstof,groen,groene,vervuil*,hernieuwba*,recycl*,zonnepane*,zonne-energie,ecologisch*,schoon,schone,voetafdruk,kolen*,stroommix',
    climate: 'klimaat*,co2-neutra*,broeikasgas*,netto nul,akkoord van parijs',
    adoption:
      'elektrificatie,elektrisch rijden,verspreiding,opmars van elektrische,verbrandingsmotor*,benzineauto*,laadpalen,overstap',
    china:
      'nationale trots,opkomst van china,opmars van china,chinese auto-industrie,chinese merken,chinese autobouwers,chinese fabrikanten,~chinese,chinese industrie,chinezen,toeleveringsketen,staatsmedia,volksrepubliek,trots,westen,westers*,china laat,opmars,grootmacht,supermacht,peking,nationaal*',
  },
};
