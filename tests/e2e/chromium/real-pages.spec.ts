import { expectPainted } from '../expectations';
import { expect, test } from '../fixture';
import { isBrowsersOwn } from '../harness/chromium';
import { names, realPages, withNames } from '../harness/real-pages';
import { outcomeOf } from '../harness/visits';

/** `ON_RECORD_CASES` times as many on demand. */
const pages = realPages(Math.round(50 * Number(process.env.ON_RECORD_CASES ?? 1)));

const hostsOf = (urls: readonly string[]): string[] =>
  [...new Set(urls.filter((url) => !isBrowsersOwn(url)).map((url) => new URL(url).hostname))].sort();

test.describe(() => {
  test.use({
    setAside: {
      identity: 'compared below, in the load that is needed anyway',
      trace: 'how far a page’s own clocks have got when it is looked at differs from load to load',
      requests: 'so does what it has asked for by then; whom it asks is compared below',
      silence: 'so does what it complains of; complaints of our own are tested below',
    },
  });

  for (const { name, html } of pages) {
    test(`the saved page ${name}, ${Math.round(html.length / 1_000)} kB, is marked and stays as it was`, async ({
      server,
      visit,
      withoutIt,
      page,
      faults,
    }) => {
      const address = `http://${name}.example.test/`;
      // A page that has been left may still have a question on its way.
      const own: string[] = [];
      page.on('request', (request) => own.push(request.url()));
      await visit(address, withNames(html));
      await expectPainted(page, names);
      const ownHosts = hostsOf(own);
      const hosts = hostsOf(server.asked).filter((host) => ownHosts.includes(host));
      const before = server.asked.length;
      const { states } = await outcomeOf(page);
      await withoutIt(page, async (twin) => {
        await expect
          .poll(() => hosts.filter((host) => !hostsOf(server.asked.slice(before)).includes(host)))
          .toEqual([]);
        await expect.poll(async () => (await outcomeOf(twin)).states).toEqual(states);
        // What it has not loaded by now it would ask for during the next test.
        await twin.goto('about:blank');
      });
      expect(faults().filter((fault) => fault.includes('chrome-extension:'))).toEqual([]);
      // Compared: a page that is closed is not loaded for the oracles a third time.
      await page.close();
    });
  }
});
