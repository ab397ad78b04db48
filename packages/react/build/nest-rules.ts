/** Writes rules as text: flat, or nested in a rule of their part. */
import { classesIn, MARK, type Rule } from './style-rules.js';

/** @param rules in order; neighbours of one query are written in one block */
export function writeFlat(rules: readonly Rule[]): string {
  const blocks = new Blocks();
  for (const { context, selectors, declarations } of rules) {
    blocks.enter(context);
    blocks.add(`${[...new Set(selectors)].join(',')}{${declarations.join(';')}}`);
  }
  return blocks.end();
}

/** @param rules in order; neighbours that have a class in common are nested in a rule of this class */
export function writeNested(rules: readonly Rule[]): string {
  const blocks = new Blocks();
  let part: string | undefined;
  let layer: string | undefined;
  for (const { context, selectors, declarations } of rules) {
    const [head = '', ...queries] = context;
    const common = commonClasses(selectors);
    const isInside = part !== undefined && head === layer && common.includes(part);
    if (!isInside) [part, layer] = [common[0], head];
    const body = declarations.join(';');
    if (part === undefined) {
      blocks.enter(context);
      blocks.add(`${selectors.join(',')}{${body}}`);
      continue;
    }
    const nested = selectors.map((selector) => nestedIn(part!, selector));
    const isFrameless = nested.every(isOutsideOfFrames);
    const inside = isFrameless ? nested.map(withoutCondition) : nested;
    const isMarked = inside.every((selector) => MARKED.test(selector));
    const condition = (isMarked ? `.${MARK}` : '') + (isFrameless ? NO_FRAME : '');
    blocks.enter([head, `.${part}`, ...queries, ...(condition ? [`&:where(${condition})`] : [])]);
    const own = (isMarked ? inside.map((selector) => selector.replace(MARKED, '$1:where(&)')) : inside).join(',');
    // Before Chrome 130, declarations after a nested rule move to the start.
    if (own === '&' && blocks.isFresh) blocks.add(`${body};`);
    else blocks.add(`${own}{${body}}`);
  }
  return blocks.end();
}

/** The class that the rule of a part may be nested in. */
export const partOf = ({ selectors }: Rule): string | undefined => commonClasses(selectors)[0];

function commonClasses([first = '', ...others]: readonly string[]): string[] {
  return classesIn(first).filter((name) => name !== MARK && others.every((one) => classesIn(one).includes(name)));
}

/** `[data-size=sm]:where(.ws-x)` → `[data-size=sm]:where(&)`, `.ws-x>*` → `>*`. */
function nestedIn(part: string, selector: string): string {
  const nested = selector.replaceAll(new RegExp(`\\.${part}(?![\\w-])`, 'gu'), '&');
  return /^&[ >+~][^&]+$/u.test(nested) ? nested.slice(1).trimStart() : nested;
}

/**
 * The condition of elements outside of frames (`fromWidth`). In a rule of its own it leaves rules that are equal to those
 * of the frame before them, which compress to almost nothing.
 */
const NO_FRAME = ':not([data-frame] *)';

/** Whether the condition is one of the part itself. */
function isOutsideOfFrames(selector: string): boolean {
  const [before, after, ...more] = selector.split(NO_FRAME);
  if (after === undefined || more.length > 0 || before!.split('&').length !== 2) return false;
  const own = before!.slice(before!.indexOf('&')) + after;
  return !/[ >+~]/u.test(own.replaceAll(/\[[^\]]*\]/gu, ''));
}

/** The value of a responsive prop at a breakpoint. In a rule of the mark, its rules are those of a plain value. */
const MARKED = new RegExp(`^&:where\\(\\.${MARK}(\\[[^\\]]*\\])\\)$`, 'u');

const withoutCondition = (selector: string): string => selector.replace(NO_FRAME, '').replace(/:where\(\*?\)/u, '');

/** Text in nested blocks: a block stays open while what follows belongs into it. */
class Blocks {
  #text = '';
  #open: readonly string[] = [];
  /** Nothing but declarations is in the innermost block. */
  isFresh = true;

  enter(path: readonly string[]): void {
    const other = path.findIndex((one, index) => one !== this.#open[index]);
    const same = other < 0 ? path.length : other;
    if (same === this.#open.length && same === path.length) return;
    this.#close(this.#open.length - same);
    this.#text += path
      .slice(same)
      .map((one) => `${one}{`)
      .join('');
    this.isFresh = path.length > same;
    this.#open = path;
  }

  add(text: string): void {
    this.#text += text;
    if (text.endsWith('}')) this.isFresh = false;
  }

  end(): string {
    this.#close(this.#open.length);
    return this.#text;
  }

  #close(count: number): void {
    if (count > 0) this.#text = this.#text.replace(/;$/u, '') + '}'.repeat(count);
  }
}
