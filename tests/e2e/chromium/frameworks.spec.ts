import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { bundleForBrowser, loadForServer, type Mode } from '../harness/app-bundle';

const url = 'http://app.example.test/';

/** Small apps that all do the same: two mentions at first, and one more in a text and a list with each press. */
const frameworks: { name: string; hydrates: boolean }[] = [
  { name: 'react', hydrates: true },
  { name: 'vue', hydrates: true },
  { name: 'svelte', hydrates: true },
  { name: 'angular', hydrates: false },
  { name: 'solid', hydrates: false },
  { name: 'lit', hydrates: false },
];

async function markupOf(name: string, hydrates: boolean, mode: Mode): Promise<string> {
  if (!hydrates) return shell('<div id="app"></div><app-root></app-root>');
  const { render } = await loadForServer<{ render(): Promise<string> }>(`frameworks/${name}.server.js`, mode);
  const markup = await render();
  return markup.startsWith('<!DOCTYPE') ? markup : shell(markup);
}

/** Some frameworks mark their places with random numbers: the same ones in both browsers. */
const notRandom =
  '<script>{ let seed = 1; Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647 }</script>';

const shell = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>App</title>${notRandom}</head><body>${body}<script src="/app.js"></script></body></html>`;

for (const { name, hydrates } of frameworks) {
  for (const mode of ['production', 'development'] as const) {
    test(`${name} in ${mode} is the same app with it and without: markup, console, updates [C03]`, async ({
      change,
      server,
      visit,
      withoutIt,
      page,
    }) => {
      const { script } = await bundleForBrowser(`frameworks/${name}.client.js`, mode);
      server.serve(`${url}app.js`, { body: script, type: 'text/javascript' });
      await visit(url, await markupOf(name, hydrates, mode));
      const isReady = () => change(page, () => Reflect.get(window, 'ready') === true);
      await expect.poll(isReady).toBe(true);
      await expectPainted(page, ['Xiaomi Auto', 'SU7 Ultra']);
      const press = () =>
        change(page, async () => {
          const late = document.querySelector('a-counter')?.shadowRoot;
          const button = (late ?? document).querySelector('button');
          // Long enough apart that each press is an update of its own.
          for (let time = 0; time < 2; time += 1) {
            button?.click();
            await new Promise(requestAnimationFrame);
          }
        });
      await press();
      await expectPainted(page, ['Xiaomi Auto', 'SU7 Ultra', 'Xiaomi EV', '小米汽车', '小米汽车']);
      await press();
      await expectPainted(page, ['Xiaomi Auto', 'SU7 Ultra', 'Xiaomi EV', ...Array(4).fill('小米汽车')]);
      const ticks = await page.evaluate(() => Reflect.get(window, 'ticks') as number | undefined);
      const plain = await withoutIt(page, (twin) => twin.evaluate(() => Reflect.get(window, 'ticks')));
      expect(ticks).toBe(plain);
    });
  }
}
