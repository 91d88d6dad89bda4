import { expect, test } from 'vitest';
import { forgetSession, sessionWithin } from '../../../core/settings/session-area';
import { FakeArea } from './fake-area';

const lasting = { 'set:theme': 'dark', 'site:a.example': 'off' };

test('items of the session are kept beside the lasting ones, which see none of them by name', async () => {
  const area = new FakeArea(lasting);
  const session = sessionWithin(area);
  await session.set({ 'pause-tab:7': true });
  expect(await session.get(['pause-tab:7', 'set:theme'])).toEqual({ 'pause-tab:7': true });
  expect(await area.get(['pause-tab:7', 'set:theme'])).toEqual({ 'set:theme': 'dark' });
});

test('all of a session are its own items and no others', async () => {
  const session = sessionWithin(new FakeArea(lasting));
  await session.set({ one: 1, two: 2 });
  await session.remove(['one', 'set:theme']);
  expect(await session.get(null)).toEqual({ two: 2 });
});

test('a new session begins with none of them, and with all that lasts', async () => {
  const area = new FakeArea(lasting);
  await sessionWithin(area).set({ 'pause-tab:7': true });
  await forgetSession(area);
  expect(area.stored).toEqual(lasting);
  expect(await sessionWithin(area).get(null)).toEqual({});
});

test('a session that left nothing costs no write', async () => {
  const area = new FakeArea(lasting);
  await forgetSession(area);
  expect(area.writes).toBe(0);
});
