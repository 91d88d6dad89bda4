import { expectPainted } from '../expectations';
import { test } from '../fixture';
import { pageOf } from '../harness/pages';

const news = 'http://news.example.test/';

test('paints in an open shadow root that the markup declares [C08]', async ({ visit }) => {
  const page = await visit(
    news,
    pageOf('<div><template shadowrootmode="open"><p>Xiaomi Auto</p></template></div>'),
  );
  await expectPainted(page, ['Xiaomi Auto']);
});

test('paints in shadow roots within shadow roots and in what is slotted into them [C08]', async ({
  visit,
}) => {
  const page = await visit(
    news,
    pageOf(`<div>
      <template shadowrootmode="open">
        <section><template shadowrootmode="open"><p>小米汽车</p></template></section>
        <slot></slot>
      </template>
      <p>SU7 Ultra</p>
    </div>`),
  );
  await expectPainted(page, ['小米汽车', 'SU7 Ultra']);
});

test('paints in a shadow root that is attached long after the page has loaded [C08]', async ({
  visit,
  change,
}) => {
  const page = await visit(news, pageOf('<p>Xiaomi EV</p><div id="late"></div>'));
  await expectPainted(page, ['Xiaomi EV']);
  await change(page, () => {
    const root = document.querySelector('#late')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Xiaomi Auto</p>';
  });
  await expectPainted(page, ['Xiaomi EV', 'Xiaomi Auto']);
});

test('paints in the shadow root of a custom element that is added later [C08]', async ({ visit, change }) => {
  const page = await visit(news, pageOf('<p>Xiaomi EV</p>'));
  await expectPainted(page, ['Xiaomi EV']);
  await change(page, () => {
    class Story extends HTMLElement {
      connectedCallback(): void {
        this.attachShadow({ mode: 'open' }).innerHTML = '<p>Xiaomi Auto</p>';
      }
    }
    customElements.define('a-story', Story);
    document.body.append(document.createElement('a-story'));
  });
  await expectPainted(page, ['Xiaomi EV', 'Xiaomi Auto']);
});

test('follows changes inside a shadow root [C08]', async ({ visit, change }) => {
  const page = await visit(
    news,
    pageOf('<div><template shadowrootmode="open"><p>Xiaomi Auto</p></template></div>'),
  );
  await expectPainted(page, ['Xiaomi Auto']);
  await change(page, () => {
    const text = document.querySelector('div')?.shadowRoot?.querySelector('p');
    if (text) text.textContent = 'The SU7 Ultra of Xiaomi EV';
  });
  await expectPainted(page, ['SU7 Ultra', 'Xiaomi EV']);
});
