import type { WelcomeStrings } from '../../../core/locale/page-strings';

export const welcome: WelcomeStrings = {
  title: 'On Record is ready',
  lead: 'Where a page names Xiaomi Auto, you can see what was stated about its goals and strategy, in whose words, when, and what has happened since.',
  tryHeading: 'Try it here',
  practice:
    'When Lei Jun presented the Xiaomi SU7 in Beijing, he spoke of more than one car. Xiaomi Auto, he said, was to become one of the world’s top five automakers within 15 to 20 years.',
  tryPointer:
    'With a pointer: rest it on an underlined name for half a second. Click the name to keep the card open.',
  tryKeyboard: 'With the keyboard: Alt+Shift+. goes to the next name and opens its card; Esc closes it.',
  tryTouch: 'With a finger: tap an underlined name.',
  permissionHeading: 'Why it may read every page',
  permission:
    'Only then can it find the names on whichever page you read; it does so on your computer, remembers nothing of it, and sends nothing anywhere.',
  independent: 'On Record takes no side and is not affiliated with Xiaomi.',
  next: 'From here',
  toOptions: 'Choose how cards open and how names are marked',
  toDataset: 'Read all statements and sources',
};
