import type { Rule } from 'eslint';
import { onClassNames } from '../shared/class-names.js';
import { camel, onDeclarations, type Declaration } from '../shared/declarations.js';
import { isLopsided, logicalProperty, logicalUtility, logicalValue } from '../shared/logical.js';
import { merge } from '../shared/merge.js';
import { reportRange } from '../shared/report.js';

export const noPhysicalProperties: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'Sides follow the direction of the text: start and end, not left and right.' },
    fixable: 'code',
    messages: {
      property: '{{name}} is the same side in Arabic and in English. Use {{logical}}, which is equal in left-to-right.',
      value: '{{name}} is the same side in Arabic and in English. Use {{logical}}, which is equal in left-to-right.',
      lopsided:
        'The left and right sides of {{name}} differ, so it is wrong in right-to-left. Set the sides with the -inline- ' +
        'and -block- properties, or corners with border-start-start-radius and the like.',
    },
    schema: [],
  },
  create: (context) =>
    merge(
      onDeclarations(context, (declaration) => reportDeclaration(context, declaration)),
      onClassNames(context, ({ text, range }) => {
        const logical = logicalUtility(text);
        if (logical !== undefined)
          reportRange(context, { range, messageId: 'property', data: { name: text, logical }, replacement: logical });
      }),
    ),
};

function reportDeclaration(context: Rule.RuleContext, declaration: Declaration): void {
  const { property, value, propertyRange, valueRange, isCamelCase } = declaration;
  const name = context.sourceCode.getText().slice(...propertyRange);
  const logicalName = logicalProperty(property);
  // The middle is the middle in both directions, and `translate: -50%` does not mirror.
  const isMiddle = (property === 'left' || property === 'right') && value.trim() === '50%';
  if (logicalName !== undefined && !isMiddle) {
    const quote = /^['"]/u.exec(name)?.[0] ?? '';
    const logical = isCamelCase ? camel(logicalName) : logicalName;
    const replacement = `${quote}${logical}${quote}`;
    reportRange(context, { range: propertyRange, messageId: 'property', data: { name, logical }, replacement });
  }
  const logical = logicalValue(property, value);
  if (logical !== undefined)
    reportRange(context, {
      range: valueRange,
      messageId: 'value',
      data: { name: `${property}: ${value.trim()}`, logical },
      replacement: value.replace(value.trim(), logical),
    });
  if (isLopsided(property, value)) reportRange(context, { range: valueRange, messageId: 'lopsided', data: { name } });
}
