import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';

const types = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};

/** Text that reads as UTF-8 is said to be; of any other the page itself must tell. */
function typeOf(path, content) {
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  if (!type.startsWith('text/')) return type;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return `${type}; charset=utf-8`;
  } catch {
    return type;
  }
}

/**
 * Serves one folder to this machine alone, for browsers that keep extensions away from local files.
 * @param {string} folder
 * @returns {Promise<{ origin: string, close(): void }>}
 */
export async function serveFolder(folder) {
  const server = createServer(async (request, response) => {
    try {
      const { pathname } = new URL(request.url, 'http://localhost');
      const path = join(folder, decodeURIComponent(pathname));
      if (relative(folder, path).startsWith('..')) throw new Error('outside the folder');
      const content = await readFile(path);
      response.writeHead(200, { 'content-type': typeOf(path, content) }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
