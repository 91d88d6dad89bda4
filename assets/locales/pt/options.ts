import { counting } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = counting('pt-BR');

export const options: OptionsStrings = {
  title: 'Opções',
  sections: {
    settings: 'Ajustes',
    reading: 'Leitura',
    look: 'Aparência',
    sites: 'Sites',
    shortcuts: 'Atalhos',
    dataset: 'O que foi dito',
    privacy: 'Privacidade',
  },
  opening: {
    label: 'Um cartão se abre',
    hint: 'Os atalhos de teclado sempre o abrem.',
    choices: {
      hover: 'quando o ponteiro para sobre um nome',
      click: 'com um clique',
      alt: 'quando ele para com Alt pressionada',
      off: 'nunca por conta própria',
    },
  },
  delay: {
    label: 'Espera',
    hint: 'Tempo parado antes de abrir.',
    choices: { short: 'curta (0,3 s)', normal: 'normal (0,5 s)', long: 'longa (0,8 s)' },
  },
  markStyle: {
    label: 'Os nomes são marcados com',
    hint: 'A página em si nunca é alterada.',
    choices: { dotted: 'uma linha pontilhada', solid: 'uma linha fina', tint: 'um fundo colorido' },
  },
  markScope: {
    label: 'São marcados',
    hint: 'A lista da janela sempre traz todos.',
    choices: { all: 'todos os nomes', first: 'o primeiro de cada parágrafo' },
  },
  theme: {
    label: 'Cores',
    hint: 'Do cartão e destas páginas.',
    choices: { auto: 'como o navegador', light: 'claras', dark: 'escuras' },
  },
  language: {
    label: 'Idioma',
    hint: 'As citações ficam no delas.',
    choices: { auto: 'como o navegador' },
  },
  topics: {
    label: 'Temas dos cartões',
    hint: 'Do que os cartões tratam. As listas completas mostram sempre tudo.',
    none: 'Nenhum foi escolhido; por isso, os cartões tratam de todos.',
  },
  badge: { label: 'Número no botão', hint: 'Quantos nomes há na página aberta.' },
  newSites: {
    label: 'Em sites sem regra',
    hint: 'As regras de cada site estão abaixo.',
    choices: { on: 'o On Record está ativado', off: 'o On Record está desativado' },
  },
  preview: 'Fica assim',
  previewText: 'A Xiaomi Auto apresentou o SU7 Ultra, e depois vieram os pedidos do YU7.',
  sites: {
    hint: 'Uma regra vale para um site e todos os seus subsites; a mais específica prevalece.',
    addOn: 'Adicionar ativado',
    addOff: 'Adicionar desativado',
    addLabel: 'Adicionar sites, um por linha',
    placeholder: 'example.com',
    refusedLine: (line, text, why) => `Linha ${line}, “${text}”: ${why}`,
    refusals: {
      several: 'um site por linha, sem espaços nem vírgulas',
      pattern: 'padrões não são necessários, um site inclui seus subsites',
      scheme: 'não é um site da web',
      invalid: 'não é um site; escreva assim: example.com',
    },
    added: (n) =>
      count(n, { one: '# regra adicionada.', many: '# regras adicionadas.', other: '# regras adicionadas.' }),
    search: 'Procurar na lista',
    on: 'Ativado',
    off: 'Desativado',
    onePage: 'só esta página',
    althoughOn: (site) => `embora ${site} esteja ativado`,
    althoughOff: (site) => `embora ${site} esteja desativado`,
    remove: (site) => `Remover a regra de ${site}`,
    select: (site) => `Selecionar ${site}`,
    selectAll: 'Selecionar tudo',
    selected: (n) => count(n, { one: '# selecionada', many: '# selecionadas', other: '# selecionadas' }),
    setOn: 'Ativar',
    setOff: 'Desativar',
    removeAll: 'Remover',
    changed: (n) =>
      count(n, { one: '# regra alterada.', many: '# regras alteradas.', other: '# regras alteradas.' }),
    none: 'Nenhum site tem regra própria ainda.',
    noneFound: 'Nenhuma regra corresponde.',
    count: (n) => count(n, { one: '# regra', many: '# regras', other: '# regras' }),
    showing: (shown, n) => `As primeiras ${shown} de ${n} são mostradas.`,
    more: 'Mostrar mais',
  },
  shortcuts: {
    hint: 'Como estão definidos agora no navegador.',
    names: {
      _execute_action: 'Abrir a janela',
      'next-mention': 'Ir ao próximo nome e abrir seu cartão',
      'previous-mention': 'Ir ao nome anterior e abrir seu cartão',
      'toggle-site': 'Ativar ou desativar neste site',
    },
    none: 'sem teclas',
    change:
      'São alterados no navegador: no Chrome, em chrome://extensions/shortcuts; no Firefox, em Extensões, Gerenciar atalhos de extensões.',
  },
  files: {
    heading: 'Levar consigo',
    hint: 'Um arquivo JSON com seus ajustes e regras de sites.',
    exportFile: 'Exportar',
    importFile: 'Importar…',
    refusals: {
      unreadable: 'Esse arquivo não contém ajustes do On Record.',
      newer: 'Esse arquivo vem de uma versão mais recente do On Record.',
      large: 'Esse arquivo é grande demais para conter ajustes.',
    },
    adds: (n) => count(n, { one: '# adicionada', many: '# adicionadas', other: '# adicionadas' }),
    changes: (n) => count(n, { one: '# alterada', many: '# alteradas', other: '# alteradas' }),
    removes: (n) => count(n, { one: '# removida', many: '# removidas', other: '# removidas' }),
    same: 'O arquivo diz o que já está definido.',
    leftOut: (n) =>
      count(n, {
        one: '# entrada não faz sentido e fica de fora.',
        many: '# entradas não fazem sentido e ficam de fora.',
        other: '# entradas não fazem sentido e ficam de fora.',
      }),
    andMore: (n) => `e mais ${n}`,
    confirm: 'Substituir',
    cancel: 'Cancelar',
    imported: 'Importado.',
    reset: 'Redefinir tudo',
    resetHint: 'Todos os ajustes e regras voltam ao estado inicial.',
    wasReset: 'Tudo foi redefinido.',
    undo: 'Desfazer',
  },
  sync: {
    heading: 'Em sintonia com seus outros navegadores',
    settings: 'Ajustes',
    settingsHint:
      'Pela conta do próprio navegador, se você tiver entrado nela. Desativado, nada sai deste navegador.',
    sites: 'Regras de sites também',
    sitesHint: 'Os nomes dos sites vão com elas. Regras de páginas avulsas ficam aqui.',
    full: 'Há mais regras do que a conta comporta. Aqui todas são mantidas.',
    failed: 'A conta não pode ser acessada agora. Aqui tudo é mantido.',
  },
  dataset: {
    version: (version) => `Versão ${version}`,
    asOf: (date) => `até ${date}`,
    intro:
      'Todas as declarações vêm de uma reportagem sobre o discurso de Lei Jun em 28 de dezembro de 2023. O que a reportagem atribui a ele aparece como declarado; as palavras dela mesma, como comentário. O andamento é o que outras reportagens contam desde então; afirmações da empresa são apresentadas como tais.',
    about: (text) => `O que foi dito sobre “${text}”`,
    statements: 'Declarações',
    milestones: 'Fatos',
    sources: 'Fontes',
    alsoReported: (n) =>
      count(n, {
        one: 'Também em mais # reportagem',
        many: 'Também em mais # reportagens',
        other: 'Também em mais # reportagens',
      }),
    differently: 'Formulado de outra forma:',
    archived: 'cópia arquivada',
  },
  privacy: {
    lead: 'O On Record não envia nada a lugar nenhum. Não tem servidor, conta nem estatísticas.',
    paragraphs: [
      'As páginas são lidas no seu computador, enquanto você as vê. Nada delas é guardado: nem endereços, nem texto, nem contagens.',
      'O que fica guardado, no navegador, é o que você escolhe aqui: os ajustes, as regras de sites e uma pausa.',
      'Uma página que cita a Xiaomi Auto pode descobrir que marcas foram desenhadas nela. As outras não têm como saber que o On Record está ali.',
      'Os links para as fontes abrem em uma nova aba e não revelam de onde você veio.',
    ],
    permissionsHeading: 'Para que serve cada permissão',
    permissions: [
      { name: 'Todos os sites', why: 'para encontrar os nomes em qualquer página que você leia' },
      { name: 'Armazenamento', why: 'para guardar seus ajustes e regras de sites' },
      { name: 'Scripts', why: 'para carregar o restante só em páginas que contêm um nome' },
      { name: 'Menus de contexto', why: 'para o menu do botão e o do texto selecionado' },
      { name: 'Painel lateral', why: 'para mostrar ao lado da página o que foi dito' },
    ],
  },
  about: 'O On Record não toma partido e não tem vínculo com a Xiaomi.',
};
