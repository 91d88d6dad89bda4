import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { appUrl, frameworks, isReady, marked, pressTwice, serveApp } from '../harness/framework-app';

for (const framework of frameworks) {
  for (const mode of ['production', 'development'] as const) {
    test(`${framework.name} in ${mode} is the same app with it and without: markup, console, updates [C03]`, async ({
      change,
      server,
      visit,
      withoutIt,
      page,
    }) => {
      await visit(appUrl, await serveApp(server, framework, mode));
      await expect.poll(() => change(page, isReady)).toBe(true);
      await expectPainted(page, marked.first);
      for (const presses of [2, 4]) {
        await change(page, pressTwice);
        await expectPainted(page, marked.after(presses));
      }
      // Updates, or passes of change detection, as the app itself counts them.
      const ticks = await page.evaluate(() => Reflect.get(window, 'ticks') as number | undefined);
      const plain = await withoutIt(page, (twin) => twin.evaluate(() => Reflect.get(window, 'ticks')));
      expect(ticks).toBe(plain);
    });
  }
}
