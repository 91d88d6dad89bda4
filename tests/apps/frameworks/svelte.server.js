import { render as renderApp } from 'svelte/server';
import App from './App.svelte';

export const render = async () => `<div id="app">${(await renderApp(App)).body}</div>`;
