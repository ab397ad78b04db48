import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { spaces } from '../../system/props.js';
import { Box } from '../box/index.js';
import { Card } from '../card/index.js';
import { Container } from '../container/index.js';
import { bleedProps } from './Bleed.props.js';
import { Bleed } from './index.js';

/** Distances of the bleed from the edges of the box around it, in pixels: top, right, bottom, left. */
function distances({ container }: { container: Element }): number[] {
  const [outer, inner] = [container.firstElementChild!, container.querySelector('[data-box="bleed"]')!].map((node) =>
    node.getBoundingClientRect(),
  );
  return [
    inner!.top - outer!.top,
    outer!.right - inner!.right,
    outer!.bottom - inner!.bottom,
    inner!.left - outer!.left,
  ].map(Math.round);
}

describe('Bleed', () => {
  describeConformance(<Bleed>Words</Bleed>, {
    element: HTMLDivElement,
    asChild: true,
    // The padding of a card may be one of the steps; `edge` shows with `block` only.
    props: { ...bleedProps, variants: { inline: [...spaces, 'page'], block: spaces } },
    variants: { edge: bleedProps.variants.edge, inline: ['card'] },
  });

  it.each(['ltr', 'rtl'])('reaches the edges of a box with the same padding, %s', (dir) => {
    const inBox = render(
      <Box padding={5} dir={dir}>
        <Bleed inline={5} block={5} style={{ blockSize: 100 }}>
          Words
        </Bleed>
      </Box>,
    );
    expect(distances(inBox)).toEqual([0, 0, 0, 0]);
  });

  it('reaches the edges of a page and of a card', () => {
    const inPage = render(
      <Container>
        <Bleed inline="page">Words</Bleed>
      </Container>,
    );
    expect(distances(inPage)).toEqual([0, 0, 0, 0]);
    const inCard = render(
      <Card style={{ borderWidth: 0 }}>
        <Bleed inline="card" block="card" style={{ blockSize: 100 }}>
          Words
        </Bleed>
      </Card>,
    );
    expect(distances(inCard)).toEqual([0, 0, 0, 0]);
  });

  it.each([
    ['start', 0, 16],
    ['end', 16, 0],
  ] as const)('extends at one end only: %s', (edge, top, bottom) => {
    const inBox = render(
      <Box padding={4}>
        <Bleed block={4} edge={edge}>
          Words
        </Bleed>
      </Box>,
    );
    expect(distances(inBox)).toEqual([top, 16, bottom, 16]);
  });
});
