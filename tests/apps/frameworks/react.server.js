import { createElement } from 'react';
import { renderToString } from 'react-dom/server.edge';
import { Page } from './react.js';

export const render = async () =>
  `<!DOCTYPE html>${renderToString(createElement(Page, { script: '/app.js' }))}`;
