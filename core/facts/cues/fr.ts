import type { CueSheet } from './cue-sheet';

export const french: CueSheet = {
  language: 'fr',
  script: 'Latin',
  edges: 'word',
  not: "n'est pas,ne,pas,sans,jamais,ni,non,plutôt que",
  numbers:
    'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt 30:trente 50:cinquante 10:dizaine_d 15:quinzaine_d 20:vingtaine_d',
  claims: {
    aims: 'objectif*,but,veut,veulent,vise*,entend,compte,deviendra,devenir,ambition*,promet*,souhaite*,entrer,intégrer,figurer,projet*,affirm*,déclar*,espère',
    unsure:
      "si,s'il,pourrait,pourraient,devrait,serait,peut-être,peut,analyste*,expert*,prévision*,prévoi*,estime*,rumeur*,doute*,improbable,impossible,selon certains,probablement,aurait,ne,n'est,n'a,pas,jamais,abandonn*,dément*",
    elsewhere:
      "smartphone*,téléphone*,tablette*,mois,semaine*,commande*,vendu*,garantie*,usine*,magasin*,boutique*,employé*,capitalisation,action,actions,brevet*,l'an dernier,janvier,février,meilleure vente",
    narrower: 'électrique*,premium,luxe,start-up*,haut de gamme',
    decade: 'décennie*',
    notOnly: 'pas seulement,non seulement,pas juste',
  },
  cues: {
    rank: 'top #,# premiers,# plus grands,# principaux,# plus gros,classement*,# constructeurs,plus grands constructeurs,premier constructeur,rang mondial,leader*,marques les plus importantes,plus importantes au monde,podium,~objectif,~but',
    horizon:
      "# ans,# années,décennie*,long terme,long cours,d'ici #,échéance*,horizon,calendrier,patience,prochaines années,~avenir",
    rivals:
      'se mesurer,tenir tête,à la hauteur de,face à,défi*,surpass*,dépass*,battre,bat,égaler,comparable*,détrôn*,adversaire*,tueuse',
    global:
      "marché mondial,marchés mondiaux,mondial*,à l'échelle mondiale,dans le monde entier,part de marché,parts de marché,place sur le marché,~monde,~marché",
    overseas:
      "à l'étranger,hors de chine,en dehors de chine,marque mondiale,outre-mer,international,allemagne,munich,france,droits de douane,au-delà de la chine,arrivée en france",
    product:
      'voiture de rêve,voiture de rêves,rêve,rêves,rêvée,nouvelle ère,voiture idéale,bonne voiture,meilleure voiture,~première voiture',
    qualities:
      'sécurit*,sûr*,rappel*,agréable*,facile à conduire,accident*,incendie*,qualité*,frein*,poignée*,tenue de route,conduite,beau,belle,défaut*,collision*,sièges',
    'smart-space':
      'connecté*,espace intelligent,maison connectée,habitacle,intérieur,écran*,assistant vocal,divertissement,électroménager,objets connectés,salon roulant,~téléphone*',
    technology:
      'intelligence artificielle,ia,internet des objets,big data,mégadonnées,technique*,puce*,algorithme*,moteur*,logiciel*,puissance*,prouesse*,~recharge,~données,~chevaux',
    driving:
      'conduite autonome,conduite assistée,aide à la conduite,aides à la conduite,voiture intelligente,sans chauffeur,stationnement automatique',
    research: 'recherche,développement,brevet*,ingénieur*,milliards,dépens*',
    design:
      'style*,lignes,expérience utilisateur,dessin*,carrosserie,ressembl*,allure,élégan*,aérodynami*,épuré*,couleur*',
    marketing:
      'magasin*,boutique*,concessionnaire*,commande*,précommande*,ventes,client*,acheteur*,bouche à oreille,battage,réseaux sociaux,~vend*,~livraison*,~production',
    price:
      'prix,tarif*,rapport qualité-prix,rapport qualité/prix,abordable*,bon marché,moins cher,chère,cher,coût*,coûte*,remise*,subvention*,à perte,~bénéfice*,~marge*',
    environment:
      'environnement*,durable*,développement durable,carbone,vert,verte,pollution,renouvelable*,recycl*,panneaux',
    climate: 'climat*,neutralité carbone,gaz à effet de serre,zéro émission nette,accord de paris,décarbon*',
    adoption:
      "démocratis*,électrification,mobilité électrique,généralis*,thermique*,bornes,passage à l'électrique,essence",
    china:
      'essor de la chine,montée en puissance,montée de la chine,industrie automobile chinoise,secteur automobile chinois,fierté nationale,constructeurs chinois,marques chinoises,fabriqué en chine,~chinois*,~chine',
  },
};
