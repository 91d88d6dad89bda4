import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeBrowser, fakeBrowser } from './fake-browser';

let fake: FakeBrowser;

beforeEach(async () => {
  fake = await started();
});

/** A background of its own over a fake browser. */
async function started(): Promise<FakeBrowser> {
  const made = fakeBrowser();
  vi.resetModules();
  vi.stubGlobal('navigator', { languages: ['en'] });
  vi.doMock('../../../platform/extension/browser', () => ({ browser: made.browser }));
  const { listenForMessages } = await import('../../../entrypoints/background/messages');
  listenForMessages();
  return made;
}

const ownPage = { id: 'own-id', url: 'chrome-extension://own-id/popup.html' };
const ownPageInTab = {
  ...ownPage,
  url: 'chrome-extension://own-id/options.html',
  tab: { id: 3 },
  frameId: 0,
};
const frame = {
  id: 'own-id',
  url: 'https://news.test/story',
  tab: { id: 7, url: 'https://news.test/story' },
  frameId: 0,
};

const off = { type: 'intent', intent: { type: 'set-site', site: 'other.test', on: false } };
const writes = [
  off,
  { type: 'intent', intent: { type: 'set-field', name: 'newSites', value: 'off' } },
  { type: 'intent', intent: { type: 'pause', pause: { kind: 'facts', version: '1' } } },
  { type: 'intent', intent: { type: 'replace', fields: {}, rules: { 'other.test': 'off' } } },
  { type: 'intent', intent: { type: 'forget-site', site: 'news.test' } },
];

describe('who may change settings', () => {
  it.each([['the popup', ownPage] as const, ['the options in a tab', ownPageInTab] as const])(
    '%s may [H02]',
    async (_, sender) => {
      expect(await fake.send(off, sender)).toEqual({ ok: true });
      expect(fake.local).toEqual({ 'site:other.test': 'off' });
    },
  );

  const strangers: [string, unknown][] = [
    ['a frame of a page', frame],
    [
      'a frame that names our address in its path',
      { ...frame, url: 'https://news.test/chrome-extension://own-id/' },
    ],
    ['a frame of a look-alike extension', { ...frame, url: 'chrome-extension://own-id.evil/popup.html' }],
    ['another extension', { ...ownPage, id: 'other-id', url: 'chrome-extension://other-id/popup.html' }],
    ['another extension that uses our address', { ...ownPage, id: 'other-id' }],
    ['nobody', {}],
    ['a sender without an address', { id: 'own-id' }],
    ['a sender without an address, in a tab', { id: 'own-id', tab: { id: 7 }, frameId: 0 }],
    ['a sender whose origin is missing', { ...frame, origin: undefined }],
    ['a sender that claims our origin', { ...frame, origin: 'chrome-extension://own-id' }],
  ];

  it.each(strangers)('%s may not [H02 H03]', async (_, sender) => {
    for (const message of writes) await fake.send(message, sender);
    expect(fake.local).toEqual({});
  });

  it('our own page may though the browser gives neither tab nor origin [H03]', async () => {
    expect(
      await fake.send(off, { id: 'own-id', url: ownPage.url, origin: undefined, tab: undefined }),
    ).toEqual({
      ok: true,
    });
  });
});

describe('a frame of a page', () => {
  it('may switch off its own site alone, whatever it names [H02]', async () => {
    await fake.send({ type: 'off-here', site: 'bank.test', tabId: 1, url: 'https://bank.test/' }, frame);
    expect(fake.local).toEqual({ 'site:news.test': 'off' });
  });

  it('is sent scripts in its own frame alone, whatever it names [H02]', async () => {
    await fake.send({ type: 'card', tabId: 1, frameId: 9, files: ['/options.js'] }, frame);
    for (const [given] of fake.browser.scripting.executeScript.mock.calls)
      expect(given).toMatchObject({ target: { tabId: 7, frameIds: [0] } });
    expect(fake.browser.scripting.executeScript).toHaveBeenCalled();
  });

  it('without a tab, as of a page rendered nowhere, gets no answer [H03]', async () => {
    expect(await fake.send({ type: 'hit' }, { id: 'own-id', url: 'https://news.test/' })).toBeUndefined();
    expect(await fake.send({ type: 'hit' }, { ...frame, frameId: undefined })).toBeUndefined();
  });

  it('whose tab hides its address is decided by its own [H03]', async () => {
    fake.local['site:news.test'] = 'off';
    expect(await fake.send({ type: 'hit' }, { ...frame, tab: { id: 7 } })).toMatchObject({ on: false });
  });

  it('that refuses the style is told so, and nothing throws [H07]', async () => {
    fake.browser.scripting.insertCSS.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await fake.send({ type: 'style' }, frame)).toBe(false);
  });

  it('that is gone before its script comes is no error [H07]', async () => {
    fake.browser.scripting.executeScript.mockRejectedValue(new Error('No frame with id 0 in tab 7'));
    expect(await fake.send({ type: 'hit' }, frame)).toBe(false);
    expect(await fake.send({ type: 'card' }, frame)).toBe(false);
  });
});

/** Whatever a structured clone can carry, and what looks almost like a message. */
const anyMessage = fc.oneof(
  fc.anything({ withDate: true, withMap: true, withSet: true, withBigInt: true, withNullPrototype: true }),
  fc.record(
    {
      type: fc.oneof(
        fc.constantFrom('intent', 'hit', 'style', 'card', 'changed', 'undo-off', 'wake'),
        fc.string(),
      ),
      intent: fc.oneof(
        fc.anything(),
        fc.record(
          {
            type: fc.oneof(
              fc.constantFrom('set-site', 'set-field', 'pause', 'replace', 'forget-site'),
              fc.string(),
            ),
            site: fc.oneof(fc.domain(), fc.anything()),
            on: fc.oneof(fc.boolean(), fc.anything()),
            name: fc.oneof(fc.constantFrom('newSites', 'badge', '__proto__'), fc.anything()),
            value: fc.anything(),
            pause: fc.anything(),
            fields: fc.anything(),
            rules: fc.oneof(fc.dictionary(fc.string(), fc.constantFrom('on', 'off', '')), fc.anything()),
          },
          { requiredKeys: [] },
        ),
      ),
    },
    { requiredKeys: [] },
  ),
);

const anySender = fc.oneof(
  fc.constantFrom<unknown>(ownPage, ownPageInTab, frame, { ...frame, tab: { id: 7 } }),
  fc.record(
    {
      id: fc.constantFrom('own-id', 'other-id', undefined),
      url: fc.oneof(fc.webUrl(), fc.constantFrom('chrome-extension://own-id/popup.html', '', 'null')),
      origin: fc.oneof(fc.webUrl(), fc.constant(undefined)),
      tab: fc.oneof(
        fc.record({ id: fc.nat(), url: fc.oneof(fc.webUrl(), fc.string()) }),
        fc.constant(undefined),
      ),
      frameId: fc.oneof(fc.nat(), fc.constant(undefined)),
    },
    { requiredKeys: [] },
  ),
);

describe('any message from anybody', () => {
  it('is answered or dropped, never thrown at; only our own pages write what is not “less” [H01]', async () => {
    await fc.assert(
      fc.asyncProperty(anyMessage, anySender, async (message, sender) => {
        fake = await sameBackground();
        await fake.send(message, sender);
        const { id, url } = (sender ?? {}) as { id?: string; url?: string };
        const isOwn = id === 'own-id' && url?.startsWith('chrome-extension://own-id/') === true;
        if (!isOwn) expect(fake.local).toEqual({});
        for (const key of Object.keys(fake.local)) expect(key).toMatch(/^(?:site:|set:|pause$)/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('comes to the same in whatever order it is repeated, for choices of different sites [H01]', async () => {
    const choice = fc.record({ site: fc.constantFrom('a.test', 'b.test', 'c.test'), on: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { maxLength: 12 }), async (choices) => {
        const last = new Map(choices.map(({ site, on }) => [site, on]));
        fake = await sameBackground();
        await Promise.all(
          choices.map(({ site, on }) =>
            fake.send({ type: 'intent', intent: { type: 'set-site', site, on } }, ownPage),
          ),
        );
        // What was asked last for each site once more, the other way round: nothing changes.
        const once = structuredClone(fake.local);
        for (const [site, on] of [...last].reverse())
          await fake.send({ type: 'intent', intent: { type: 'set-site', site, on } }, ownPage);
        expect(fake.local).toEqual(once);
      }),
    );
  });
});

/** The same background with nothing stored: making it anew for each of thousands of runs would take minutes. */
async function sameBackground(): Promise<FakeBrowser> {
  for (const items of [fake.local, fake.session]) for (const key of Object.keys(items)) delete items[key];
  return fake;
}
