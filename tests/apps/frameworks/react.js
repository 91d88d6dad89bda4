import { createElement as h, useState } from 'react';

/** The whole document, as a server renders it and the browser takes it over. */
export function Page({ script }) {
  const [count, setCount] = useState(0);
  const rows = Array.from({ length: count }, (_, index) => h('li', { key: index }, `Row ${index}: 小米汽车`));
  return h(
    'html',
    { lang: 'en' },
    h('head', null, h('meta', { charSet: 'utf-8' }), h('title', null, 'React')),
    h(
      'body',
      null,
      h('p', null, 'Xiaomi Auto and ', h('b', null, 'SU7 Ultra')),
      h('button', { type: 'button', onClick: () => setCount(count + 1) }, 'More'),
      h('p', { id: 'now' }, count === 0 ? 'Nothing yet.' : `Xiaomi EV ${count}`),
      h('ul', null, rows),
      h('script', { src: script, async: true }),
    ),
  );
}
