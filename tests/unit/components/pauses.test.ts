import { expect, test } from 'vitest';
import { pageLocale } from '../../../assets/locales/en';
import { pauseSentence } from '../../../components/panel/pauses';
import { forAnHour, untilTomorrow } from '../../../core/settings/pause';

const noon = new Date(2026, 4, 27, 12, 0).getTime();

test('an hour lasts an hour; tomorrow begins at the reader’s midnight', () => {
  expect(forAnHour(noon)).toEqual({ kind: 'until', until: new Date(2026, 4, 27, 13, 0).getTime() });
  expect(untilTomorrow(noon)).toEqual({ kind: 'until', until: new Date(2026, 4, 28).getTime() });
});

test('says until when in the reader’s own time', () => {
  expect(pauseSentence(forAnHour(noon), pageLocale, noon)).toBe('Paused until 13:00');
  expect(pauseSentence({ kind: 'facts', version: '1' }, pageLocale, noon)).toBe(
    'Paused until the facts change',
  );
});
