import { counting } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = counting('fr');

export const options: OptionsStrings = {
  title: 'Options',
  sections: {
    settings: 'Réglages',
    reading: 'Lecture',
    look: 'Apparence',
    sites: 'Sites',
    shortcuts: 'Raccourcis',
    dataset: 'Ce qui a été dit',
    privacy: 'Vie privée',
  },
  opening: {
    label: 'Une fiche s’ouvre',
    hint: 'Les raccourcis clavier l’ouvrent toujours.',
    choices: {
      hover: 'quand le pointeur s’arrête sur un nom',
      click: 'd’un clic',
      alt: 'quand il s’arrête, touche Alt enfoncée',
      off: 'jamais d’elle-même',
    },
  },
  delay: {
    label: 'Délai',
    hint: 'Temps d’arrêt du pointeur avant l’ouverture.',
    choices: { short: 'court (0,3 s)', normal: 'normal (0,5 s)', long: 'long (0,8 s)' },
  },
  markStyle: {
    label: 'Les noms sont signalés par',
    hint: 'La page elle-même n’est jamais modifiée.',
    choices: { dotted: 'un pointillé', solid: 'un trait fin', tint: 'un fond teinté' },
  },
  markScope: {
    label: 'Noms signalés',
    hint: 'La liste de la fenêtre les contient toujours tous.',
    choices: { all: 'tous', first: 'le premier de chaque paragraphe' },
  },
  theme: {
    label: 'Couleurs',
    hint: 'De la fiche et de ces pages.',
    choices: { auto: 'comme le navigateur', light: 'claires', dark: 'sombres' },
  },
  language: {
    label: 'Langue',
    hint: 'Les citations restent dans la leur.',
    choices: { auto: 'comme le navigateur' },
  },
  topics: {
    label: 'Thèmes des fiches',
    hint: 'Ce dont parlent les fiches. Les listes complètes montrent toujours tout.',
    none: 'Aucun n’est choisi : les fiches parlent donc de tous.',
  },
  badge: { label: 'Nombre sur le bouton', hint: 'Combien de noms contient la page affichée.' },
  newSites: {
    label: 'Sur les sites sans règle',
    hint: 'Les règles de chaque site figurent plus bas.',
    choices: { on: 'On Record est activé', off: 'On Record est désactivé' },
  },
  preview: 'Aperçu',
  previewText: 'Xiaomi Auto a présenté la SU7 Ultra, puis les commandes de la YU7 ont suivi.',
  sites: {
    hint: 'Une règle vaut pour un site et tous ses sous-sites ; la plus précise l’emporte.',
    addOn: 'Ajouter, activé',
    addOff: 'Ajouter, désactivé',
    addLabel: 'Ajouter des sites, un par ligne',
    placeholder: 'example.com',
    refusedLine: (line, text, why) => `Ligne ${line}, « ${text} » : ${why}`,
    refusals: {
      several: 'un site par ligne, sans espace ni virgule',
      pattern: 'pas besoin de motif, un site comprend ses sous-sites',
      scheme: 'ce n’est pas un site du Web',
      invalid: 'ce n’est pas un site ; écrivez-le ainsi : example.com',
    },
    added: (n) =>
      count(n, { one: '# règle ajoutée.', many: '# règles ajoutées.', other: '# règles ajoutées.' }),
    search: 'Rechercher dans la liste',
    on: 'Activé',
    off: 'Désactivé',
    onePage: 'cette page seulement',
    althoughOn: (site) => `alors que ${site} est activé`,
    althoughOff: (site) => `alors que ${site} est désactivé`,
    remove: (site) => `Supprimer la règle de ${site}`,
    select: (site) => `Sélectionner ${site}`,
    selectAll: 'Tout sélectionner',
    selected: (n) => count(n, { one: '# sélectionnée', many: '# sélectionnées', other: '# sélectionnées' }),
    setOn: 'Activer',
    setOff: 'Désactiver',
    removeAll: 'Supprimer',
    changed: (n) =>
      count(n, { one: '# règle modifiée.', many: '# règles modifiées.', other: '# règles modifiées.' }),
    none: 'Aucun site n’a encore sa propre règle.',
    noneFound: 'Aucune règle ne correspond.',
    count: (n) => count(n, { one: '# règle', many: '# règles', other: '# règles' }),
    showing: (shown, n) => `Les ${shown} premières sur ${n} sont affichées.`,
    more: 'En afficher plus',
  },
  shortcuts: {
    hint: 'Tels qu’ils sont définis dans votre navigateur.',
    names: {
      _execute_action: 'Ouvrir la fenêtre',
      'next-mention': 'Aller au nom suivant et ouvrir sa fiche',
      'previous-mention': 'Aller au nom précédent et ouvrir sa fiche',
      'toggle-site': 'Activer ou désactiver sur ce site',
    },
    none: 'aucune touche',
    change:
      'Ils se modifient dans le navigateur : dans Chrome, à l’adresse chrome://extensions/shortcuts ; dans Firefox, sous Modules complémentaires, Gérer les raccourcis d’extensions.',
  },
  files: {
    heading: 'Emporter',
    hint: 'Un fichier JSON avec vos choix et les règles des sites.',
    exportFile: 'Exporter',
    importFile: 'Importer…',
    refusals: {
      unreadable: 'Ce fichier ne contient aucun réglage d’On Record.',
      newer: 'Ce fichier vient d’une version plus récente d’On Record.',
      large: 'Ce fichier est trop gros pour contenir des réglages.',
    },
    adds: (n) => count(n, { one: '# ajout', many: '# ajouts', other: '# ajouts' }),
    changes: (n) => count(n, { one: '# modification', many: '# modifications', other: '# modifications' }),
    removes: (n) => count(n, { one: '# suppression', many: '# suppressions', other: '# suppressions' }),
    same: 'Le fichier dit ce qui est déjà en place.',
    leftOut: (n) =>
      count(n, {
        one: '# entrée n’a pas de sens et est laissée de côté.',
        many: '# entrées n’ont pas de sens et sont laissées de côté.',
        other: '# entrées n’ont pas de sens et sont laissées de côté.',
      }),
    andMore: (n) => `et ${n} de plus`,
    confirm: 'Remplacer',
    cancel: 'Annuler',
    imported: 'Importé.',
    reset: 'Tout réinitialiser',
    resetHint: 'Tous les réglages et toutes les règles reviennent à leur état d’origine.',
    wasReset: 'Tout est réinitialisé.',
    undo: 'Annuler',
  },
  sync: {
    heading: 'En accord avec vos autres navigateurs',
    settings: 'Réglages',
    settingsHint:
      'Par le compte du navigateur lui-même, si vous y êtes connecté. Désactivé, rien ne quitte ce navigateur.',
    sites: 'Les règles de site aussi',
    sitesHint: 'Les noms des sites en font partie. Les règles de pages isolées restent ici.',
    full: 'Il y a plus de règles que le compte n’en accepte. Ici, toutes sont gardées.',
    failed: 'Le compte n’est pas joignable pour l’instant. Ici, tout est gardé.',
  },
  dataset: {
    version: (version) => `Version ${version}`,
    asOf: (date) => `au ${date}`,
    intro:
      'Toutes les déclarations viennent d’un seul article sur le discours de Lei Jun du 28 décembre 2023. Ce que l’article lui attribue est présenté comme déclaré, ses propres mots comme commentaire. La suite est ce qu’en disent d’autres articles ; les affirmations de l’entreprise sont rapportées comme telles.',
    about: (text) => `Ce qui a été dit sur « ${text} »`,
    statements: 'Déclarations',
    milestones: 'Événements',
    sources: 'Sources',
    alsoReported: (n) =>
      count(n, {
        one: 'Aussi dans # autre article',
        many: 'Aussi dans # autres articles',
        other: 'Aussi dans # autres articles',
      }),
    differently: 'Formulé autrement :',
    archived: 'copie archivée',
  },
  privacy: {
    lead: 'On Record n’envoie rien, nulle part. Ni serveur, ni compte, ni statistiques.',
    paragraphs: [
      'Les pages sont lues sur votre ordinateur, pendant que vous les regardez. Rien n’en est gardé : ni adresse, ni texte, ni nombre.',
      'Seul est conservé, dans votre navigateur, ce que vous choisissez ici : vos réglages, vos règles de site et une pause.',
      'Une page qui nomme Xiaomi Auto peut découvrir que des repères y ont été tracés. Les autres ne peuvent pas savoir qu’On Record est là.',
      'Les liens vers les sources s’ouvrent dans un nouvel onglet et n’indiquent pas d’où vous venez.',
    ],
    permissionsHeading: 'À quoi sert chaque autorisation',
    permissions: [
      { name: 'Tous les sites', why: 'pour trouver les noms dans toute page que vous lisez' },
      { name: 'Stockage', why: 'pour garder vos réglages et vos règles de site' },
      { name: 'Scripts', why: 'pour ne charger le reste que dans les pages qui contiennent un nom' },
      { name: 'Menus contextuels', why: 'pour le menu du bouton et celui du texte sélectionné' },
      { name: 'Panneau latéral', why: 'pour montrer à côté de la page ce qui a été dit' },
    ],
  },
  about: 'On Record ne prend pas parti et n’est pas lié à Xiaomi.',
};
