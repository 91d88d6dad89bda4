import { written } from '../../../core/locale/draft';
import { counting } from '../../../core/locale/format';
import type { PanelStrings } from '../../../core/locale/panel-strings';

const count = counting('pt-BR');

export const panel = written<PanelStrings>({
  onFor: (site) => `Ativado em ${site}`,
  offFor: (site) => `Desativado em ${site}`,
  onForPage: 'Ativado nesta página',
  offForPage: 'Desativado nesta página',
  offBecause: (site) => `Desativado aqui porque ${site} está desativado`,
  onBecause: (site) => `Ativado aqui porque ${site} está ativado`,
  fixed: 'Definido pela sua organização',
  noSite: 'Esta página não pertence a nenhum site',
  scope: 'A que o botão se aplica',
  withSubSites: (site) => `${site} e seus subsites`,
  tabs: { goals: 'Metas', strategy: 'Estratégia', progress: 'Andamento', here: 'Esta página' },
  tabsName: 'O que foi dito',
  mentionsIn: (mentions, paragraphs) => {
    const noun = count(mentions, { one: 'menção', many: 'menções', other: 'menções' });
    const place = count(paragraphs, {
      one: '# parágrafo',
      many: '# parágrafos',
      other: '# parágrafos',
    });
    return `${noun} em ${place}`;
  },
  figuresDiffer: (n) =>
    count(n, { one: '# número difere', many: '# números diferem', other: '# números diferem' }),
  differs: 'difere',
  topicsHere: (topics) => `Temas: ${topics}`,
  topicsNotHere: (topics) => `nada sobre: ${topics}`,
  noTopicsHere: 'Nenhum dos temas declarados é tratado aqui',
  stated: 'declarado',
  commentary: 'comentário',
  commentaryHeading: 'Comentários da própria reportagem',
  quoteAndSource: 'Citação e fonte',
  milestoneTags: { 'single source': 'fonte única', 'company figure': 'número da empresa' },
  staleSince: (date) => `Os dados terminam em ${date}, há mais de um ano.`,
  newestFirst: (n) =>
    count(n, {
      one: '# fato desde então',
      many: '# fatos desde então, do mais recente ao mais antigo',
      other: '# fatos desde então, do mais recente ao mais antigo',
    }),
  distance: {
    heading: 'Carros por ano, em escala',
    xiaomi: 'Xiaomi',
    fifth: (company) => `${company}, quinta`,
    moreThan: (n) => `mais de ${n}`,
    sentence: (year, xiaomi, company, fifth) =>
      `Em ${year} a Xiaomi entregou ${xiaomi} carros; ${company}, quinta do mundo, vendeu ${fifth}.`,
    method: 'Contagem por grupos; a reportagem não diz como se medem as “cinco maiores”.',
  },
  probably: 'provável',
  goTo: (text) => `Ir para “${text}” na página`,
  gone: 'Essa menção não está mais na página.',
  inView: 'À vista',
  nothingListed: 'As menções de uma página aparecem aqui, cada uma em sua frase.',
  listedOf: (listed, total) => `As primeiras ${listed} de ${total} estão na lista.`,
  statements: (n) => count(n, { one: '# declaração', many: '# declarações', other: '# declarações' }),
  milestones: (n) => count(n, { one: '# fato', many: '# fatos', other: '# fatos' }),
  options: 'Opções',
  sidePanel: 'Painel lateral',
  privateWindow: {
    ask: 'Esta é uma janela privada. A regra seria mantida depois de fechá-la.',
    remember: 'Manter a regra',
    pauseTab: 'Pausar esta aba',
    cancel: 'Cancelar',
  },
  notices: {
    reading: 'Lendo a página…',
    noMentions: 'A Xiaomi Auto não é mencionada aqui',
    noMentionsMore: 'O que foi dito pode ser lido abaixo mesmo assim.',
    off: 'Desativado aqui',
    offMore: 'Nada é lido nem marcado neste site.',
    offPageMore: 'Nada é lido nem marcado nela.',
    offByDefault: 'Está desativado em sites sem regra.',
    restricted: 'Não disponível nesta página',
    restrictedMore: 'O navegador mantém todas as extensões fora das próprias páginas e da própria loja.',
    pdf: 'Não disponível em arquivos PDF',
    pdfMore: 'O leitor de PDF do navegador não deixa as extensões lerem o texto.',
    noAccess: 'Sem acesso a este site',
    noAccessMore:
      'O navegador não o concede. O On Record só lê as páginas no seu computador e não envia nada.',
    grant: 'Permitir acesso',
    notStarted: 'Não iniciado nesta página',
    notStartedMore: 'Ela foi aberta antes do On Record. Ele começa quando a página for recarregada.',
    reload: 'Recarregar a página',
    oldBrowser: 'Este navegador é antigo demais',
    oldBrowserMore: 'As marcas exigem Chrome 129 ou Firefox 147, ou mais recente.',
    notSaved: 'Não salvo',
    notSavedMore: 'O navegador não guardou. Continua valendo o que valia antes.',
    newer: 'Somente leitura',
    newerMore: 'O que está guardado vem de uma versão mais recente do On Record. Atualize para alterar algo.',
    again: 'Tentar de novo',
  },
  pause: {
    menu: 'Pausar',
    tab: 'nesta aba',
    hour: 'por 1 hora',
    tomorrow: 'até amanhã',
    facts: 'até os fatos mudarem',
    pausedUntil: (time) => `Em pausa até ${time}`,
    pausedForFacts: 'Em pausa até os fatos mudarem',
    pausedMore: 'Nada é lido nem marcado em nenhum site.',
    pausedTab: 'Em pausa nesta aba',
    pausedTabMore: 'Nada é lido nem marcado nela até que seja fechada.',
    resume: 'Retomar',
  },
});
