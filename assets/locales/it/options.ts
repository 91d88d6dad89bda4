import { counting } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = counting('it');

export const options: OptionsStrings = {
  title: 'Opzioni',
  sections: {
    settings: 'Impostazioni',
    reading: 'Lettura',
    look: 'Aspetto',
    sites: 'Siti',
    shortcuts: 'Scorciatoie',
    dataset: 'Che cosa è stato detto',
    privacy: 'Privacy',
  },
  opening: {
    label: 'Una scheda si apre',
    hint: 'Le scorciatoie da tastiera la aprono sempre.',
    choices: {
      hover: 'quando il puntatore si ferma su un nome',
      click: 'con un clic',
      alt: 'quando si ferma tenendo premuto Alt',
      off: 'mai da sola',
    },
  },
  delay: {
    label: 'Attesa',
    hint: 'Tempo di sosta prima che si apra.',
    choices: { short: 'breve (0,3 s)', normal: 'normale (0,5 s)', long: 'lunga (0,8 s)' },
  },
  markStyle: {
    label: 'I nomi sono segnalati con',
    hint: 'La pagina in sé non viene mai modificata.',
    choices: { dotted: 'una linea punteggiata', solid: 'una linea sottile', tint: 'uno sfondo colorato' },
  },
  markScope: {
    label: 'Sono segnalati',
    hint: 'L’elenco nella finestra li contiene sempre tutti.',
    choices: { all: 'tutti i nomi', first: 'il primo di ogni paragrafo' },
  },
  theme: {
    label: 'Colori',
    hint: 'Della scheda e di queste pagine.',
    choices: { auto: 'come il browser', light: 'chiari', dark: 'scuri' },
  },
  language: {
    label: 'Lingua',
    hint: 'Le citazioni restano nella propria.',
    choices: { auto: 'come il browser' },
  },
  topics: {
    label: 'Temi delle schede',
    hint: 'Di che cosa parlano le schede. Gli elenchi completi mostrano sempre tutto.',
    none: 'Nessuno è scelto: le schede parlano quindi di tutti.',
  },
  badge: { label: 'Numero sul pulsante', hint: 'Quanti nomi ci sono nella pagina che vedi.' },
  newSites: {
    label: 'Sui siti senza regola',
    hint: 'Le regole dei singoli siti sono più sotto.',
    choices: { on: 'On Record è attivo', off: 'On Record è disattivato' },
  },
  preview: 'Ecco come appare',
  previewText: 'Xiaomi Auto ha presentato la SU7 Ultra; poi sono arrivati gli ordini per la YU7.',
  sites: {
    hint: 'Una regola vale per un sito e tutti i suoi sottositi; prevale la più specifica.',
    addOn: 'Aggiungi attivo',
    addOff: 'Aggiungi disattivato',
    addLabel: 'Aggiungi siti, uno per riga',
    placeholder: 'example.com',
    refusedLine: (line, text, why) => `Riga ${line}, «${text}»: ${why}`,
    refusals: {
      several: 'un sito per riga, senza spazi né virgole',
      pattern: 'non servono modelli, un sito comprende i suoi sottositi',
      scheme: 'non è un sito del web',
      invalid: 'non è un sito; scrivilo così: example.com',
    },
    added: (n) =>
      count(n, { one: '# regola aggiunta.', many: '# regole aggiunte.', other: '# regole aggiunte.' }),
    search: 'Cerca nell’elenco',
    on: 'Attivo',
    off: 'Disattivato',
    onePage: 'solo questa pagina',
    althoughOn: (site) => `anche se ${site} è attivo`,
    althoughOff: (site) => `anche se ${site} è disattivato`,
    remove: (site) => `Rimuovi la regola per ${site}`,
    select: (site) => `Seleziona ${site}`,
    selectAll: 'Seleziona tutto',
    selected: (n) => count(n, { one: '# selezionata', many: '# selezionate', other: '# selezionate' }),
    setOn: 'Attiva',
    setOff: 'Disattiva',
    removeAll: 'Rimuovi',
    changed: (n) =>
      count(n, { one: '# regola modificata.', many: '# regole modificate.', other: '# regole modificate.' }),
    none: 'Nessun sito ha ancora una regola propria.',
    noneFound: 'Nessuna regola corrisponde.',
    count: (n) => count(n, { one: '# regola', many: '# regole', other: '# regole' }),
    showing: (shown, n) => `Sono mostrate le prime ${shown} di ${n}.`,
    more: 'Mostra altre',
  },
  shortcuts: {
    hint: 'Come sono impostate ora nel browser.',
    names: {
      _execute_action: 'Aprire la finestra',
      'next-mention': 'Andare al nome successivo e aprire la sua scheda',
      'previous-mention': 'Andare al nome precedente e aprire la sua scheda',
      'toggle-site': 'Attivare o disattivare su questo sito',
    },
    none: 'nessun tasto',
    change:
      'Si cambiano nel browser: in Chrome in chrome://extensions/shortcuts, in Firefox in Componenti aggiuntivi, Gestione scorciatoie estensioni.',
  },
  files: {
    heading: 'Porta con te',
    hint: 'Un file JSON con le tue impostazioni e le regole dei siti.',
    exportFile: 'Esporta',
    importFile: 'Importa…',
    refusals: {
      unreadable: 'Quel file non contiene impostazioni di On Record.',
      newer: 'Quel file viene da una versione più recente di On Record.',
      large: 'Quel file è troppo grande per contenere impostazioni.',
    },
    adds: (n) => count(n, { one: '# aggiunta', many: '# aggiunte', other: '# aggiunte' }),
    changes: (n) => count(n, { one: '# modificata', many: '# modificate', other: '# modificate' }),
    removes: (n) => count(n, { one: '# rimossa', many: '# rimosse', other: '# rimosse' }),
    same: 'Il file dice ciò che è già impostato.',
    leftOut: (n) =>
      count(n, {
        one: '# voce non ha senso e viene tralasciata.',
        many: '# voci non hanno senso e vengono tralasciate.',
        other: '# voci non hanno senso e vengono tralasciate.',
      }),
    andMore: (n) => `e altre ${n}`,
    confirm: 'Sostituisci',
    cancel: 'Annulla',
    imported: 'Importato.',
    reset: 'Ripristina tutto',
    resetHint: 'Tutte le impostazioni e le regole tornano com’erano all’inizio.',
    wasReset: 'Tutto è stato ripristinato.',
    undo: 'Annulla',
  },
  sync: {
    heading: 'Al passo con gli altri tuoi browser',
    settings: 'Impostazioni',
    settingsHint:
      'Tramite l’account del browser stesso, se hai effettuato l’accesso. Se è disattivato, nulla lascia questo browser.',
    sites: 'Anche le regole dei siti',
    sitesHint: 'I nomi dei siti vanno con loro. Le regole di singole pagine restano qui.',
    full: 'Ci sono più regole di quante l’account ne accetti. Qui restano tutte.',
    failed: 'L’account ora non è raggiungibile. Qui resta tutto.',
  },
  dataset: {
    version: (version) => `Versione ${version}`,
    asOf: (date) => `al ${date}`,
    intro:
      'Ogni dichiarazione viene da un solo articolo sul discorso di Lei Jun del 28 dicembre 2023. Ciò che l’articolo gli attribuisce è mostrato come dichiarato; le parole dell’articolo stesso, come commento. Gli sviluppi sono quelli riferiti in seguito da altri; le affermazioni dell’azienda sono presentate come tali.',
    about: (text) => `Che cosa è stato detto su «${text}»`,
    statements: 'Dichiarazioni',
    milestones: 'Fatti',
    sources: 'Fonti',
    alsoReported: (n) =>
      count(n, {
        one: 'Anche in # altro articolo',
        many: 'Anche in # altri articoli',
        other: 'Anche in # altri articoli',
      }),
    differently: 'Formulato diversamente:',
    archived: 'copia archiviata',
  },
  privacy: {
    lead: 'On Record non invia nulla da nessuna parte. Non ha server, account né statistiche.',
    paragraphs: [
      'Le pagine vengono lette sul tuo computer, mentre le guardi. Non ne resta nulla: né indirizzi, né testo, né conteggi.',
      'Nel browser resta solo ciò che scegli qui: le impostazioni, le regole dei siti e una pausa.',
      'Una pagina che nomina Xiaomi Auto può scoprire che vi sono stati tracciati dei segni. Le altre non possono sapere che On Record c’è.',
      'I link alle fonti si aprono in una nuova scheda e non rivelano da dove vieni.',
    ],
    permissionsHeading: 'A che cosa serve ogni permesso',
    permissions: [
      { name: 'Tutti i siti', why: 'per trovare i nomi in qualsiasi pagina tu legga' },
      { name: 'Archiviazione', why: 'per conservare impostazioni e regole dei siti' },
      { name: 'Script', why: 'per caricare il resto solo nelle pagine che contengono un nome' },
      { name: 'Menu contestuali', why: 'per il menu del pulsante e quello del testo selezionato' },
      { name: 'Pannello laterale', why: 'per mostrare accanto alla pagina quanto dichiarato' },
    ],
  },
  about: 'On Record non prende posizione e non è affiliato a Xiaomi.',
};
