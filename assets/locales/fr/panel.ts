import { written } from '../../../core/locale/draft';
import { counting } from '../../../core/locale/format';
import type { PanelStrings } from '../../../core/locale/panel-strings';

const count = counting('fr');

export const panel = written<PanelStrings>({
  onFor: (site) => `Activé sur ${site}`,
  offFor: (site) => `Désactivé sur ${site}`,
  onForPage: 'Activé sur cette page',
  offForPage: 'Désactivé sur cette page',
  offBecause: (site) => `Désactivé ici, car ${site} l’est`,
  onBecause: (site) => `Activé ici, car ${site} l’est`,
  fixed: 'Fixé par votre organisation',
  noSite: 'Cette page n’appartient à aucun site',
  scope: 'Portée de l’interrupteur',
  withSubSites: (site) => `${site} et ses sous-sites`,
  tabs: { goals: 'Objectifs', strategy: 'Stratégie', progress: 'Avancée', here: 'Cette page' },
  tabsName: 'Ce qui a été dit',
  mentionsIn: (mentions, paragraphs) => {
    const noun = count(mentions, { one: 'mention', many: 'mentions', other: 'mentions' });
    const place = count(paragraphs, {
      one: '# paragraphe',
      many: '# paragraphes',
      other: '# paragraphes',
    });
    return `${noun} dans ${place}`;
  },
  figuresDiffer: (n) =>
    count(n, { one: '# chiffre diffère', many: '# chiffres diffèrent', other: '# chiffres diffèrent' }),
  differs: 'diffère',
  topicsHere: (topics) => `Sujets : ${topics}`,
  topicsNotHere: (topics) => `rien sur : ${topics}`,
  noTopicsHere: 'Aucun des sujets des déclarations n’est abordé',
  stated: 'déclaré',
  commentary: 'commentaire',
  commentaryHeading: 'Les commentaires de l’article',
  quoteAndSource: 'Citation et source',
  milestoneTags: { 'single source': 'source unique', 'company figure': 'chiffre de l’entreprise' },
  staleSince: (date) => `Les informations s’arrêtent au ${date}, il y a plus d’un an.`,
  newestFirst: (n) =>
    count(n, {
      one: '# événement depuis',
      many: '# événements depuis, du plus récent au plus ancien',
      other: '# événements depuis, du plus récent au plus ancien',
    }),
  topic: 'Thème',
  allTopics: 'Tous les thèmes',
  distance: {
    heading: 'Voitures par an, à l’échelle',
    xiaomi: 'Xiaomi',
    fifth: (company) => `${company}, cinquième`,
    moreThan: (n) => `plus de ${n}`,
    sentence: (year, xiaomi, company, fifth) =>
      `En ${year}, Xiaomi a livré ${xiaomi} voitures ; ${company}, cinquième mondial, en a vendu ${fifth}.`,
    method: 'Décompte par groupes ; l’article ne dit pas comment se mesurent les « cinq premiers ».',
    growth: (rate, year, lowRate, lateYear) =>
      `Pour y parvenir, il faudrait ${rate} de voitures en plus chaque année jusqu’en ${year}, ou ${lowRate} jusqu’en ${lateYear}.`,
    reckoned: 'Mode de calcul',
    arithmetic:
      'La même croissance chaque année, les ventes du cinquième restant stables : un calcul, pas une prévision.',
    otherwise: 'Compté autrement',
    year: 'Année',
    fifthOfAll: 'Cinquième',
    times: 'fois plus',
  },
  horizonTable: {
    summary: 'L’image en tableau',
    announced: 'déclaré',
    opens: 'début de la période',
    closes: 'fin de la période',
    date: 'Date',
    passed: 'Temps écoulé',
  },
  probably: 'probable',
  goTo: (text) => `Aller à « ${text} » dans la page`,
  gone: 'Cette mention n’est plus dans la page.',
  inView: 'À l’écran',
  nothingListed: 'Les mentions d’une page s’affichent ici, chacune dans sa phrase.',
  listedOf: (listed, total) => `Les ${listed} premières sur ${total} sont affichées.`,
  statements: (n) => count(n, { one: '# déclaration', many: '# déclarations', other: '# déclarations' }),
  milestones: (n) => count(n, { one: '# événement', many: '# événements', other: '# événements' }),
  options: 'Options',
  sidePanel: 'Panneau latéral',
  privateWindow: {
    ask: 'C’est une fenêtre privée. La règle resterait après sa fermeture.',
    remember: 'Garder la règle',
    pauseTab: 'Mettre cet onglet en pause',
    cancel: 'Annuler',
  },
  notices: {
    reading: 'Lecture de la page…',
    noMentions: 'Xiaomi Auto n’est pas mentionné ici',
    noMentionsMore: 'Tout ce qui a été dit reste consultable ci-dessous.',
    off: 'Désactivé ici',
    offMore: 'Rien n’est lu ni signalé sur ce site.',
    offPageMore: 'Rien n’y est lu ni signalé.',
    offByDefault: 'Il est désactivé sur les sites sans règle.',
    restricted: 'Non disponible sur cette page',
    restrictedMore: 'Le navigateur interdit à toute extension ses propres pages et sa boutique.',
    pdf: 'Non disponible dans les fichiers PDF',
    pdfMore: 'Le lecteur PDF du navigateur ne laisse pas les extensions lire le texte.',
    noAccess: 'Pas d’accès à ce site',
    noAccessMore:
      'Votre navigateur le refuse. On Record lit les pages sur votre ordinateur uniquement et n’envoie rien.',
    grant: 'Autoriser l’accès',
    notStarted: 'Pas démarré sur cette page',
    notStartedMore: 'Elle était ouverte avant On Record. Il démarrera une fois la page rechargée.',
    reload: 'Recharger la page',
    oldBrowser: 'Ce navigateur est trop ancien',
    oldBrowserMore: 'Les repères demandent Chrome 129 ou Firefox 147, ou plus récent.',
    notSaved: 'Non enregistré',
    notSavedMore: 'Le navigateur ne l’a pas enregistré. Ce qui valait avant vaut toujours.',
    newer: 'Lecture seule',
    newerMore:
      'Les réglages enregistrés viennent d’une version plus récente d’On Record. Mettez-le à jour pour les modifier.',
    again: 'Réessayer',
  },
  pause: {
    menu: 'Pause',
    tab: 'dans cet onglet',
    hour: 'pendant 1 heure',
    tomorrow: 'jusqu’à demain',
    facts: 'jusqu’à la mise à jour des faits',
    pausedUntil: (time) => `En pause jusqu’à ${time}`,
    pausedForFacts: 'En pause jusqu’à la mise à jour des faits',
    pausedMore: 'Rien n’est lu ni signalé, sur aucun site.',
    pausedTab: 'En pause dans cet onglet',
    pausedTabMore: 'Rien n’y est lu ni signalé jusqu’à sa fermeture.',
    resume: 'Reprendre',
  },
});
