import { createElement, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Page } from './react.js';

function Ready() {
  useEffect(() => {
    window.ready = true;
  }, []);
  return createElement(Page, { script: '/app.js' });
}

hydrateRoot(document, createElement(Ready), {
  onRecoverableError: (error) => console.error(`recovered: ${error.message}`),
});
