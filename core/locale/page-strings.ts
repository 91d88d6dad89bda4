import type { OptionsStrings } from './options-strings';
import type { PanelStrings } from './panel-strings';

/** What the page shown at the first start says. */
export interface WelcomeStrings {
  title: string;
  lead: string;
  tryHeading: string;
  /** A paragraph that holds both mentions named in `mentions`. */
  practice: string;
  tryPointer: string;
  tryKeyboard: string;
  tryTouch: string;
  permissionHeading: string;
  permission: string;
  independent: string;
  next: string;
  toOptions: string;
  toDataset: string;
}

/** Everything the extension's own pages say beside what they share with the card. */
export interface PageStrings {
  productName: string;
  panel: PanelStrings;
  options: OptionsStrings;
  welcome: WelcomeStrings;
}
