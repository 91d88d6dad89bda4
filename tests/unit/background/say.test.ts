import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from './fake-browser';

let titles: Record<string, string>;

async function started(local: Record<string, unknown>) {
  const made = fakeBrowser();
  Object.assign(made.local, local);
  const contextMenus = {
    removeAll: async () => undefined,
    create: ({ id, title }: { id: string; title: string }) => void Object.assign(titles, { [id]: title }),
    update: async (id: string, { title }: { title: string }) => void Object.assign(titles, { [id]: title }),
  };
  vi.resetModules();
  vi.doMock('../../../platform/extension/browser', () => ({ browser: { ...made.browser, contextMenus } }));
  const menus = await import('../../../entrypoints/background/menus');
  const { speaker } = await import('../../../entrypoints/background/say');
  return { ...made, ...menus, speaker };
}

beforeEach(() => {
  titles = {};
});

test('menus are made in the language that is set, and renamed when another is', async () => {
  const { createMenus, renameMenus, local } = await started({ 'set:language': 'de' });
  await createMenus();
  expect(titles).toMatchObject({ resume: 'Fortsetzen', 'about-selection': 'Dokumentiert zu „%s“' });
  local['set:language'] = 'tr';
  await renameMenus();
  expect(titles).toMatchObject({ resume: 'Sürdür', 'pause-hour': '1 saat' });
});

test('where none is set, the browser says them as it does', async () => {
  const { createMenus } = await started({});
  await createMenus();
  // The stand-in for the browser says a message's name.
  expect(titles.resume).toBe('menuResume');
});

test('what is put into a message stands where the language wants it', async () => {
  const { speaker } = await started({ 'set:language': 'ko' });
  const say = await speaker();
  expect(say('titleOff', 'On Record', 'news.test')).toBe('On Record: news.test에서 꺼짐');
  expect(say('titleDiffering', 'On Record', '12', '2')).toBe(
    'On Record: 이 페이지의 언급 12곳, 다른 수치 2개',
  );
});

test('a language that there is not is English', async () => {
  const { speaker } = await started({ 'set:language': 'xx' });
  expect((await speaker())('menuResume')).toBe('Resume');
});
