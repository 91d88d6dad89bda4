import { connect } from 'node:net';

/**
 * A connection to Firefox's own remote protocol: messages are `<length>:<JSON>`, a command is
 * `[0, id, name, parameters]` and its answer `[1, id, error, result]`.
 * @param {number} port
 * @returns {Promise<{ send(name: string, parameters?: object): Promise<any>, close(): void }>}
 */
export async function connectMarionette(port) {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map();
  let received = Buffer.alloc(0);
  let last = 0;

  function answer(message) {
    // The greeting, sent once, is no array.
    if (!Array.isArray(message)) return;
    const [, id, error, result] = message;
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  }

  socket.on('data', (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const colon = received.indexOf(':');
      const end = colon + 1 + Number(received.subarray(0, colon));
      if (colon < 0 || received.length < end) return;
      const message = received.subarray(colon + 1, end);
      received = received.subarray(end);
      answer(JSON.parse(message));
    }
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has ended.'));
  });

  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return {
    send(name, parameters = {}) {
      const id = ++last;
      const text = JSON.stringify([0, id, name, parameters]);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    close: () => socket.destroy(),
  };
}
