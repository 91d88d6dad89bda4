import { makeApp } from './vue.js';

window.ticks = 0;
makeApp(() => (window.ticks += 1)).mount('#app');
window.ready = true;
