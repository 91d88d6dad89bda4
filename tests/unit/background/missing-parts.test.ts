import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

const frame = {
  id: 'own-id',
  url: 'https://news.test/',
  tab: { id: 7, url: 'https://news.test/' },
  frameId: 0,
};

/** As Firefox for Android, and others, leave them out. */
describe('a browser without commands, menus, side panel, badge and icon', () => {
  it('has a background that starts and answers [H09]', async () => {
    const fake = fakeBrowser();
    const { setTitle } = fake.browser.action;
    const poor = { ...fake.browser, action: { setTitle } };
    poor.tabs.get.mockResolvedValue({ url: 'https://news.test/' });
    vi.resetModules();
    vi.doMock('../../../platform/extension/browser', () => ({ browser: poor }));
    const { default: background } = await import('../../../entrypoints/background');
    background.main();
    expect(await fake.send({ type: 'hit' }, frame)).toMatchObject({ on: true, site: 'news.test' });
    expect(await fake.send({ type: 'changed' }, frame)).toBe(true);
    expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'extensionName' });
  });

  it('opens what a card leads to in a tab [H09]', async () => {
    const fake = fakeBrowser();
    vi.resetModules();
    vi.doMock('../../../platform/extension/browser', () => ({ browser: fake.browser }));
    const { default: background } = await import('../../../entrypoints/background');
    background.main();
    expect(await fake.send({ type: 'open-statements' }, frame)).toBe(true);
    expect(fake.browser.tabs.create).toHaveBeenCalledWith({
      url: expect.stringMatching(/options\.html#dataset$/),
    });
  });

  it('has pages that know no keys and no side panel [H09]', async () => {
    const fake = fakeBrowser();
    vi.resetModules();
    vi.doMock('../../../platform/extension/browser', () => ({ browser: fake.browser }));
    const { commandKeys, openSidePanel } = await import('../../../platform/extension/own-pages');
    expect(await commandKeys()).toEqual({});
    expect(await openSidePanel(7)).toBe(false);
  });
});
