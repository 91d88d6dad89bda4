import { extensionId, type Firefox } from './firefox';

/** What the extension's own side of Firefox can be asked and told. */
export interface FirefoxExtension {
  /** Opens one of the extension's pages in a tab that stays until `closePage`. */
  openPage(path: string): Promise<void>;
  /** Runs a script in that page; `arguments` holds what is given, a promise is awaited. */
  inPage(script: string, ...given: unknown[]): Promise<unknown>;
  closePage(): Promise<void>;
  stored(): Promise<Record<string, unknown>>;
  /** The browser's number of the tab that shows an address. */
  tabOf(url: string): Promise<number>;
  /** Ends the background as the browser does when it idles. */
  endBackground(): Promise<void>;
  backgroundState(): Promise<string>;
  /** Switches the add-on off or on, as the reader can in the add-ons manager. */
  enable(on: boolean): Promise<void>;
  /** Errors of the extension, in any of its worlds, since the last call. */
  errors(): Promise<string[]>;
}

const findExtension = 'const { extension } = WebExtensionPolicy.getByID(arguments[0]);';

export function firefoxExtension({ marionette, url }: Firefox): FirefoxExtension {
  const { send, inPage, inBrowser } = marionette;

  async function openPage(path: string): Promise<void> {
    const { handle } = (await send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
    await send('WebDriver:SwitchToWindow', { handle });
    await send('Marionette:SetContext', { value: 'content' });
    await send('WebDriver:Navigate', { url: url(path) });
  }

  async function closePage(): Promise<void> {
    await send('Marionette:SetContext', { value: 'content' });
    const [first] = (await send('WebDriver:CloseWindow')) as string[];
    await send('WebDriver:SwitchToWindow', { handle: first });
  }

  return {
    openPage,
    inPage,
    closePage,
    stored: async () => (await inPage('return browser.storage.local.get(null)')) as Record<string, unknown>,
    async tabOf(address) {
      const script = 'return browser.tabs.query({}).then((tabs) => tabs.map(({ id, url }) => ({ id, url })))';
      const tabs = (await inPage(script)) as { id: number; url: string | null }[];
      const found = tabs.find((tab) => tab.url === address);
      if (found === undefined) throw new Error(`No tab shows ${address}`);
      return found.id;
    },
    async endBackground() {
      await inBrowser(
        `${findExtension} return extension.terminateBackground({ ignoreDevToolsAttached: true })`,
        extensionId,
      );
    },
    backgroundState: async () =>
      String(await inBrowser(`${findExtension} return extension.backgroundState`, extensionId)),
    async enable(on) {
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
      return (await inBrowser(script, url(''))) as string[];
    },
  };
}
