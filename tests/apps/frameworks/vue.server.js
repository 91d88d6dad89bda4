import { renderToString } from 'vue/server-renderer';
import { makeApp } from './vue.js';

export const render = async () => `<div id="app">${await renderToString(makeApp())}</div>`;
