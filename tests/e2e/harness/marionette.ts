import { connect, type Socket } from 'node:net';

/** Firefox's own remote control: reaches the extension's pages and the browser itself, which BiDi does not. */
export interface Marionette {
  send(command: string, parameters?: object): Promise<unknown>;
  /** Runs a script in the page of the current window; `arguments` holds what is given. A promise is awaited. */
  inPage(script: string, ...given: unknown[]): Promise<unknown>;
  /** Runs a script with the browser's own rights. */
  inBrowser(script: string, ...given: unknown[]): Promise<unknown>;
  close(): void;
}

type Answer = [kind: number, id: number, error: { error: string; message: string } | null, result: unknown];

/** Connects to the port that Firefox has opened for it. Messages are JSON with their length in bytes before them. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const socket = await open(port);
  let id = 0;
  readMessages(socket, (message) => {
    // The greeting is no answer.
    if (!Array.isArray(message)) return;
    const [, to, error, result] = message as Answer;
    const asker = waiting.get(to);
    waiting.delete(to);
    if (error === null) asker?.resolve(result);
    else asker?.reject(new Error(`${error.error}: ${error.message}`));
  });

  function send(command: string, parameters: object = {}): Promise<unknown> {
    id += 1;
    const text = JSON.stringify([0, id, command, parameters]);
    const answer = new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    return answer;
  }

  async function run(context: 'content' | 'chrome', script: string, args: unknown[]): Promise<unknown> {
    await send('Marionette:SetContext', { value: context });
    const result = await send('WebDriver:ExecuteScript', { script, args });
    return (result as { value: unknown }).value;
  }

  return {
    send,
    inPage: (script, ...given) => run('content', script, given),
    inBrowser: (script, ...given) => run('chrome', script, given),
    close: () => socket.destroy(),
  };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

function readMessages(socket: Socket, receive: (message: unknown) => void): void {
  let rest = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let colon = rest.indexOf(':'); colon >= 0; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon));
      if (rest.length < end) return;
      receive(JSON.parse(rest.toString('utf8', colon + 1, end)));
      rest = rest.subarray(end);
    }
  });
}
