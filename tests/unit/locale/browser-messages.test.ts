import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageTags } from '../../../assets/locales/languages';
import { root, sourcesIn } from '../house/sources';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

const folder = join(root, 'assets/public/_locales');
const folders = readdirSync(folder).sort();
const messagesOf = (name: string) =>
  JSON.parse(readFileSync(join(folder, name, 'messages.json'), 'utf8')) as Record<string, Message>;
const english = messagesOf('en');

/** `$NAME$` and `%s`, in no order: languages put them where they belong. */
const slots = ({ message }: Message) => (message.match(/\$\w+\$|%s/g) ?? []).sort();

test('the browser finds words in every language of the interface, Portuguese in both its ways', () => {
  const wanted = languageTags.flatMap((tag) => (tag === 'pt' ? ['pt-BR', 'pt-PT'] : [tag]));
  expect(folders).toEqual(wanted.map((tag) => tag.replace('-', '_')).sort());
});

describe.each(folders.filter((name) => name !== 'en'))('%s', (name) => {
  const messages = messagesOf(name);

  test('says what English says, with the same things put in', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    for (const [key, message] of Object.entries(messages)) {
      expect(slots(message), key).toEqual(slots(english[key] as Message));
      expect(message.placeholders, key).toEqual(english[key]?.placeholders);
      expect(message.message.trim(), key).not.toMatch(/^$|['"]/);
    }
  });

  test('is not left in English', () => {
    const alike = Object.keys(messages).filter(
      (key) => messages[key]?.message === english[key]?.message && !['extensionName'].includes(key),
    );
    // German and French say “Pause” too.
    expect(alike).toEqual(['de', 'fr'].includes(name) ? ['menuPause'] : []);
  });

  test('describes the extension in what the stores allow, 132 characters', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

test('every message is used, and every one that is used is there', () => {
  const code = sourcesIn('entrypoints').map(({ text }) => text);
  const config = readFileSync(join(root, 'wxt.config.ts'), 'utf8');
  const inConfig = [...config.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  const known = Object.keys(english);
  const used = known.filter(
    (key) => inConfig.includes(key) || code.some((text) => text.includes(`'${key}'`)),
  );
  expect(used).toEqual(known);
  expect(inConfig.filter((key) => !known.includes(key))).toEqual([]);
});
