import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a made-up address answers: the text of a page, or a page with its own type, headers and way of sending. */
export type Served = string | ServedPage;

export interface ServedPage {
  body?: string | Buffer;
  /** Content type; HTML in UTF-8 unless told. */
  type?: string;
  headers?: Record<string, string>;
  /** Sends the body piece by piece instead of `body`; must end the response. */
  send?(response: ServerResponse): void;
}

/** A web of made-up hosts: the proxy both browsers are pointed at, which answers for every host itself. */
export interface PageServer {
  port: number;
  /** Every address asked for since the last `clear`, in order. Whoever asks for anything is seen here. */
  readonly asked: string[];
  /** Answers `url` from now on. */
  serve(url: string, page: Served): void;
  /** Forgets all pages and all that was asked for. */
  clear(): void;
  close(): Promise<void>;
}

/** Starts the server on a free port of the loopback interface. */
export async function startPageServer(): Promise<PageServer> {
  const pages = new Map<string, ServedPage>();
  const asked: string[] = [];
  const server = createServer((request, response) => answer(request, response, pages, asked));
  // An https address comes as a request for a tunnel. None is ever served, so each is a request too many.
  server.on('connect', (request, socket) => {
    asked.push(`https://${request.url}`);
    // A browser that is ended lets go of its tunnels in the middle.
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    serve(url, page) {
      pages.set(new URL(url).href, typeof page === 'string' ? { body: page } : page);
    },
    clear() {
      pages.clear();
      asked.length = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pages: ReadonlyMap<string, ServedPage>,
  asked: string[],
): void {
  const url = request.url ?? '';
  // The browser's own wish for an icon, made for any page it shows.
  if (url.endsWith('/favicon.ico')) {
    response.writeHead(204).end();
    return;
  }
  asked.push(url);
  const page = pages.get(url);
  if (page === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('No such page.');
    return;
  }
  const { body = '', type = 'text/html; charset=utf-8', headers, send } = page;
  response.writeHead(200, { 'content-type': type, ...headers });
  if (send) send(response);
  else response.end(body);
}
