import { parseExpression, type ParserPlugin } from '@babel/parser';
import type { Expression } from '@babel/types';
import { JsxReader } from './jsx.js';
import type { TextCollector } from './text-collector.js';

const plugins: ParserPlugin[] = ['jsx'];

/** Reads the strings of JavaScript inside of MDX. */
export class MdxExpressions {
  readonly #collector: TextCollector;
  readonly #reader: JsxReader;

  constructor(collector: TextCollector) {
    this.#collector = collector;
    this.#reader = new JsxReader(collector, false);
  }

  /**
   * Reads an expression with its braces among text: strings, also of templates and conditions, and elements inside.
   *
   * @returns whether it could be read
   */
  readChild(start: number, end: number): boolean {
    const code = this.#collector.source.slice(start + 1, end - 1);
    // A template that goes on behind the mark of a quote has the mark in it.
    const node = /\n[ \t]*>/u.test(code) ? undefined : this.#parse(code, start + 1);
    if (node !== undefined) this.#reader.expression(node);
    return node !== undefined;
  }

  /** Reads the attributes of an opening tag whose values are expressions. */
  readTag(start: number, end: number): void {
    const tag = this.#collector.source.slice(start, end).replace(/\s*\/?\s*>$/u, '/>');
    const node = this.#parse(tag, start);
    if (node?.type !== 'JSXElement') return;
    for (const attribute of node.openingElement.attributes)
      if (attribute.type === 'JSXSpreadAttribute' || attribute.value?.type === 'JSXExpressionContainer')
        this.#reader.attribute(attribute);
  }

  /** `undefined` for what is no expression of JavaScript. */
  #parse(code: string, startIndex: number): Expression | undefined {
    try {
      return parseExpression(code, { plugins, startIndex, sourceType: 'module' });
    } catch {
      return undefined;
    }
  }
}
