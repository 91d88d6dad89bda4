import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'On Record è pronto',
  lead: 'Dove una pagina nomina Xiaomi Auto, puoi vedere che cosa è stato dichiarato sui suoi obiettivi e sulla sua strategia, con le parole di chi, quando, e che cosa è successo da allora.',
  tryHeading: 'Provalo qui',
  practice:
    'Presentando la Xiaomi SU7 a Pechino, Lei Jun non ha parlato solo di un’auto. Xiaomi Auto, ha detto, sarebbe diventata uno dei primi cinque costruttori al mondo in 15–20 anni.',
  tryPointer:
    'Con il puntatore: fermalo mezzo secondo su un nome sottolineato. Fai clic sul nome per tenere aperta la scheda.',
  tryKeyboard: 'Con la tastiera: Alt+Maiusc+. va al nome successivo e apre la sua scheda; Esc la chiude.',
  tryTouch: 'Con un dito: tocca un nome sottolineato.',
  permissionHeading: 'Perché può leggere ogni pagina',
  permission:
    'Solo così trova i nomi in qualsiasi pagina tu legga; lo fa sul tuo computer, non ricorda nulla e non invia nulla da nessuna parte.',
  independent: 'On Record non prende posizione e non è affiliato a Xiaomi.',
  next: 'Da qui',
  toOptions: 'Scegli come si aprono le schede e come sono segnalati i nomi',
  toDataset: 'Leggi tutte le dichiarazioni e le fonti',
};
