import { written } from '../../../core/locale/draft';
import { counting } from '../../../core/locale/format';
import type { PanelStrings } from '../../../core/locale/panel-strings';

const count = counting('it');

export const panel = written<PanelStrings>({
  onFor: (site) => `Attivo su ${site}`,
  offFor: (site) => `Disattivato su ${site}`,
  onForPage: 'Attivo su questa pagina',
  offForPage: 'Disattivato su questa pagina',
  offBecause: (site) => `Disattivato qui perché lo è ${site}`,
  onBecause: (site) => `Attivo qui perché lo è ${site}`,
  fixed: 'Stabilito dalla tua organizzazione',
  noSite: 'Questa pagina non appartiene a un sito',
  scope: 'Che cosa riguarda l’interruttore',
  withSubSites: (site) => `${site} e i suoi sottositi`,
  tabs: { goals: 'Obiettivi', strategy: 'Strategia', progress: 'Sviluppi', here: 'Questa pagina' },
  tabsName: 'Che cosa è stato detto',
  mentionsIn: (mentions, paragraphs) => {
    const noun = count(mentions, { one: 'menzione', many: 'menzioni', other: 'menzioni' });
    const place = count(paragraphs, { one: '# paragrafo', many: '# paragrafi', other: '# paragrafi' });
    return `${noun} in ${place}`;
  },
  figuresDiffer: (n) =>
    count(n, { one: '# dato differisce', many: '# dati differiscono', other: '# dati differiscono' }),
  differs: 'differisce',
  topicsHere: (topics) => `Temi: ${topics}`,
  topicsNotHere: (topics) => `nulla su: ${topics}`,
  noTopicsHere: 'Non si parla di nessuno dei temi dichiarati',
  stated: 'dichiarato',
  commentary: 'commento',
  commentaryHeading: 'I commenti dell’articolo',
  quoteAndSource: 'Citazione e fonte',
  milestoneTags: { 'single source': 'fonte unica', 'company figure': 'dato aziendale' },
  staleSince: (date) => `I dati si fermano al ${date}, più di un anno fa.`,
  newestFirst: (n) =>
    count(n, {
      one: '# fatto da allora',
      many: '# fatti da allora, dal più recente',
      other: '# fatti da allora, dal più recente',
    }),
  distance: {
    heading: 'Auto all’anno, in scala',
    xiaomi: 'Xiaomi',
    fifth: (company) => `${company}, quinta`,
    moreThan: (n) => `più di ${n}`,
    sentence: (year, xiaomi, company, fifth) =>
      `Nel ${year} Xiaomi ha consegnato ${xiaomi} auto; ${company}, quinta al mondo, ne ha vendute ${fifth}.`,
    method: 'Conteggio per gruppi; l’articolo non dice come si misurano i «primi cinque».',
  },
  probably: 'probabile',
  goTo: (text) => `Vai a «${text}» nella pagina`,
  gone: 'Quella menzione non è più nella pagina.',
  inView: 'In vista',
  nothingListed: 'Qui compaiono le menzioni di una pagina, ciascuna nella sua frase.',
  listedOf: (listed, total) => `Sono elencate le prime ${listed} di ${total}.`,
  statements: (n) => count(n, { one: '# dichiarazione', many: '# dichiarazioni', other: '# dichiarazioni' }),
  milestones: (n) => count(n, { one: '# fatto', many: '# fatti', other: '# fatti' }),
  options: 'Opzioni',
  sidePanel: 'Pannello laterale',
  privateWindow: {
    ask: 'Questa è una finestra privata. La regola resterebbe anche dopo la chiusura.',
    remember: 'Mantieni la regola',
    pauseTab: 'Metti in pausa questa scheda',
    cancel: 'Annulla',
  },
  notices: {
    reading: 'Lettura della pagina…',
    noMentions: 'Qui Xiaomi Auto non è menzionata',
    noMentionsMore: 'Quanto dichiarato si può comunque leggere sotto.',
    off: 'Disattivato qui',
    offMore: 'Su questo sito nulla viene letto o segnalato.',
    offPageMore: 'Su di essa nulla viene letto o segnalato.',
    offByDefault: 'È disattivato sui siti senza regola.',
    restricted: 'Non disponibile in questa pagina',
    restrictedMore: 'Il browser tiene ogni estensione fuori dalle proprie pagine e dal proprio store.',
    pdf: 'Non disponibile nei file PDF',
    pdfMore: 'Il lettore PDF del browser non lascia leggere il testo alle estensioni.',
    noAccess: 'Nessun accesso a questo sito',
    noAccessMore: 'Il browser lo nega. On Record legge le pagine solo sul tuo computer e non invia nulla.',
    grant: 'Consenti l’accesso',
    notStarted: 'Non avviato in questa pagina',
    notStartedMore: 'Era aperta prima di On Record. Si avvia quando la pagina viene ricaricata.',
    reload: 'Ricarica la pagina',
    oldBrowser: 'Questo browser è troppo vecchio',
    oldBrowserMore: 'Per i segni servono Chrome 129 o Firefox 147, o più recenti.',
    notSaved: 'Non salvato',
    notSavedMore: 'Il browser non l’ha salvato. Vale ancora ciò che valeva prima.',
    newer: 'Sola lettura',
    newerMore:
      'Ciò che è salvato viene da una versione più recente di On Record. Aggiornalo per modificare qualcosa.',
    again: 'Riprova',
  },
  pause: {
    menu: 'Pausa',
    tab: 'in questa scheda',
    hour: 'per 1 ora',
    tomorrow: 'fino a domani',
    facts: 'finché i fatti non cambiano',
    pausedUntil: (time) => `In pausa fino a: ${time}`,
    pausedForFacts: 'In pausa finché i fatti non cambiano',
    pausedMore: 'Nulla viene letto o segnalato su nessun sito.',
    pausedTab: 'In pausa in questa scheda',
    pausedTabMore: 'Finché resta aperta, in essa nulla viene letto o segnalato.',
    resume: 'Riprendi',
  },
});
