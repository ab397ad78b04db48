import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { separatorDefaults, Separator, separatorOrientations } from './index.js';

describe('Separator', () => {
  describeConformance(<Separator />, {
    element: HTMLHRElement,
    defaults: separatorDefaults,
    variants: { orientation: separatorOrientations, decorative: [true] },
  });

  it('says that it is vertical, and nothing when it is decorative', () => {
    render(<Separator orientation="vertical" />);
    render(<Separator decorative />);
    expect(screen.getAllByRole('separator')).toHaveLength(1);
    expect(screen.getByRole('separator').getAttribute('aria-orientation')).toBe('vertical');
  });
});
