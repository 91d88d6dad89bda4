import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'On Record está listo',
  lead: 'Donde una página nombra a Xiaomi Auto, puede ver qué se declaró sobre sus objetivos y su estrategia, con palabras de quién, cuándo, y qué ha pasado desde entonces.',
  tryHeading: 'Pruébelo aquí',
  practice:
    'Al presentar el Xiaomi SU7 en Pekín, Lei Jun no habló solo de un coche. Xiaomi Auto, dijo, debía ser uno de los cinco mayores fabricantes de automóviles del mundo en un plazo de 15 a 20 años.',
  tryPointer:
    'Con el puntero: déjelo medio segundo sobre un nombre subrayado. Haga clic en el nombre para mantener abierta la ficha.',
  tryKeyboard: 'Con el teclado: Alt+Mayús+. va al nombre siguiente y abre su ficha; Esc la cierra.',
  tryTouch: 'Con el dedo: toque un nombre subrayado.',
  permissionHeading: 'Por qué puede leer todas las páginas',
  permission:
    'Solo así encuentra los nombres en cualquier página que lea; lo hace en su equipo, no recuerda nada y no envía nada a ninguna parte.',
  independent: 'On Record no toma partido y no está vinculado a Xiaomi.',
  next: 'Y ahora',
  toOptions: 'Elegir cómo se abren las fichas y cómo se marcan los nombres',
  toDataset: 'Leer todas las declaraciones y fuentes',
};
