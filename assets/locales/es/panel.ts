import { written } from '../../../core/locale/draft';
import { counting } from '../../../core/locale/format';
import type { PanelStrings } from '../../../core/locale/panel-strings';

const count = counting('es');

export const panel = written<PanelStrings>({
  onFor: (site) => `Activado en ${site}`,
  offFor: (site) => `Desactivado en ${site}`,
  noSite: 'Esta página no pertenece a ningún sitio',
  scope: 'A qué afecta el interruptor',
  withSubSites: (site) => `${site} y sus subsitios`,
  tabs: { goals: 'Objetivos', strategy: 'Estrategia', progress: 'Avance', here: 'Esta página' },
  tabsName: 'Lo declarado',
  mentionsIn: (mentions, paragraphs) => {
    const noun = count(mentions, { one: 'mención', many: 'menciones', other: 'menciones' });
    const place = count(paragraphs, { one: '# párrafo', many: '# párrafos', other: '# párrafos' });
    return `${noun} en ${place}`;
  },
  figuresDiffer: (n) =>
    count(n, { one: '# cifra difiere', many: '# cifras difieren', other: '# cifras difieren' }),
  differs: 'difiere',
  topicsHere: (topics) => `Temas: ${topics}`,
  topicsNotHere: (topics) => `nada sobre: ${topics}`,
  noTopicsHere: 'No se habla de ninguno de los temas declarados',
  stated: 'declarado',
  commentary: 'comentario',
  commentaryHeading: 'Comentarios de la propia crónica',
  quoteAndSource: 'Cita y fuente',
  milestoneTags: { 'single source': 'una sola fuente', 'company figure': 'cifra de la empresa' },
  staleSince: (date) => `Los datos terminan el ${date}, hace más de un año.`,
  newestFirst: (n) =>
    count(n, {
      one: '# hecho desde entonces',
      many: '# hechos desde entonces, primero los últimos',
      other: '# hechos desde entonces, primero los últimos',
    }),
  distance: {
    heading: 'Coches al año, a escala',
    xiaomi: 'Xiaomi',
    fifth: (company) => `${company}, quinto`,
    moreThan: (n) => `más de ${n}`,
    sentence: (year, xiaomi, company, fifth) =>
      `En ${year} Xiaomi entregó ${xiaomi} coches; ${company}, quinto del mundo, vendió ${fifth}.`,
    method: 'Contado por grupos; la crónica no dice con qué se miden los «cinco primeros».',
  },
  probably: 'probable',
  goTo: (text) => `Ir a «${text}» en la página`,
  gone: 'Esa mención ya no está en la página.',
  inView: 'A la vista',
  nothingListed: 'Aquí aparecen las menciones de una página, cada una en su frase.',
  listedOf: (listed, total) => `Se muestran las primeras ${listed} de ${total}.`,
  statements: (n) => count(n, { one: '# declaración', many: '# declaraciones', other: '# declaraciones' }),
  milestones: (n) => count(n, { one: '# hecho', many: '# hechos', other: '# hechos' }),
  options: 'Opciones',
  sidePanel: 'Panel lateral',
  notices: {
    reading: 'Leyendo la página…',
    noMentions: 'Aquí no se menciona a Xiaomi Auto',
    noMentionsMore: 'Lo declarado se puede leer abajo de todos modos.',
    off: 'Desactivado aquí',
    offMore: 'En este sitio no se lee ni se marca nada.',
    restricted: 'No disponible en esta página',
    restrictedMore: 'El navegador no deja entrar a ninguna extensión en sus propias páginas ni en su tienda.',
    pdf: 'No disponible en archivos PDF',
    pdfMore: 'El visor de PDF del navegador no deja que las extensiones lean el texto.',
    noAccess: 'Sin acceso a este sitio',
    noAccessMore: 'El navegador lo niega. On Record solo lee las páginas en este equipo y no envía nada.',
    grant: 'Permitir acceso',
    notStarted: 'No iniciado en esta página',
    notStartedMore: 'Estaba abierta antes que On Record. Empezará cuando se recargue.',
    reload: 'Recargar la página',
    oldBrowser: 'Este navegador es demasiado antiguo',
    oldBrowserMore: 'Las marcas requieren Chrome 129 o Firefox 147, o posterior.',
    notSaved: 'No guardado',
    notSavedMore: 'El proceso en segundo plano de la extensión no respondió.',
    again: 'Reintentar',
  },
  pause: {
    menu: 'Pausar',
    hour: 'durante 1 hora',
    tomorrow: 'hasta mañana',
    facts: 'hasta que cambien los datos',
    pausedUntil: (time) => `En pausa hasta: ${time}`,
    pausedForFacts: 'En pausa hasta que cambien los datos',
    pausedMore: 'No se lee ni se marca nada en ningún sitio.',
    resume: 'Reanudar',
  },
});
