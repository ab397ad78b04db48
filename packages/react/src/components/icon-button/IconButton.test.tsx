import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buttonSizes, buttonTones } from '../button/index.js';
import { describeConformance } from '../../test/describeConformance.js';
import { iconButtonDefaults, IconButton } from './index.js';

describe('IconButton', () => {
  describeConformance(
    <IconButton label="Close">
      <svg aria-hidden="true" />
    </IconButton>,
    {
      element: HTMLButtonElement,
      asChild: true,
      defaults: iconButtonDefaults,
      variants: { tone: buttonTones, size: buttonSizes },
    },
  );

  it('is named by its label and square', () => {
    render(<IconButton label="Close">×</IconButton>);
    const { width, height } = screen.getByRole('button', { name: 'Close' }).getBoundingClientRect();
    expect(width).toBeCloseTo(height, 0);
  });
});
