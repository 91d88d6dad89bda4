import { extensionId, type Firefox } from './firefox';

/** What the extension's own side of Firefox can be asked and told. Scripts find what is given in `arguments`. */
export interface FirefoxExtension {
  /** Runs a script in a page of the extension in which none of its own code runs; a promise is awaited. */
  backstage(script: string, ...given: unknown[]): Promise<unknown>;
  /** Asks the background for a choice as the popup does; resolves to its answer. */
  intend(intent: object): Promise<unknown>;
  stored(): Promise<Record<string, unknown>>;
  /** The browser's number of the tab that shows an address. */
  tabOf(url: string): Promise<number>;
  /** Opens one of the extension's pages in a tab, to be asked with `inPage` and closed with `closePage`. */
  openPage(path: string): Promise<void>;
  inPage(script: string, ...given: unknown[]): Promise<unknown>;
  closePage(): Promise<void>;
  /** Ends the background as the browser does when it idles. */
  endBackground(): Promise<void>;
  backgroundState(): Promise<string>;
  /** Leaves nothing stored. */
  reset(): Promise<void>;
  /** Switches the add-on off or on, as the reader can in the add-ons manager. */
  enable(on: boolean): Promise<void>;
  /** Errors of the extension, in any of its worlds, since the last call. */
  errors(): Promise<string[]>;
}

/**
 * Firefox notes for itself that a page went, or was put into its cache of pages, while a script there waited for an
 * answer; no script can prevent it.
 */
const afterUnload = /Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/;

const extension = 'WebExtensionPolicy.getByID(arguments[0]).extension';

export function firefoxExtension({ marionette, url }: Firefox): FirefoxExtension {
  const { send, inPage, inBrowser } = marionette;
  let stage: string | null = null;
  let opened: string | null = null;

  async function openTab(path: string): Promise<string> {
    const { handle } = (await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
    await send('WebDriver:SwitchToWindow', { handle });
    await send('Marionette:SetContext', { value: 'content' });
    await send('WebDriver:Navigate', { url: url(path) });
    return handle;
  }

  async function backstage(script: string, ...given: unknown[]): Promise<unknown> {
    // The text of a script is a page of the extension as well, and runs nothing.
    stage ??= await openTab('gate.js');
    await send('WebDriver:SwitchToWindow', { handle: stage });
    return inPage(script, ...given);
  }

  /** Marionette must not stand in a tab that is gone: it could open no other. */
  async function closeTab(handle: string | null): Promise<void> {
    await send('WebDriver:SwitchToWindow', { handle });
    const [first] = (await send('WebDriver:CloseWindow')) as string[];
    await send('WebDriver:SwitchToWindow', { handle: first });
  }

  return {
    backstage,
    intend: (intent) =>
      backstage('return browser.runtime.sendMessage({ type: "intent", intent: arguments[0] })', intent),
    stored: async () =>
      (await backstage('return browser.storage.local.get(null)')) as Record<string, unknown>,
    async tabOf(address) {
      const script = 'return browser.tabs.query({}).then((tabs) => tabs.map(({ id, url }) => ({ id, url })))';
      const tabs = (await backstage(script)) as { id: number; url: string | null }[];
      // Tabs of earlier tests may still show the same address: the newest is meant.
      const found = tabs.filter((tab) => tab.url === address).at(-1);
      if (found === undefined) throw new Error(`No tab shows ${address}`);
      return found.id;
    },
    async openPage(path) {
      opened = await openTab(path);
    },
    async inPage(script, ...given) {
      await send('WebDriver:SwitchToWindow', { handle: opened });
      return inPage(script, ...given);
    },
    async closePage() {
      await closeTab(opened);
      opened = null;
    },
    async endBackground() {
      await inBrowser(
        `return ${extension}.terminateBackground({ ignoreDevToolsAttached: true })`,
        extensionId,
      );
    },
    backgroundState: async () => String(await inBrowser(`return ${extension}.backgroundState`, extensionId)),
    async reset() {
      await backstage('return browser.storage.local.clear()');
    },
    async enable(on) {
      // The browser closes an add-on's pages with it.
      if (!on && stage !== null) {
        await closeTab(stage);
        stage = null;
      }
      const script = `
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const [id, on] = arguments;
        return AddonManager.getAddonByID(id).then((addon) => (on ? addon.enable() : addon.disable()));`;
      await inBrowser(script, extensionId, on);
    },
    async errors() {
      // The browser's console holds what every world of an extension has complained of.
      const script = `
        const messages = Services.console.getMessageArray().filter((message) =>
          message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag));
        Services.console.reset();
        return messages.map(String).filter((message) => message.includes(arguments[0]));`;
      const errors = (await inBrowser(script, url(''))) as string[];
      return errors.filter((error) => !afterUnload.test(error));
    },
  };
}
