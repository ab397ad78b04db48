import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { separatorProps } from './Separator.props.js';
import { Separator } from './index.js';

describe('Separator', () => {
  describeConformance(<Separator />, {
    element: HTMLHRElement,
    props: separatorProps,
    variants: { decorative: [true] },
  });

  it('has a vertical orientation, and no role when it is decorative', () => {
    render(<Separator orientation="vertical" />);
    render(<Separator decorative />);
    expect(screen.getAllByRole('separator')).toHaveLength(1);
    expect(screen.getByRole('separator').getAttribute('aria-orientation')).toBe('vertical');
  });
});
