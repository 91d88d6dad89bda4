import { appUrl, frameworks, isReady, marked, pressTwice, serveApp } from '../harness/framework-app';
import { expect, expectPainted, test } from './stage';

for (const framework of frameworks.filter(({ hydrates }) => hydrates)) {
  test(`${framework.name} in development hydrates a page without a complaint [C03]`, async ({
    change,
    running,
    visit,
  }) => {
    const page = await visit(appUrl, await serveApp(running.server, framework, 'development'));
    await expect.poll(() => page.evaluate(isReady)).toBe(true);
    await expectPainted(page, marked.first);
    for (const presses of [2, 4]) {
      await change(page, pressTwice);
      await expectPainted(page, marked.after(presses));
    }
  });
}
