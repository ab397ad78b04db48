import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { imageProps } from './Image.props.js';
import { Image } from './index.js';
import { blurred, well } from '../../test/drawn-pictures.js';

const broken = 'data:image/png;base64,AA';
const box = () => document.querySelector<HTMLElement>('.ws-image')!;

describe('Image', () => {
  describeConformance(<Image src={well} alt="A well" />, {
    element: HTMLImageElement,
    find: (container) => container.querySelector('img'),
    box: (image) => image.parentElement,
    variants: { ratio: imageProps.variants.ratio, fit: imageProps.variants.fit, rounded: [true] },
  });

  it('is shown by a page without JavaScript, and loads when it is near', () => {
    const markup = renderToString(<Image src={well} alt="A well" placeholder={blurred} />);
    expect(markup).toMatch(/loading="lazy"/);
    expect(markup).not.toMatch(/style=|hidden=""/);
  });

  it('has the small picture only while the real one loads', async () => {
    render(<Image src={well} alt="A well" placeholder={blurred} loading="eager" />);
    await vi.waitFor(() => expect(box().dataset.state).toBe('loaded'));
    expect(document.querySelectorAll('img')).toHaveLength(1);
  });

  it('that does not load stays a picture with its name, and its box keeps its ratio', async () => {
    const onError = vi.fn<() => void>();
    render(
      <div style={{ inlineSize: '160px' }}>
        <Image src={broken} alt="A well" ratio="16/9" loading="eager" onError={onError} />
      </div>,
    );
    await vi.waitFor(() => expect(box().dataset.state).toBe('failed'));
    expect(screen.getByRole('img', { name: 'A well' }).textContent).toBe('A well');
    expect(box().getBoundingClientRect().height).toBe(90);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  it('tries again with another address', async () => {
    const { rerender } = render(<Image src={broken} alt="A well" loading="eager" />);
    await vi.waitFor(() => expect(box().dataset.state).toBe('failed'));
    rerender(<Image src={well} alt="A well" loading="eager" />);
    await vi.waitFor(() => expect(box().dataset.state).toBe('loaded'));
    expect(screen.getByRole('img').localName).toBe('img');
  });

  it('without words is hidden where it does not load', async () => {
    render(<Image src={broken} alt="" loading="eager" />);
    await vi.waitFor(() => expect(box().dataset.state).toBe('failed'));
    expect(screen.queryByRole('img')).toBeNull();
  });
});
