import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Mention } from '../../../core/mentions/mention';
import { watchForFirstAsk } from '../../../entrypoints/marks/first-ask';
import { hitTest } from '../../../entrypoints/marks/hit-test';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it('asks the browser where words stand only in blocks that hold a mention', async () => {
  document.body.innerHTML = '<p>none</p><p>nor here</p><p id="named">Xiaomi Auto</p><p>none</p>';
  const paragraphs = [...document.querySelectorAll('p')];
  const named = paragraphs[2] as Element;
  const words = named.firstChild as Text;
  const mention: Mention = { entityId: 'xiaomi-auto', kind: 'unit', grade: 'sure', start: 0, end: 11 };
  const block = { root: named, text: words.data, mentions: [mention], shown: true };
  const looks = vi.spyOn(Range.prototype, 'getClientRects');
  const asked = vi.fn();
  const first = watchForFirstAsk(
    hitTest(
      {
        blockAt: (node) => (node === named || node === words ? block : undefined),
        piecesOf: () => [{ node: words, start: 0 }],
      },
      () => [],
    ),
    asked,
  );
  try {
    for (const paragraph of [0, 1, 3]) await userEvent.hover(paragraphs[paragraph] as Element);
    expect(looks).not.toHaveBeenCalled();
    await userEvent.hover(named, { position: { x: 10, y: 10 } });
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith(null));
    expect(looks).toHaveBeenCalled();
    looks.mockClear();
    await userEvent.hover(paragraphs[0] as Element);
    await userEvent.hover(paragraphs[1] as Element);
    expect(looks).not.toHaveBeenCalled();
  } finally {
    first.stop();
  }
});
