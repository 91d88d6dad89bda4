import { names, realPages, withNames } from '../harness/real-pages';
import { expectPainted, test } from './stage';

/** `ON_RECORD_CASES` times as many on demand. */
const pages = realPages(Math.round(12 * Number(process.env.ON_RECORD_CASES ?? 1)));

// Without their own scripts and all that they would fetch, so that two loads of a page are the same. A frame or a script
// that leads elsewhere during a load is a fault to the driver. Chromium opens them with all they have.
const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

for (const { name, html } of pages) {
  test(`the saved page ${name}, ${Math.round(html.length / 1_000)} kB, is marked and stays as it was`, async ({
    visit,
  }) => {
    const page = await visit(`http://${name}.example.test/`, { body: withNames(html), headers });
    await expectPainted(page, names);
  });
}
