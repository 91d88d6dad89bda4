import { bundleForBrowser, loadForServer, type Mode } from './app-bundle';
import type { PageServer } from './page-server';

export interface Framework {
  name: string;
  /** Takes over what a server has rendered. */
  hydrates: boolean;
}

/** Small apps that all do the same: two mentions at first, and one more in a text and a list with each press. */
export const frameworks: Framework[] = [
  { name: 'react', hydrates: true },
  { name: 'vue', hydrates: true },
  { name: 'svelte', hydrates: true },
  { name: 'angular', hydrates: false },
  { name: 'solid', hydrates: false },
  { name: 'lit', hydrates: false },
];

/** The app’s address; a page of it is what `serveApp` gives. */
export const appUrl = 'http://app.example.test/';

/** Some frameworks mark their places with random numbers: the same ones with the extension and without. */
const notRandom =
  '<script>{ let seed = 1; Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647 }</script>';

const shell = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>App</title>${notRandom}</head><body>${body}<script src="/app.js"></script></body></html>`;

/** Bundles an app, serves its script, and gives its page as a server would render it. */
export async function serveApp(
  server: PageServer,
  { name, hydrates }: Framework,
  mode: Mode,
): Promise<string> {
  const { script } = await bundleForBrowser(`frameworks/${name}.client.js`, mode);
  server.serve(`${appUrl}app.js`, { body: script, type: 'text/javascript' });
  if (!hydrates) return shell('<div id="app"></div><app-root></app-root>');
  const { render } = await loadForServer<{ render(): Promise<string> }>(`frameworks/${name}.server.js`, mode);
  const markup = await render();
  return markup.startsWith('<!DOCTYPE') ? markup : shell(markup);
}

/** Two presses, long enough apart that each is an update of its own. Runs in the page. */
export async function pressTwice(): Promise<void> {
  const late = document.querySelector('a-counter')?.shadowRoot;
  const button = (late ?? document).querySelector('button');
  for (let time = 0; time < 2; time += 1) {
    button?.click();
    // A tab that is not in front may be drawn no more.
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
  }
}

/** Whether the app has taken the page over. Runs in the page. */
export const isReady = (): boolean => Reflect.get(window, 'ready') === true;

/** What is marked after the app has started, and after each two presses. */
export const marked = {
  first: ['Xiaomi Auto', 'SU7 Ultra'],
  after: (presses: number): string[] => [
    ...marked.first,
    'Xiaomi EV',
    ...Array<string>(presses).fill('小米汽车'),
  ],
};
