import { counting } from '../../../core/locale/format';
import type { OptionsStrings } from '../../../core/locale/options-strings';

const count = counting('es');

export const options: OptionsStrings = {
  title: 'Opciones',
  sections: {
    settings: 'Ajustes',
    reading: 'Lectura',
    look: 'Aspecto',
    sites: 'Sitios',
    shortcuts: 'Atajos',
    dataset: 'Lo declarado',
    privacy: 'Privacidad',
  },
  opening: {
    label: 'Una ficha se abre',
    hint: 'Los atajos de teclado la abren siempre.',
    choices: {
      hover: 'al detener el puntero sobre un nombre',
      click: 'con un clic',
      alt: 'al detenerlo con Alt pulsada',
      off: 'nunca por sí sola',
    },
  },
  delay: {
    label: 'Espera',
    hint: 'Tiempo en reposo antes de abrirse.',
    choices: { short: 'corta (0,3 s)', normal: 'normal (0,5 s)', long: 'larga (0,8 s)' },
  },
  markStyle: {
    label: 'Los nombres se marcan con',
    hint: 'La página en sí nunca se modifica.',
    choices: { dotted: 'una línea de puntos', solid: 'una línea fina', tint: 'un fondo de color' },
  },
  markScope: {
    label: 'Se marcan',
    hint: 'La lista de la ventana siempre los incluye todos.',
    choices: { all: 'todos los nombres', first: 'el primero de cada párrafo' },
  },
  theme: {
    label: 'Colores',
    hint: 'De la ficha y de estas páginas.',
    choices: { auto: 'como el navegador', light: 'claros', dark: 'oscuros' },
  },
  language: {
    label: 'Idioma',
    hint: 'Las citas quedan en el suyo.',
    choices: { auto: 'como el navegador' },
  },
  topics: {
    label: 'Temas de las fichas',
    hint: 'De qué hablan las fichas. Las listas completas lo muestran todo.',
    none: 'No hay ninguno elegido: las fichas hablan de todos.',
  },
  badge: { label: 'Número en el botón', hint: 'Cuántos nombres hay en la página visible.' },
  newSites: {
    label: 'En los sitios sin regla',
    hint: 'Las reglas de cada sitio están más abajo.',
    choices: { on: 'On Record está activado', off: 'On Record está desactivado' },
  },
  preview: 'Así se ve',
  previewText: 'Xiaomi Auto presentó el SU7 Ultra, y después llegaron los pedidos del YU7.',
  sites: {
    hint: 'Una regla vale para un sitio y todos sus subsitios; gana la más específica.',
    addOn: 'Añadir activado',
    addOff: 'Añadir desactivado',
    addLabel: 'Añadir sitios, uno por línea',
    placeholder: 'example.com',
    refusedLine: (line, text, why) => `Línea ${line}, «${text}»: ${why}`,
    refusals: {
      several: 'un sitio por línea, sin espacios ni comas',
      pattern: 'no hacen falta patrones, un sitio incluye sus subsitios',
      scheme: 'no es un sitio de la web',
      invalid: 'no es un sitio; escríbalo así: example.com',
    },
    added: (n) =>
      count(n, { one: '# regla añadida.', many: '# reglas añadidas.', other: '# reglas añadidas.' }),
    search: 'Buscar en la lista',
    on: 'Activado',
    off: 'Desactivado',
    onePage: 'solo esta página',
    althoughOn: (site) => `aunque ${site} está activado`,
    althoughOff: (site) => `aunque ${site} está desactivado`,
    remove: (site) => `Quitar la regla de ${site}`,
    select: (site) => `Seleccionar ${site}`,
    selectAll: 'Seleccionar todo',
    selected: (n) => count(n, { one: '# seleccionada', many: '# seleccionadas', other: '# seleccionadas' }),
    setOn: 'Activar',
    setOff: 'Desactivar',
    removeAll: 'Quitar',
    changed: (n) =>
      count(n, { one: '# regla cambiada.', many: '# reglas cambiadas.', other: '# reglas cambiadas.' }),
    none: 'Ningún sitio tiene todavía una regla propia.',
    noneFound: 'Ninguna regla coincide.',
    count: (n) => count(n, { one: '# regla', many: '# reglas', other: '# reglas' }),
    showing: (shown, n) => `Se muestran las primeras ${shown} de ${n}.`,
    more: 'Mostrar más',
  },
  shortcuts: {
    hint: 'Como están definidos ahora en el navegador.',
    names: {
      _execute_action: 'Abrir la ventana',
      'next-mention': 'Ir al nombre siguiente y abrir su ficha',
      'previous-mention': 'Ir al nombre anterior y abrir su ficha',
      'toggle-site': 'Activar o desactivar en este sitio',
    },
    none: 'sin teclas',
    change:
      'Se cambian en el navegador: en Chrome, en chrome://extensions/shortcuts; en Firefox, en Complementos, Administrar atajos de extensiones.',
  },
  files: {
    heading: 'Llevárselo',
    hint: 'Un archivo JSON con sus ajustes y reglas de sitios.',
    exportFile: 'Exportar',
    importFile: 'Importar…',
    refusals: {
      unreadable: 'Ese archivo no contiene ajustes de On Record.',
      newer: 'Ese archivo procede de una versión más reciente de On Record.',
      large: 'Ese archivo es demasiado grande para contener ajustes.',
    },
    adds: (n) => count(n, { one: '# añadida', many: '# añadidas', other: '# añadidas' }),
    changes: (n) => count(n, { one: '# cambiada', many: '# cambiadas', other: '# cambiadas' }),
    removes: (n) => count(n, { one: '# quitada', many: '# quitadas', other: '# quitadas' }),
    same: 'El archivo dice lo que ya está definido.',
    leftOut: (n) =>
      count(n, {
        one: '# entrada no tiene sentido y se omite.',
        many: '# entradas no tienen sentido y se omiten.',
        other: '# entradas no tienen sentido y se omiten.',
      }),
    andMore: (n) => `y ${n} más`,
    confirm: 'Sustituir',
    cancel: 'Cancelar',
    imported: 'Importado.',
    reset: 'Restablecer todo',
    resetHint: 'Todos los ajustes y reglas vuelven a su estado inicial.',
    wasReset: 'Todo se ha restablecido.',
    undo: 'Deshacer',
  },
  sync: {
    heading: 'Al día con sus otros navegadores',
    settings: 'Ajustes',
    settingsHint:
      'Mediante la cuenta del propio navegador, si tiene la sesión iniciada. Desactivado, nada sale de este navegador.',
    sites: 'También las reglas de sitios',
    sitesHint: 'Los nombres de los sitios van con ellas. Las reglas de páginas sueltas se quedan aquí.',
    full: 'Hay más reglas de las que admite la cuenta. Aquí se conservan todas.',
    failed: 'Ahora no se puede acceder a la cuenta. Aquí se conserva todo.',
  },
  dataset: {
    version: (version) => `Versión ${version}`,
    asOf: (date) => `a ${date}`,
    intro:
      'Todas las declaraciones proceden de una crónica del discurso de Lei Jun del 28 de diciembre de 2023. Lo que la crónica le atribuye figura como declarado; las palabras de la propia crónica, como comentario. El avance es lo que han contado después otros medios; lo que afirma la empresa se presenta como afirmación suya.',
    about: (text) => `Lo declarado sobre «${text}»`,
    statements: 'Declaraciones',
    milestones: 'Hechos',
    sources: 'Fuentes',
    alsoReported: (n) =>
      count(n, {
        one: 'También en # crónica más',
        many: 'También en # crónicas más',
        other: 'También en # crónicas más',
      }),
    differently: 'Formulado de otro modo:',
    archived: 'copia archivada',
  },
  privacy: {
    lead: 'On Record no envía nada a ninguna parte. No tiene servidor, ni cuentas, ni estadísticas.',
    paragraphs: [
      'Las páginas se leen en este equipo mientras usted las ve. No se guarda nada de ellas: ni direcciones, ni texto, ni recuentos.',
      'En el navegador solo se guarda lo que se elige aquí: los ajustes, las reglas de sitios y una pausa.',
      'Una página que nombra a Xiaomi Auto puede descubrir que se han dibujado marcas en ella. Las demás no pueden saber que On Record está ahí.',
      'Los enlaces a las fuentes se abren en una pestaña nueva y no revelan de dónde viene.',
    ],
    permissionsHeading: 'Para qué sirve cada permiso',
    permissions: [
      { name: 'Todos los sitios', why: 'para encontrar los nombres en cualquier página que lea' },
      { name: 'Almacenamiento', why: 'para guardar sus ajustes y reglas de sitios' },
      { name: 'Scripts', why: 'para cargar el resto solo en páginas que contienen un nombre' },
      { name: 'Menús contextuales', why: 'para el menú del botón y el del texto seleccionado' },
      { name: 'Panel lateral', why: 'para mostrar lo declarado junto a la página' },
    ],
  },
  about: 'On Record no toma partido y no está vinculado a Xiaomi.',
};
