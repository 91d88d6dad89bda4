import { createEffect, createSignal, For } from 'solid-js';
import html from 'solid-js/html';
import { render } from 'solid-js/web';

window.ticks = 0;

function App() {
  const [count, setCount] = createSignal(0);
  createEffect(() => {
    count();
    window.ticks += 1;
  });
  const rows = () => Array.from({ length: count() }, (_, index) => index);
  return html`<p>Xiaomi Auto and <b>SU7 Ultra</b></p>
    <button type="button" onclick=${() => setCount(count() + 1)}>More</button>
    <p id="now">${() => (count() === 0 ? 'Nothing yet.' : `Xiaomi EV ${count()}`)}</p>
    <ul><${For} each=${rows}>${(index) => html`<li>Row ${index}: 小米汽车</li>`}<//></ul>`;
}

render(() => App(), document.querySelector('#app'));
window.ready = true;
