import { html, LitElement, render } from 'lit';

window.ticks = 0;

customElements.define(
  'a-counter',
  class extends LitElement {
    static properties = { count: { type: Number } };
    count = undefined;
    constructor() {
      super();
      // A class field would hide the accessor that Lit has made.
      delete this.count;
      this.count = 0;
    }
    updated() {
      window.ticks += 1;
    }
    render() {
      const rows = Array.from({ length: this.count }, (_, index) => html`<li>Row ${index}: 小米汽车</li>`);
      return html`<button type="button" @click=${() => (this.count += 1)}>More</button>
        <p id="now">${this.count === 0 ? 'Nothing yet.' : `Xiaomi EV ${this.count}`}</p>
        <ul>${rows}</ul>`;
    }
  },
);

render(html`<p>Xiaomi Auto and <b>SU7 Ultra</b></p><a-counter></a-counter>`, document.querySelector('#app'));
window.ready = true;
