import type { CardStrings } from '../../../core/locale/card-strings';
import { counting } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('fr');

const said = { goal: 'Objectif', strategy: 'Projet', value: 'Propos', context: 'Propos' };
const places = {
  sentence: 'cette phrase',
  paragraph: 'ce paragraphe',
  heading: 'l’intertitre',
  title: 'le titre',
};

const card: CardStrings = {
  onRecord: 'ce qui a été dit',
  probably: (name) => `sans doute la ${name} de Xiaomi`,
  pin: 'Garder ouvert',
  close: 'Fermer',
  previous: 'Mention précédente',
  next: 'Mention suivante',
  position: (at, total) => `${at} sur ${total}`,
  reported: (kind, speaker, event, city, date) =>
    `${said[kind]} de ${speaker} d’après l’article : ${event}, ${city}, ${date}`,
  commentary: (speaker, date) =>
    `Commentaire de l’article, et non propos de ${speaker} ; événement du ${date}`,
  names: {
    'Xiaomi automotive technology conference': 'conférence technique de Xiaomi sur l’automobile',
    Beijing: 'Pékin',
  },
  ourWording: 'titre traduit par nos soins',
  source: 'source',
  sourceOf: (outlet) => `source : ${outlet}, s’ouvre dans un nouvel onglet`,
  topics: {
    rank: 'rang',
    horizon: 'délai',
    rivals: 'rivaux',
    global: 'marché mondial',
    product: 'la voiture',
    'smart-space': 'espace connecté',
    technology: 'technologie',
    design: 'design',
    marketing: 'marketing',
    price: 'prix',
    environment: 'environnement',
    china: 'essor de la Chine',
  },
  because: (where, topics) => `Choisi parce que ${places[where]} aborde : ${topics}.`,
  headline: 'L’objectif principal, car rien ici n’en évoque un autre.',
  leftOut: 'Rien ici n’évoque un thème que vous avez choisi.',
  asOf: (date) => `au ${date}`,
  cite: 'Citer',
  cited: 'Copié',
  notCited: 'Non copié',
  plainText: 'Texte brut',
  withSentence: 'avec la phrase de la page',
  allStatements: (n) =>
    count(n, {
      one: 'Toutes les déclarations (#)',
      many: 'Les # déclarations',
      other: 'Les # déclarations',
    }),
  offOn: (site) => `Désactiver sur ${site}`,
  offHere: 'Désactiver sur ce site',
  notThis: (name) => `Pas ${name}`,
  isOff: (site) => `On Record est désactivé sur ${site}.`,
  isOffHere: 'On Record est désactivé sur ce site.',
  isSilenced: (text) => `« ${text} » n’est plus signalé sur cette page.`,
  undo: 'Annuler',
  comparison: {
    here: 'Ici',
    stated: 'Déclaré',
    verdicts: {
      same: 'Conforme à ce qui a été déclaré.',
      differs: 'Différent de ce qui a été déclaré.',
      older: 'Cette page est antérieure à la déclaration.',
      'not-comparable': 'Ce n’est pas la même mesure.',
    },
    scopes: {
      'electric-or-premium':
        'Ce n’est pas la même mesure : constructeurs électriques ou haut de gamme seulement.',
      'one-region': 'Ce n’est pas la même mesure : un seul pays ou une seule région.',
    },
    differently: 'Formulé autrement',
  },
  horizon: {
    today: 'aujourd’hui',
    stated: 'déclaré',
    here: (year) => `ici : ${year}`,
    claimed: (year) => `Cette page parle de ${year}.`,
    passed: (span, least, most) => `Temps écoulé sur les ${least} à ${most} ans annoncés : ${span}.`,
    over: (year) => `Le délai annoncé s’est achevé en ${year}.`,
    window: (announced, from, to) => `Déclaré le ${announced} ; période visée : de ${from} à ${to}.`,
    years: (n) => count(n, { one: '# an', many: '# ans', other: '# ans' }),
    months: (n) => count(n, { one: '# mois', many: '# mois', other: '# mois' }),
  },
};

export const cardLocale: Locale = { tag: 'fr', formats: 'fr', dir: 'ltr', card };
