import { createSSRApp, h, onUpdated, ref } from 'vue';

export const makeApp = (updated = () => undefined) =>
  createSSRApp({
    setup() {
      const count = ref(0);
      onUpdated(updated);
      return () => [
        h('p', ['Xiaomi Auto and ', h('b', 'SU7 Ultra')]),
        h('button', { type: 'button', onClick: () => (count.value += 1) }, 'More'),
        h('p', { id: 'now' }, count.value === 0 ? 'Nothing yet.' : `Xiaomi EV ${count.value}`),
        h(
          'ul',
          Array.from({ length: count.value }, (_, index) =>
            h('li', { key: index }, `Row ${index}: 小米汽车`),
          ),
        ),
      ];
    },
  });
