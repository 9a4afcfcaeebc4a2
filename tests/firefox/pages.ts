import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll } from 'vitest';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** Serves pages on loopback to the tests of a file: a file by its path, `index.html` by any other. */
export function usePages(files: () => ReadonlyMap<string, string>): () => string {
  let server: Server;
  let address = '';
  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      const path = new URL(url ?? '', 'http://page').pathname.slice(1);
      const contentType = TYPES[path.replace(/^.*\./, '')] ?? 'text/html';
      response.setHeader('content-type', `${contentType}; charset=utf-8`);
      response.end(files().get(path) ?? files().get('index.html'));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const listening = server.address();
    address = `http://127.0.0.1:${typeof listening === 'object' ? listening?.port : ''}/`;
  });
  afterAll(() => server.close());
  return () => address;
}
