import { aims } from './aims';
import type { CueSheet } from './cue-sheet';

export const french: CueSheet = {
  language: 'fr',
  script: 'Latin',
  edges: 'word',
  not: "n'est pas,ne,pas,sans,jamais,ni,non,plutôt que",
  numbers:
    'un/une/premier/première deux/deuxième/second/seconde trois/troisième quatre/quatrième cinq/cinquième six/sixième sept/septième huit/huitième neuf/neuvième dix/dixième onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt 30:trente 50:cinquante 10:dizaine_d 15:quinzaine_d 20:vingtaine_d',
  claims: {
    company: 'constructeur*,fabricant*,marques,entreprises,groupes',
    leads:
      'fondateur*,patron,pdg,milliardaire,dirigeant,groupe*,entreprise,société,géant,chinois*,marque,filiale,branche,division,constructeur*,discours,conférence,présentation,scène,décembre,janvier,février,mars,avril,jeudi,lundi,mardi,mercredi,vendredi,avec,dans,pour,depuis,parmi,entre,sous,ans,années,après,voilà,c’est,veut,entend,déclaré,affirmé,annoncé,expliqué,promis,répété,confirmé,que,faire,devenir,entrer,hisser,porter,mener,transformer,objectif*,but,ambition*,projet*,mission,vision,souhait,rêve*,affiché*,clair*,terme,monde,mondial*,plus,grands,club,être,figurer,prochaines,cette,leurs,jeune,nouveau,nouvelle,ici,à pékin,décennie*,deux,quinze,vingt,trente,dévoil*,présent*,lanc*,premier,première,voiture*,électrique*,berline,récemment,dernièrement,entretien,événement*,soirée,lors,interview,conférence de presse',
    aims: aims.fr,
    unsure:
      'si,s’il,pourrait,pourraient,devrait,serait,peut-être,peut,analyste*,expert*,prévision*,prévoi*,estime*,rumeur*,doute*,improbable,impossible,selon certains,probablement,aurait,ne,n’est,n’a,pas,jamais,abandonn*,dément*,exclut,exclu,renonc*,refus*,rejett*,rejet*,observateur*,spécialiste*,investisseur*,apparemment,semble,supposons,soi-disant,rien,personne,aucun*,doit,devra,doivent,faut,faudra,au mieux,dans le meilleur des cas,initiés,fans,propriétaires,clients,sans doute,chance*,pari*,croi*,pense*,théorie,déjà,nul,quand,selon,d’après,étude*,banque*,blogueur*,chroniqueur*,éditorialiste*,absurde*,ridicul*,irréaliste*,folie,fou,délir*,utopi*,chimère*,rêve*,rêv*,besoin,faudrait,au moins,mettra,mettre,difficile*,bien sûr,évidemment,mars,à l’origine,autrefois,voulait,voulaient,espér*,souhaitons,question*,spécul*,moqu*,ironi*,raill*,plaisant*,faux,fausse,intox,incertain*,trop tôt,voit,voient,à en croire,critique*,à peine,guère,comme si,imagin*,admettons,mettons que,supposant,nie,nient,contest*,contredi*,réfut*,nécessit*,exige*,prédi*,prophét*,prétend*,fuite*,banquier*,courtier*,fonds,agence de notation,loin de,loin du,sans,tant que,pourvu,à condition,avertit,averti*,exhort*,demande,débat*,échou*,manqu*,sceptique*,souri*,même si,dubitat*,loin des,qui,quelqu’un,certains,beaucoup,gens,voisin*,youtubeur*,internaute*,ministre*,professeur*,journaliste*,bravo,super,haha,lorsque,dès que,gouvernement*,autorité*,état,podcasteur*',
    elsewhere:
      'smartphone*,téléphone*,tablette*,mois,semaine*,commande*,vendu*,garantie*,usine*,magasin*,boutique*,employé*,capitalisation,action,actions,brevet*,l’an dernier,janvier,février,meilleure vente,immatricul*,trimestre*,satisfaction,villes,prix du,salon,récompense*,valorisation,valeur,note,notes,test,tests,étoiles,tour,tours,cette année,année prochaine,ventes,recrut*,embauch*,designers',
    segment: 'berline*,catégorie*',
    narrower: 'électrique*,premium,luxe,start-up*,haut de gamme',
    decade: 'décennie*',
    notOnly: 'pas seulement,non seulement,pas juste',
    speaksOn:
      "elle veut,elle vise,elle entend,elle ambitionne,elle compte,il veut,il vise,il entend,l'entreprise,la marque,le constructeur,le groupe,la société,son objectif,son ambition,l'objectif,le but",
  },
  cues: {
    rank: 'top #,# premiers,# plus grands,# principaux,# plus gros,classement*,# constructeurs,plus grands constructeurs,premier constructeur,rang mondial,leader*,marques les plus importantes,plus importantes au monde,podium,~objectif,~but,# géants,# plus importants,géants mondiaux,rang des,hisser,cour des grands,# meilleurs,peloton de tête,cour des,premier plan,élite,gotha,ténors,mastodontes,poids lourds,en haut de l’affiche,ligue des,première division,premiers rangs,numéro un,numéro #,sommet,grands de l’automobile,grands noms,~toyota,~volkswagen,même catégorie,plus gros vendeurs,volumes,# plus grand,# plus grand constructeur,# constructeur mondial,# constructeur automobile,# place,# rang',
    horizon:
      '# ans,# années,décennie*,long terme,long cours,d’ici #,échéance*,horizon,calendrier,patience,prochaines années,~avenir,longue haleine,marathon,génération*,du jour au lendemain,avant #,en #,à l’horizon #,voit loin,voir loin,sur la durée,longue durée,# ans au moins,dans # ans,persévér*,à long,pas pour demain,des années,siècle,œuvre de toute une vie,long chemin,chemin est long',
    rivals:
      'se mesurer,tenir tête,à la hauteur de,face à,défi*,surpass*,dépass*,battre,bat,égaler,comparable*,détrôn*,adversaire*,tueuse,fait mieux,mieux que,concurrent*,rival*,plus rapide que,par rapport à,comparé*,comparaison,détrôner,coiffe,tesla killer,s’attaque,concurrencer,chasser sur,sur les terres,rivalis*,chasse sur,attaque*,menace*,inquiét*,duel,affront*,bataille,nargu*,humili*,coiffer,devance*,plus vite que,~record*,alternative à',
    global:
      "marché mondial,marchés mondiaux,mondial*,à l'échelle mondiale,dans le monde entier,part de marché,parts de marché,place sur le marché,~monde,~marché",
    overseas:
      'à l’étranger,hors de chine,en dehors de chine,marque mondiale,outre-mer,international,allemagne,munich,france,droits de douane,au-delà de la chine,arrivée en france,europe,européen*,export*,débarqu*,lancement en,arrivée en,commercialis*,marché français,hexagone,belgique,suisse,première destination,chez nous,royaume-uni,espagne,italie,norvège,pays-bas,pologne,brésil,inde,japon,corée,australie,russie,états-unis,amérique,moyen-orient,asie du sud-est,outre-rhin,vieux continent,dans nos,marchés étrangers,marchés extérieurs,luxembourg,canada,maghreb,maroc',
    product:
      'voiture de rêve,voiture de rêves,rêve,rêves,rêvée,nouvelle ère,voiture idéale,bonne voiture,meilleure voiture,~première voiture,rêvais,rêvait,de ses rêves,voiture rêvée,amoureu*,dernière aventure,pari de sa vie,sa réputation,dernier grand,coup de cœur,passion*,faire rêver',
    qualities:
      'sécurit*,plus sûr,rappel*,agréable*,facile à conduire,accident*,incendie*,qualité*,frein*,poignée*,tenue de route,conduite,beau,belle,défaut*,collision*,sièges,portes,choc,mortes,morts,morte,mortel*,décès,tués,brûlé*,confort*,silencieu*,suspension*,freinage,homologu*,enquête,défaillance*,sûre,sûreté,bluffé*,silence,au volant,plaisir,essai,maniable*,direction,percut*,blessé*,défectueu*,panne*,fiab*,finition*,agilité,amorti*,habitab*,coffre,sain*,sécuris*,vif,vive,peinture fragile,flammes,feu,police,se plaign*',
    'smart-space':
      'connecté*,espace intelligent,maison connectée,habitacle,intérieur,écran*,assistant vocal,divertissement,électroménager,objets connectés,salon roulant,~téléphone*,lumières,maison,aspirateur,domotique,lave-linge,climatisation,tableau de bord,système d’exploitation,smartphone,à bord,pilote depuis,tablette*,téléphone et,votre téléphone,de la maison,applications,apple carplay,android auto,chauffage,robot aspirateur,aspirateurs,déverrouill*,musique,système multimédia,multimédia',
    technology:
      'intelligence artificielle,ia,internet des objets,big data,mégadonnées,technique*,puce*,algorithme*,moteur*,logiciel*,puissance*,prouesse*,recharge,~données,~chevaux,autonomie,se recharge,# chevaux,# volts,couple,batterie*,moteurs,plateforme,architecture,mise à jour,mises à jour,vitesse de pointe,0 à 100,accélér*,kilomètre*,~# secondes,~# minutes,borne*,ultra-rapide*,récupère,charge rapide,presses,alliage,capteurs,puissant*,tours,tr/min,couple de,consomm*,semi-conducteur*,techno*,chrono*,minutes pour',
    driving:
      'conduite autonome,conduite assistée,aide à la conduite,aides à la conduite,voiture intelligente,sans chauffeur,stationnement automatique,conduite automatisée,niveau 3,assistance à la conduite,se gare,stationne*,caméras,niveau 2,se conduit,lidars,autonome*',
    research: 'recherche,~développement,brevet*,ingénieur*,milliards,dépens*',
    design:
      'style*,lignes,expérience utilisateur,dessin*,carrosserie,ressembl*,allure,élégan*,aérodynami*,épuré*,couleur*,phares,feux,capot,face avant,~arrière,profil,silhouette,gabarit,copie,inspir*,penser à une,évoque,calandre,jantes,teinte,airs de,air de,faux air*,look,sosie,jolie*,sublime*,esthétique,robe,coupé,ligne,bouclier,museau,plagi*,physique,beauté,quelque chose de,proportions',
    marketing:
      'magasin*,boutique*,concessionnaire*,commande*,précommande*,ventes,client*,acheteur*,bouche à oreille,battage,réseaux sociaux,~vend*,~livraison*,~production,réservation*,unités,livr*,carnet de commandes,succès commercial,liste d’attente,délai*,immatricul*,vendu*,écoulé*,fans,notoriété,image de marque,affole,engouement,ruée,rupture,file*,foule,célébrité*,diffusion,direct,spectateur*,publicitaire*,campagne*,communauté,vente,acheter,acquéreur*,buzz,carton*,succès,internautes,attendre,attente,vendeur*',
    price:
      'prix,tarif*,rapport qualité-prix,rapport qualité/prix,abordable*,bon marché,moins cher,chère,cher,coût*,coûte*,remise*,subvention*,à perte,bénéfice*,marge*,affichée à,affiché à,casse les prix,à partir de,prix de départ,guerre des prix,rentab*,trimestre bénéficiaire,pertes,facturé*,tarifs,euros de moins,vendue moins,moins de # €,budget,aubaine,imbattable*,leasing,loa,mensualité*,accessible*,prix cassé*,rapport prix,bas prix,bonus,yuans,dollars,euros,déficit*,gagne de l’argent',
    environment:
      'environnement*,durable*,développement durable,carbone,vert,verte,pollution,renouvelable*,recycl*,panneaux,panneaux solaires,émissions,empreinte carbone,bas carbone,propre,énergie solaire,empreinte,charbon,électricité,propre*,cycle de vie,éolien*,co2,pollue*,écologique*,écolo*,énergie,planète,eaux usées',
    climate:
      'climat,neutralité carbone,gaz à effet de serre,zéro émission nette,accord de paris,décarbon*,climatique*',
    adoption:
      "démocratis*,électrification,mobilité électrique,généralis*,thermique*,bornes,passage à l'électrique,essence",
    china:
      'essor de la chine,montée en puissance,montée de la chine,industrie automobile chinoise,secteur automobile chinois,fierté nationale,constructeurs chinois,marques chinoises,fabriqué en chine,~chinois*,~chine,industrie chinoise,puissance chinoise,empire du milieu,savoir-faire chinois,chaîne d’approvisionnement,médias d’état,pékin,chinois rattrap*,constructeurs occidentaux,montée en gamme,rien à apprendre,fierté,la chine montre,chinois ont,occident*,savoir-faire,puissance,chauvin*,patriot*,nationale,marques occidentales,made in china,réveil,avance chinoise,constructeurs européens',
  },
};
