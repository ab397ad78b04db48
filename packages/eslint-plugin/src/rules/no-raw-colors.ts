import type { Rule } from 'eslint';
import { child, jsxName, rangeOf, textOfAttribute, type Node } from '../shared/ast.js';
import { onClassNames } from '../shared/class-names.js';
import { rawColorsIn } from '../shared/colors.js';
import { onDeclarations } from '../shared/declarations.js';
import { merge } from '../shared/merge.js';
import { reportRange } from '../shared/report.js';

/** Attributes of SVG and HTML elements that take a colour. */
const attributes = new Set([
  'fill',
  'stroke',
  'stopColor',
  'stop-color',
  'floodColor',
  'lightingColor',
  'color',
  'bgcolor',
]);

/** A utility class with a colour in brackets: `bg-[#c00]`, `text-[rgb(0_0_0/50%)]`. */
const inBrackets = /\[[^\]]*\]/gu;

export const noRawColors: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Colours come from the brand: they change with its mode, contrast and context.' },
    messages: {
      raw:
        'The colour {{color}} does not change with the brand, the mode or the contrast. Use a role: ' +
        '`vars.color.text.default` of @wusum/contract, or its variable `var(--ws-color-text-default)`.',
    },
    schema: [],
  },
  create(context) {
    const report = (value: string, property: string, offset: number) => {
      for (const { text, start } of rawColorsIn(value, property)) {
        const range = [offset + start, offset + start + text.length] as const;
        reportRange(context, { range, messageId: 'raw', data: { color: text } });
      }
    };
    return merge(
      onDeclarations(context, ({ property, value, valueRange }) => report(value, property, valueRange[0])),
      onClassNames(context, ({ text, range }) => {
        for (const match of text.matchAll(inBrackets)) report(match[0], '', range[0] + match.index);
      }),
      {
        JSXAttribute: (node: unknown) => {
          const literal = colorOf(node as Node);
          if (literal) report(String(literal['value']), 'color', rangeOf(literal)[0] + 1);
        },
      },
    );
  },
};

/** The text of an attribute of a host element that takes a colour. */
function colorOf(attribute: Node): Node | undefined {
  const element = attribute.parent && jsxName(child(attribute.parent, 'name'));
  const isHost = element !== undefined && /^[a-z][^.]*$/u.test(element);
  return isHost && attributes.has(jsxName(child(attribute, 'name'))) ? textOfAttribute(attribute) : undefined;
}
