import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { scenes } from './scenes.jsx';

/** CPU milliseconds of this thread, independent of other programs on the machine. */
const now = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** The CPU clock of a thread has a low resolution; a batch of renders is long enough for it. */
const batch = 20;

/** As many renders as V8 needs to compile what is called often: a server runs for days. */
const warmUp = 10 * batch;

/** Duration of one render to a string: the median of several batches, after a warm-up. */
function measure(render) {
  for (let i = 0; i < warmUp; i++) render();
  const times = [];
  for (let i = 0; i < 9; i++) {
    globalThis.gc?.();
    const started = now();
    for (let k = 0; k < batch; k++) render();
    times.push((now() - started) / batch);
  }
  return times.sort((a, b) => a - b)[4];
}

/**
 * Measures the server render of one contestant and prints the result as JSON.
 *
 * @param {object} kit one of contestants/*.jsx
 * @param {string} name
 */
export function startServer(kit, name) {
  const styled = name.endsWith('styled');
  const result = {};
  for (const scene of ['buttons', 'cards']) {
    const page = () => (
      <kit.Root mode="light" accent={kit.accents[0]} brand={kit.brands[0]}>
        {scenes[scene](kit)}
      </kit.Root>
    );
    const render = () => {
      if (!styled) return renderToString(page());
      // Servers with styled-components have to collect the styles of each render.
      const sheet = new ServerStyleSheet();
      const html = renderToString(sheet.collectStyles(page()));
      const tags = sheet.getStyleTags();
      sheet.seal();
      return html + tags;
    };
    result[scene] = measure(render);
    result[`${scene} KB`] = render().length / 1024;
  }
  process.stdout.write(`\n${JSON.stringify(result)}\n`);
}
