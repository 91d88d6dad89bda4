import { hydrate } from 'svelte';
import App from './App.svelte';

window.ticks = 0;
hydrate(App, { target: document.querySelector('#app'), props: { updated: () => (window.ticks += 1) } });
window.ready = true;
