import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { statusProps } from './Status.props.js';
import { Status } from './index.js';

const { color: _color, ...variants } = statusProps.variants;

describe('Status', () => {
  // The colour is that of the sign, which is no element.
  describeConformance(<Status>Open</Status>, {
    element: HTMLSpanElement,
    props: { ...statusProps, variants },
    variants: { color: statusProps.variants.color },
  });

  it('has a sign of another form for each role: colour alone says nothing', () => {
    const forms = statusProps.variants.color.map((color) => {
      const { container } = render(<Status color={color}>Open</Status>);
      const { clipPath, borderRadius, borderWidth } = getComputedStyle(container.firstElementChild!, '::before');
      return `${clipPath} ${borderRadius} ${borderWidth}`;
    });
    expect(new Set(forms).size).toBe(forms.length);
  });
});
