import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'On Record est prêt',
  lead: 'Là où une page nomme Xiaomi Auto, vous pouvez voir ce qui a été dit de ses objectifs et de sa stratégie, par qui, quand, et ce qui s’est passé depuis.',
  tryHeading: 'Essayez ici',
  practice:
    'En présentant la Xiaomi SU7 à Pékin, Lei Jun n’a pas parlé que d’une voiture. Xiaomi Auto, a-t-il dit, devait devenir l’un des cinq premiers constructeurs mondiaux en 15 à 20 ans.',
  tryPointer:
    'Avec un pointeur : arrêtez-le une demi-seconde sur un nom souligné. Cliquez sur le nom pour garder la fiche ouverte.',
  tryKeyboard: 'Au clavier : Alt+Maj+. va au nom suivant et ouvre sa fiche ; Échap la ferme.',
  tryTouch: 'Du doigt : touchez un nom souligné.',
  permissionHeading: 'Pourquoi il peut lire toutes les pages',
  permission:
    'C’est le seul moyen de trouver les noms dans les pages que vous lisez ; tout se fait sur votre ordinateur, rien n’est retenu, rien n’est envoyé.',
  independent: 'On Record ne prend pas parti et n’est pas lié à Xiaomi.',
  next: 'Et ensuite',
  toOptions: 'Choisir comment s’ouvrent les fiches et comment les noms sont signalés',
  toDataset: 'Lire toutes les déclarations et leurs sources',
};
