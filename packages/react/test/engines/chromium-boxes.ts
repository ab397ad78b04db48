import type { PageScope } from '../page/types.js';
import { compareBoxes, measureBoxes, type Difference, type Tolerance } from './boxes.js';
import type { Engine, EngineName } from './engine.js';

/** WebKit rounds the height of each line, and the width of each glyph, to whole pixels. */
const tolerances: Readonly<Record<EngineName, Tolerance>> = {
  chromium: { pixels: 0, part: 0 },
  firefox: { pixels: 1.5, part: 0.01 },
  webkit: { pixels: 3, part: 0.05 },
};

interface Exception {
  readonly story: RegExp;
  readonly path: RegExp;
  readonly engine?: EngineName;
}

/** Boxes that may differ, each for a reason. */
const exceptions: readonly Exception[] = [
  // In the middle of the window, whose scrollbar takes space in Firefox.
  { story: /^(alert-)?dialog\/Open$/, path: /dialog$/ },
  // Above or below its field, as the window has space.
  { story: /^select\/Open$/, path: /div > div$/ },
  // Its scrollbar takes space.
  { story: /^popover\/Open$/, path: /^div/ },
  // Scrollbars take space in Firefox: what scrolls from top to bottom is narrower by one.
  { story: /^anchor-nav\/(Follows|InArabic|Playground)$/, path: /^div > div > div/, engine: 'firefox' },
  { story: /^combobox\/Open$/, path: /^div > div > div/, engine: 'firefox' },
  { story: /^data-table\/Virtual$/, path: /> table/, engine: 'firefox' },
  { story: /^list-box\//, path: /^div > div > div/, engine: 'firefox' },
  { story: /^scroll-area\/(Edges|Playground|Thin)$/, path: /> div( > p)?$/, engine: 'firefox' },
  { story: /^splitter\/Disabled$/, path: /^div > div > div > div > div/, engine: 'firefox' },
  // What scrolls from side to side is higher by a scrollbar in Firefox, and so is what holds it.
  { story: /^data-table\/(Details|InArabic|Pins|Selection)$/, path: /^div( > div)*$/, engine: 'firefox' },
  // At the edges of the window, whose scrollbar takes space in Firefox.
  { story: /^drawer\/(Open|OpenAtTheBottom)$/, path: /^dialog/, engine: 'firefox' },
  // The visually hidden element keeps the padding of the system.
  { story: /^select\/States$/, path: /> select$/ },
  // The lists of months and years are drawn by the system, and the grid has at least their width.
  { story: /^calendar\//, path: /^div/ },
  // The same calendar in a popup, above its field. Its rows are as high as the line of a day in Chromium, and as the cell in
  // Firefox.
  { story: /^date-(range-)?picker\/Open$/, path: /^div > div > div/ },
  // The widths of two dates, whose parts are rounded, add up.
  { story: /^date-range-picker\//, path: /(input|span)$/, engine: 'firefox' },
  // Messages leave while the page is measured, and the holder of their list has no size.
  { story: /^toast\//, path: /^/ },
  // In the middle of the window or over all of it, whose scrollbar takes space in Firefox, and so does that of its list.
  { story: /^command\//, path: /dialog/, engine: 'firefox' },
  { story: /^lightbox\//, path: /dialog/, engine: 'firefox' },
  // A word for assistive technology that is not in the grid of the others.
  { story: /^lightbox\/Open$/, path: /> span$/, engine: 'webkit' },
  // Text beside a button, or below it, as rounded widths have it; and what is visually hidden.
  { story: /^file-upload\//, path: /> (span|input)$/, engine: 'firefox' },
  // The visually hidden element keeps the padding of the system.
  { story: /^form\//, path: /> select$/ },
  // The end of an empty line has the height of the line or of the letters.
  { story: /^rich-text-field\//, path: /> br$/ },
  // It moves while the page is measured.
  { story: /^marquee\//, path: /^/ },
  // As wide as its longest line, whose width is rounded.
  { story: /^qr-code\/WithText$/, path: /^div > div$/ },
  // WebKitGTK has no field-sizing: a part is as wide as its attribute `size`.
  { story: /^(date|time)-field\//, path: /input$|span$/, engine: 'webkit' },
  { story: /^date-(range-)?picker\//, path: /(input|span)$/, engine: 'webkit' },
  // Widths that are rounded add up in a row of buttons.
  { story: /^toggle\/States$/, path: /button$/, engine: 'webkit' },
  { story: /^icon\/AllIcons$/, path: /button$/, engine: 'webkit' },
  { story: /^(menubar\/Open|scroll-area\/Horizontal)$/, path: /^div > div$/, engine: 'webkit' },
  // Its list is scrolled to the option in use, past lines whose heights are rounded.
  { story: /^combobox\/Open$/, path: /^div > div > div > div$/, engine: 'webkit' },
  // A text in a narrow pane breaks into one more line when its widths are rounded.
  { story: /^splitter\/Disabled$/, path: /^div > div > div > div > div/, engine: 'webkit' },
  // Two fields share a row by the widths of their inputs, which each engine has in its own way.
  { story: /^fieldset\/WithError$/, path: /^fieldset/ },
  // Words in a line are at other places when widths are rounded.
  { story: /^prose\//, path: /> (a|code)$/, engine: 'webkit' },
  // WebKit gives columns no boxes: only their cells have some.
  { story: /^data-table\//, path: /> colgroup/, engine: 'webkit' },
  // Open: WebKit shapes each element by itself, so the letters of an Arabic word are not joined where a mark begins or ends
  // inside of it, and the text is wider.
  { story: /^highlight\//, path: /p > span( > (mark|span))?$/, engine: 'webkit' },
  // At the lower edge of the window: WebKit rounds the lines in it, so its upper edge is at another place on the page.
  { story: /^drawer\/OpenAtTheBottom$/, path: /^dialog$/, engine: 'webkit' },
  // From right to left WebKitGTK takes the scrolled place of a sticky box from the other end: the button is as far from the
  // edge as the row is too long. It works there, and the row fades in its place.
  { story: /^tab(s|-nav)\/Narrow$/, path: /button$/, engine: 'webkit' },
];

const isException = (name: EngineName, id: string, { path }: Difference): boolean =>
  exceptions.some((each) => each.story.test(id) && each.path.test(path) && (each.engine ?? name) === name);

/** Waits until the fonts and pictures of the page are loaded, and what depends on that is rendered. Runs in the page. */
async function loadPictures(): Promise<void> {
  await document.fonts.ready;
  for (const picture of document.images) {
    picture.loading = 'eager';
    await picture.decode().catch(() => undefined);
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/**
 * Compares the boxes of the stories that an engine shows with those in Chromium.
 *
 * @param chromium shows the same stories for it
 */
export async function differencesFromChromium(
  engine: Engine,
  name: EngineName,
  chromium: Engine,
  ids: readonly string[],
  scope: PageScope,
): Promise<({ readonly id: string } & Difference)[]> {
  await chromium.evaluate(
    (list: readonly string[], attributes: PageScope) => window.stories.show(list, attributes),
    ids,
    scope,
  );
  await Promise.all([chromium.evaluate(loadPictures), engine.evaluate(loadPictures)]);
  const [wanted, found] = await Promise.all([chromium.evaluate(measureBoxes), engine.evaluate(measureBoxes)]);
  return Object.entries(wanted).flatMap(([id, boxes]) =>
    compareBoxes(boxes, found[id]!, tolerances[name])
      .filter((difference) => !isException(name, id, difference))
      .map((difference) => ({ id, ...difference })),
  );
}
