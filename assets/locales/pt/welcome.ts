import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'O On Record está pronto',
  lead: 'Onde uma página cita a Xiaomi Auto, você pode ver o que foi declarado sobre suas metas e sua estratégia, nas palavras de quem, quando, e o que aconteceu desde então.',
  tryHeading: 'Experimente aqui',
  practice:
    'Ao apresentar o Xiaomi SU7 em Pequim, Lei Jun não falou só de um carro. A Xiaomi Auto, disse ele, deveria se tornar uma das cinco maiores montadoras do mundo em 15 a 20 anos.',
  tryPointer:
    'Com o ponteiro: pare-o por meio segundo sobre um nome sublinhado. Clique no nome para manter o cartão aberto.',
  tryKeyboard: 'Com o teclado: Alt+Shift+. vai ao próximo nome e abre seu cartão; Esc o fecha.',
  tryTouch: 'Com o dedo: toque em um nome sublinhado.',
  permissionHeading: 'Por que ele pode ler todas as páginas',
  permission:
    'Só assim ele encontra os nomes em qualquer página que você leia; faz isso no seu computador, não guarda nada e não envia nada a lugar nenhum.',
  independent: 'O On Record não toma partido e não tem vínculo com a Xiaomi.',
  next: 'Daqui em diante',
  toOptions: 'Escolher como os cartões se abrem e como os nomes são marcados',
  toDataset: 'Ler todas as declarações e fontes',
};
