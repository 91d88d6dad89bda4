import type { CDPSession, Page } from '@playwright/test';
import type { Place } from './pointer';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** A page that has a touch screen from now on, as the browser’s own device mode gives it one. */
function touchScreen(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known !== undefined) return known;
  const made = page
    .context()
    .newCDPSession(page)
    .then(async (session) => {
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
      return session;
    });
  sessions.set(page, made);
  return made;
}

/** Taps with a finger. */
export async function tap(page: Page, place: Place): Promise<void> {
  const screen = await touchScreen(page);
  await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] });
  await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Drags a finger from one place to another and lifts it there. */
export async function swipe(page: Page, from: Place, to: Place): Promise<void> {
  const screen = await touchScreen(page);
  await screen.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (let step = 1; step <= 8; step += 1) {
    const at = { x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 };
    await screen.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
  }
  await screen.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
