import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { textProps } from './Text.props.js';
import { Text } from './index.js';

describe('Text', () => {
  describeConformance(<Text>Words</Text>, {
    element: HTMLParagraphElement,
    asChild: true,
    props: textProps,
  });

  it.each([1, 2, 3] as const)('cuts a long text after %i lines, and keeps all of it in the page', (lineClamp) => {
    const words = 'word '.repeat(500);
    const { container } = render(<Text lineClamp={lineClamp}>{words}</Text>);
    const text = container.firstElementChild!;
    const height = Number.parseFloat(getComputedStyle(text).lineHeight) * lineClamp;
    expect(Math.abs(text.clientHeight - height)).toBeLessThan(2);
    expect(text.scrollHeight).toBeGreaterThan(text.clientHeight);
    expect(text.textContent).toBe(words);
  });
});
