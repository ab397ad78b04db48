import type { PageScope, SheetPage } from './types.js';

/** One cell: a frame with the page of all stories. A frame has a top layer of its own, so each shows an open dialog. */
interface Cell {
  readonly scope: PageScope;
  readonly frame: HTMLIFrameElement;
}

const cells: Cell[] = [];

async function addCell(scope: PageScope): Promise<void> {
  const frame = document.createElement('iframe');
  frame.src = './index.html';
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  frame.contentDocument!.documentElement.dataset.still = '';
  cells.push({ scope, frame });
}

const heightOf = ({ frame }: Cell): number => frame.contentDocument!.documentElement.scrollHeight;

/** One frame has the focus, whichever opened its dialog last: without this, its focus ring is in another cell each time. */
function blurFrames(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

const sheet: SheetPage = {
  async prepare(scopes, columns) {
    document.body.style.gridTemplateColumns = `repeat(${columns}, max-content)`;
    await Promise.all(scopes.map(addCell));
    return cells[0]!.frame.contentWindow!.stories.brands;
  },
  async show(ids, { width, height }) {
    for (const { frame } of cells) Object.assign(frame.style, { width: `${width}px`, height: `${height}px` });
    const views = cells.map(({ frame, scope }) => ({ scope, stories: frame.contentWindow!.stories }));
    await Promise.all(views.map(({ stories, scope }) => stories.show(ids, scope)));
    const tallest = Math.max(height, ...cells.map(heightOf));
    for (const { frame } of cells) frame.style.height = `${tallest}px`;
    blurFrames();
    await Promise.all(views.map(({ stories }) => stories.settle()));
    return { width, height: tallest, errors: views.flatMap(({ stories }) => [...stories.errors]) };
  },
};

window.sheet = sheet;
