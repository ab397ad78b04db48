import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { wusum } from '../vite-plugin.js';
import { openFixture, rootStyles } from './fixture.js';

const { write, remove } = openFixture();
const styles = write('packages/react/src/a/A.styles.ts', rootStyles);
const component = write(
  'packages/react/src/a/A.tsx',
  `import { Root } from './A.styles.js';\nexport const A = () => <Root />;\n`,
);
const story = write('packages/react/src/a/A.stories.tsx', `import { A } from './A.js';\nexport const One = <A />;\n`);
let server: ViteDevServer;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: dirname(styles),
    logLevel: 'silent',
    plugins: [wusum('static')],
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  for (const file of [component, styles, `${styles}.wusum.css`]) await server.transformRequest(file);
});
afterAll(async () => {
  await server.close();
  remove();
});

/** The files that the page gets anew after an edit. */
async function updatesOf(file: string, text: string): Promise<string[]> {
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  try {
    return await new Promise<string[]>((resolve) => {
      hot.send = (payload: HotPayload | string) => {
        if (typeof payload === 'object' && payload.type === 'update')
          resolve(payload.updates.map(({ path }) => path.split('/').at(-1)!));
        if (typeof payload === 'object' && payload.type === 'full-reload') resolve(['full-reload']);
      };
      writeFileSync(file, text);
      server.watcher.emit('change', file);
    });
  } finally {
    hot.send = send;
  }
}

it('serves a component on the runtime of the static entry, its styles as a part and a style sheet, a story as it is', async () => {
  const code = async (file: string) => (await server.transformRequest(file))!.code;
  expect(await code(component)).toMatch(/from "[^"]*\/src\/system\/jsx-runtime\.ts"/);
  expect(await code(styles)).toMatch(/Root = \{\s*"tag": ?"div",\s*"className": ?"ws-x"\s*\}/);
  expect(await code(`${styles}.wusum.css`)).toContain('.ws-x{gap:1em;}');
  expect(await code(story)).not.toContain('system/jsx-runtime');
});

it('an edit of rules alone replaces the style sheet and no component', async () => {
  expect(await updatesOf(styles, rootStyles.replace('1em', '2em'))).toEqual(['A.styles.ts.wusum.css']);
  expect((await server.transformRequest(`${styles}.wusum.css`))!.code).toContain('.ws-x{gap:2em;}');
});

it('after an edit that does not compile, the next one is seen', async () => {
  const text = readFileSync(styles, 'utf8');
  await updatesOf(styles, text.replace('styled.div', 'styled.'));
  await expect(server.transformRequest(styles)).rejects.toThrow(/A\.styles\.ts/);
  writeFileSync(styles, text.replace('2em', '3em'));
  server.watcher.emit('change', styles);
  await expect.poll(async () => (await server.transformRequest(styles))?.code).toContain('ws-x');
  expect((await server.transformRequest(`${styles}.wusum.css`))!.code).toContain('3em');
});
