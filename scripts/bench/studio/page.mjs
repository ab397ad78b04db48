/** Milliseconds until a system of any size is open. */
const patience = 180_000;
const dragMilliseconds = 3000;

/** Milliseconds from the navigation to the editor, in a page of its own, until its tokens are listed. */
export async function timeOpening(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(`${url}wusum-editor.html`);
  await page.getByRole('option').first().waitFor({ timeout: patience });
  const opened = performance.now() - start;
  await context.close();
  return opened;
}

/** Opens a story with the panel, and chooses a token. */
export async function openEditor(page, url, { path }) {
  await page.goto(`${url}?path=/story/components-button--playground`);
  await page.frameLocator('#storybook-preview-iframe').locator('#storybook-root button').first().waitFor();
  await page.getByRole('tab', { name: 'Brand', exact: true }).click();
  const editor = page.frameLocator('iframe.wsb-brand-editor');
  await editor.getByRole('option').first().waitFor({ timeout: patience });
  await editor.getByRole('searchbox').fill(path);
  await editor.getByRole('option', { name: path }).first().click();
  await editor.locator('input[type=range]').first().waitFor();
  await page.waitForTimeout(1500);
}

/** Adds helpers to the page. All frames share one thread, and so one clock. */
async function prepare(page, { selector, variable }) {
  await page.evaluate(
    ([selected, name]) => {
      const story = document.querySelector('#storybook-preview-iframe').contentWindow;
      const editor = document.querySelector('iframe.wsb-brand-editor').contentWindow;
      const probe = story.document.createElement('i');
      if (name) probe.style.background = `var(${name})`;
      if (name) story.document.body.append(probe);
      const element = selected ? story.document.querySelector(selected) : probe;
      const setter = Object.getOwnPropertyDescriptor(editor.HTMLInputElement.prototype, 'value').set;
      window.bench = {
        color: () => story.getComputedStyle(element).backgroundColor,
        frame: () => new Promise((done) => story.requestAnimationFrame(() => done())),
        /** The end of a frame: the first task after it. */
        painted: () =>
          new Promise((done) => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done();
            port2.postMessage(undefined);
          }),
        inputs: [...editor.document.querySelectorAll('input')],
        type(input, text) {
          setter.call(input, text);
          input.dispatchEvent(new editor.Event('input', { bubbles: true }));
        },
      };
    },
    [selector, variable],
  );
}

/**
 * Types colours, each after a pause.
 *
 * @returns {Promise<{ shown: number, handled: number }[]>} milliseconds from the input to the end of the frame whose computed
 *   colour differs; those in the handler of the input
 */
export async function timeEdits(page, system, count) {
  await prepare(page, system);
  return page.evaluate(async (edits) => {
    const { color, frame, painted, inputs, type } = window.bench;
    const field = inputs.find(({ value }) => value.startsWith('oklch'));
    const times = [];
    // The first two are warm-up.
    for (let edit = -2; edit < edits; edit += 1) {
      // Not in step with frames.
      await new Promise((done) => setTimeout(done, 500 + Math.random() * 50));
      const before = color();
      const start = performance.now();
      type(field, `oklch(${(0.45 + ((edit + 2) % 10) / 50).toFixed(2)} 0.12 ${((edit + 2) * 37) % 360})`);
      const handled = performance.now() - start;
      do {
        await frame();
        if (performance.now() - start > 20_000) throw new Error('An edit is not shown.');
      } while (color() === before);
      await painted();
      if (edit >= 0) times.push({ shown: performance.now() - start, handled });
    }
    return times;
  }, count);
}

/** Drags the slider of the hue: one step in every frame. */
export async function timeDrag(page, system) {
  await prepare(page, system);
  return page.evaluate(async (milliseconds) => {
    const { color, frame, inputs, type } = window.bench;
    const hue = inputs.findLast((input) => input.type === 'range');
    const start = performance.now();
    let [before, last, frames, shown, slowest] = [start, color(), 0, 0, 0];
    for (let step = 0; before - start < milliseconds; step += 1) {
      type(hue, String((step * 2) % 360));
      await frame();
      const now = performance.now();
      slowest = Math.max(slowest, now - before);
      before = now;
      frames += 1;
      if (color() !== last) shown += 1;
      last = color();
    }
    const seconds = (before - start) / 1000;
    return { fps: frames / seconds, slowest, shown: shown / seconds };
  }, dragMilliseconds);
}
