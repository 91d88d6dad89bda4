import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Mention } from '../../../core/mentions/mention';
import { watchForFirstAsk } from '../../../entrypoints/marks/first-ask';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it('asks for a frame where a mention may be under the pointer, and once it has left one, and nowhere else', async () => {
  document.body.innerHTML = '<p>none</p><p>nor here</p><p id="named">Xiaomi Auto</p><p>none</p>';
  const paragraphs = [...document.querySelectorAll('p')];
  const frames = vi.spyOn(globalThis, 'requestAnimationFrame');
  const mention = {} as Mention;
  const isNamed = (target: EventTarget | undefined): boolean => (target as Element).id === 'named';
  const asked: boolean[] = [];
  const first = watchForFirstAsk(
    (_x, _y, target) => {
      asked.push(isNamed(target));
      return isNamed(target) ? mention : null;
    },
    isNamed,
    () => undefined,
  );
  const over = async (at: number): Promise<void> => {
    frames.mockClear();
    asked.length = 0;
    await userEvent.hover(paragraphs[at] as Element);
  };
  try {
    await over(0);
    await over(1);
    expect(frames).not.toHaveBeenCalled();
    await over(2);
    await vi.waitFor(() => expect(asked).toEqual([true]));
    await over(3);
    await vi.waitFor(() => expect(asked).toEqual([false]));
    await over(0);
    expect(frames).not.toHaveBeenCalled();
  } finally {
    first.stop();
  }
});
