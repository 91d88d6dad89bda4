import type { CardStrings } from '../../../core/locale/card-strings';
import { counting } from '../../../core/locale/format';
import type { Locale } from '../../../core/locale/locale';

const count = counting('pt-BR');

const said = { goal: 'Meta', strategy: 'Plano', value: 'Palavras', context: 'Palavras' };
const places = {
  sentence: 'esta frase',
  paragraph: 'este parágrafo',
  heading: 'o subtítulo',
  title: 'o título',
};

const card: CardStrings = {
  onRecord: 'o que foi dito',
  probably: (name) => `provavelmente o ${name} da Xiaomi`,
  pin: 'Manter aberto',
  close: 'Fechar',
  previous: 'Menção anterior',
  next: 'Próxima menção',
  position: (at, total) => `${at} de ${total}`,
  reported: (kind, speaker, event, city, date) =>
    `${said[kind]} de ${speaker} segundo a reportagem: ${event}, ${city}, ${date}`,
  commentary: (speaker, date) =>
    `Comentário da própria reportagem, não palavras de ${speaker}; evento de ${date}`,
  names: {
    'Xiaomi automotive technology conference': 'conferência de tecnologia automotiva da Xiaomi',
    Beijing: 'Pequim',
  },
  ourWording: 'título em tradução nossa',
  source: 'fonte',
  sourceOf: (outlet) => `fonte: ${outlet}, abre em uma nova aba`,
  topics: {
    rank: 'posição',
    horizon: 'prazo',
    rivals: 'rivais',
    global: 'mercado mundial',
    product: 'o carro',
    'smart-space': 'espaço inteligente',
    technology: 'tecnologia',
    design: 'design',
    marketing: 'marketing',
    price: 'preço',
    environment: 'meio ambiente',
    china: 'ascensão da China',
  },
  because: (where, topics) => `Escolhida porque ${places[where]} trata de: ${topics}.`,
  headline: 'A meta principal, pois nada aqui trata de outra.',
  leftOut: 'Nada aqui trata de um tema escolhido por você.',
  asOf: (date) => `até ${date}`,
  cite: 'Citar',
  cited: 'Copiado',
  notCited: 'Não copiado',
  plainText: 'Texto simples',
  withSentence: 'com a frase da página',
  allStatements: (n) =>
    count(n, {
      one: 'Todas as declarações (#)',
      many: 'As # declarações',
      other: 'As # declarações',
    }),
  offOn: (site) => `Desativar em ${site}`,
  offHere: 'Desativar neste site',
  notThis: (name) => `Não é ${name}`,
  isOff: (site) => `O On Record está desativado em ${site}.`,
  isOffHere: 'O On Record está desativado neste site.',
  isSilenced: (text) => `“${text}” não é mais marcado nesta página.`,
  undo: 'Desfazer',
  comparison: {
    here: 'Aqui',
    stated: 'Declarado',
    verdicts: {
      same: 'Igual ao que foi declarado.',
      differs: 'Diferente do que foi declarado.',
      older: 'Esta página é anterior à declaração.',
      'not-comparable': 'Não é a mesma medida.',
    },
    scopes: {
      'electric-or-premium': 'Não é a mesma medida: só entre fabricantes de elétricos ou premium.',
      'one-region': 'Não é a mesma medida: só em um país ou região.',
    },
    differently: 'Formulado de outra forma',
  },
  horizon: {
    today: 'hoje',
    stated: 'declarado',
    here: (year) => `aqui: ${year}`,
    claimed: (year) => `Esta página fala em ${year}.`,
    passed: (span, least, most) => `Já se passaram ${span} dos ${least} a ${most} anos declarados.`,
    over: (year) => `O prazo declarado terminou em ${year}.`,
    window: (announced, from, to) => `Declarado em ${announced}; o prazo vai de ${from} a ${to}.`,
    years: (n) => count(n, { one: '# ano', many: '# anos', other: '# anos' }),
    months: (n) => count(n, { one: '# mês', many: '# meses', other: '# meses' }),
  },
};

export const cardLocale: Locale = { tag: 'pt', formats: 'pt-BR', dir: 'ltr', card };
