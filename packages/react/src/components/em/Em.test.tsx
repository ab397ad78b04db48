import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { emProps } from './Em.props.js';
import { Em } from './index.js';

describe('Em', () => {
  describeConformance(<Em>Text</Em>, { element: HTMLElement, props: emProps });

  it('is slanted in Latin script, and never in Arabic script', () => {
    render(
      <>
        <p lang="en">
          Not <Em>here</Em>.
        </p>
        <p lang="ar">
          ليس <Em>هنا</Em>.
        </p>
      </>,
    );
    const [latin, arabic] = ['here', 'هنا'].map((text) => getComputedStyle(screen.getByText(text)));
    expect([latin!.fontStyle, arabic!.fontStyle]).toEqual(['italic', 'normal']);
    expect(Number(arabic!.fontWeight)).toBeGreaterThan(Number(latin!.fontWeight));
  });
});
