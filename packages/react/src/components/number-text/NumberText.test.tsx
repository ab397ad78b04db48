import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { NumberText, type NumberTextProps } from './index.js';
import { numberTextProps } from './NumberText.props.js';

const shown = (lang: string, props: NumberTextProps) =>
  render(
    <Brand lang={lang}>
      <NumberText {...props} />
    </Brand>,
  ).container.textContent;

describe('NumberText', () => {
  describeConformance(<NumberText value={12} />, { element: HTMLSpanElement, props: numberTextProps });

  it('has the digits and separators of the language', () => {
    expect([shown('en', { value: 1234.5 }), shown('ar', { value: 1234.5 })]).toEqual(['1,234.5', '١٬٢٣٤٫٥']);
  });

  it('says two of a unit with the dual in Arabic', () => {
    const format = { style: 'unit', unit: 'day', unitDisplay: 'long' } as const;
    expect([shown('ar', { value: 2, format }), shown('ar', { value: 3, format })]).toEqual(['يومان', '٣ أيام']);
  });

  it('keeps sign and number together in a text of the other direction', () => {
    const { container } = render(<NumberText value={-7} />);
    expect(getComputedStyle(container.firstElementChild!).unicodeBidi).toBe('isolate');
  });
});
