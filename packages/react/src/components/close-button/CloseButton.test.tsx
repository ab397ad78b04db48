import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { closeButtonProps } from './CloseButton.props.js';
import { CloseButton } from './index.js';

describe('CloseButton', () => {
  describeConformance(<CloseButton />, { element: HTMLButtonElement, props: closeButtonProps });

  it('is named by the message of the brand, or by its label', () => {
    render(
      <Brand data={firstBrand} lang="ar">
        <CloseButton />
        <CloseButton label="Close the letter" />
      </Brand>,
    );
    expect(screen.getAllByRole('button').map((button) => button.ariaLabel)).toEqual([
      firstBrand.messages.ar['action.close'],
      'Close the letter',
    ]);
  });
});
