import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();

vi.doMock('../../../platform/extension/browser', () => ({ browser: { runtime: { sendMessage } } }));
const intents = await import('../../../platform/extension/intents');

const send = (): Promise<unknown> => intents.send({ type: 'set-site', site: 'news.test', on: false });

describe('a choice that the background does not answer', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    sendMessage.mockReset();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is given up after three tries of two seconds, and reported as not saved [H05]', async () => {
    sendMessage.mockReturnValue(new Promise(() => undefined));
    const outcome = send();
    await vi.advanceTimersByTimeAsync(6_100);
    expect(await outcome).toMatchObject({ ok: false });
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('is asked for again where the background died in between [H05]', async () => {
    sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    sendMessage.mockResolvedValue({ ok: true });
    expect(await send()).toEqual({ ok: true });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it.each([undefined, null, true, 'ok', { ok: 'yes' }, {}])(
    'does not count %j as an answer [H05]',
    async (answer) => {
      sendMessage.mockResolvedValue(answer);
      expect(await send()).toMatchObject({ ok: false });
    },
  );
});
