/** Makes the documents that are measured, in the page’s own world, as the page itself would. */
export interface Maker {
  /** Puts so many mentions into the body, evenly, and keeps the result as what is measured; the number put in. */
  plant: (mentions: number) => number;
  /** Puts a fresh copy of what is measured in place of the body, laid out. */
  fresh: () => void;
}

declare global {
  var maker: Maker;
}

export function installMaker(marks: string): void {
  /** Ten written forms in several scripts; a pair of strings is split over an inline element. */
  const forms: (string | [string, string])[] = [
    'Xiaomi Auto',
    '小米汽车',
    'SU7 Ultra',
    ['Xiaomi', ' SU7 Max'],
    'Сяоми Авто',
    'YU7',
    '샤오미 전기차',
    'Xiaomi EV',
    '小米SU7',
    'Xiaomi Motors',
  ];
  const unread = 'script,style,noscript,template,textarea,select,button,title,svg,rt,[hidden]';

  function places(): Text[] {
    const found: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node as Text;
      const parent = text.parentElement;
      if (parent === null || text.data.trim().length < 12 || parent.closest(unread) !== null) continue;
      if (parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) found.push(text);
    }
    return found;
  }

  function put(text: Text, form: string | [string, string]): void {
    const middle = text.data.indexOf(' ', text.data.length >> 1);
    const rest = text.splitText(middle < 0 ? text.length : middle);
    const parts =
      typeof form === 'string' ? [form] : [Object.assign(document.createElement('b'), {}), form[1]];
    if (typeof form !== 'string') (parts[0] as Element).append(form[0]);
    rest.before(' (', ...(parts as (string | Node)[]), ') ');
  }

  let kept: Node | null = null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marks);
  document.adoptedStyleSheets.push(sheet);

  globalThis.maker = {
    plant(mentions) {
      if (document.body === null) return 0;
      const all = places();
      const many = all.length === 0 ? 0 : mentions;
      for (let i = 0; i < many; i += 1) {
        const at = many <= all.length ? Math.floor((i * all.length) / many) : i % all.length;
        put(all[at] as Text, forms[i % forms.length] as string);
      }
      document.body.normalize();
      kept = document.body.cloneNode(true);
      void document.body.offsetHeight;
      return many;
    },
    fresh() {
      if (kept === null) return;
      document.body.replaceWith(kept.cloneNode(true));
      void document.body.offsetHeight;
    },
  };
}
