import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'On Record ist bereit',
  lead: 'Wo eine Seite Xiaomi Auto nennt, lässt sich nachsehen, was über Ziele und Strategie gesagt wurde, in wessen Worten, wann, und was seither geschehen ist.',
  tryHeading: 'Hier ausprobieren',
  practice:
    'Als Lei Jun in Peking den Xiaomi SU7 vorstellte, sprach er von mehr als einem Auto. Xiaomi Auto, sagte er, solle in 15 bis 20 Jahren zu den fünf größten Autoherstellern der Welt gehören.',
  tryPointer:
    'Mit dem Zeiger: eine halbe Sekunde auf einem unterstrichenen Namen ruhen. Ein Klick auf den Namen hält die Karte offen.',
  tryKeyboard:
    'Mit der Tastatur: Alt+Umschalt+. geht zum nächsten Namen und öffnet seine Karte; Esc schließt sie.',
  tryTouch: 'Mit dem Finger: auf einen unterstrichenen Namen tippen.',
  permissionHeading: 'Warum es jede Seite lesen darf',
  permission:
    'Nur so findet es die Namen auf jeder Seite, die gelesen wird. Das geschieht auf diesem Gerät; nichts davon wird behalten, nichts irgendwohin gesendet.',
  independent: 'On Record ergreift keine Partei und steht in keiner Verbindung zu Xiaomi.',
  next: 'Wie es weitergeht',
  toOptions: 'Wählen, wie sich Karten öffnen und Namen markiert werden',
  toDataset: 'Alle Aussagen und Quellen lesen',
};
