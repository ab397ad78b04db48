import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { aspectRatioProps } from './AspectRatio.props.js';
import { AspectRatio } from './index.js';

describe('AspectRatio', () => {
  // `fit` changes what is inside.
  describeConformance(<AspectRatio />, {
    element: HTMLDivElement,
    props: { ...aspectRatioProps, defaults: { ratio: '4/3' } },
  });

  it.each(aspectRatioProps.variants.ratio)('has the ratio %s before its picture has arrived', (ratio) => {
    render(
      <div style={{ inlineSize: '420px' }}>
        <AspectRatio ratio={ratio} data-testid="box">
          <img alt="" src="data:," />
        </AspectRatio>
      </div>,
    );
    const { offsetWidth: width, offsetHeight: height } = screen.getByTestId('box');
    const [across, down] = ratio.split('/').map(Number);
    expect(width / height).toBeCloseTo(across! / down!, 1);
  });

  it('cuts a picture or shows all of it', () => {
    for (const fit of aspectRatioProps.variants.fit) {
      const { container, unmount } = render(
        <AspectRatio fit={fit}>
          <img alt="" src="data:," />
        </AspectRatio>,
      );
      expect(getComputedStyle(container.querySelector('img')!).objectFit).toBe(fit);
      unmount();
    }
  });
});
