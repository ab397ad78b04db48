import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { firstBrand } from '../../test/brands.js';
import { Brand } from '../brand/index.js';
import { linkProps } from './Link.props.js';
import { Link } from './index.js';

describe('Link', () => {
  describeConformance(<Link href="#there">There</Link>, {
    element: HTMLAnchorElement,
    asChild: true,
    props: linkProps,
    variants: { target: ['_blank'] },
  });

  it('announces a new window, in the language of the scope', () => {
    render(
      <Brand data={firstBrand} lang="ar">
        <Link href="#there" target="_blank">
          هناك
        </Link>
      </Brand>,
    );
    const link = screen.getByRole('link');
    expect(link.textContent).toContain(firstBrand.messages.ar['link.external']);
    expect(link.getAttribute('rel')).toBe('noopener');
  });

  it('announces a new window where the child has the target', () => {
    render(
      <Brand data={firstBrand} lang="en">
        <Link asChild>
          <a href="#there" target="_blank">
            There
          </a>
        </Link>
      </Brand>,
    );
    const link = screen.getByRole('link');
    expect(link.textContent).toBe(`There (${firstBrand.messages.en['link.external'] as string})`);
    expect(link.getAttribute('rel')).toBe('noopener');
  });

  it('is underlined in running text: colour alone does not make a link', () => {
    render(<Link href="#there">There</Link>);
    expect(getComputedStyle(screen.getByRole('link')).textDecorationLine).toBe('underline');
  });
});
