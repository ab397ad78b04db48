import { render, screen } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Disagreement } from './index.js';

describe('Disagreement', () => {
  describeConformance(<Disagreement claim={{ text: 'Claim' }} other={{ text: 'Other' }} />, {
    element: HTMLDivElement,
  });
});

const at = (width: number, lang: string) =>
  render(
    <Brand lang={lang} frame style={{ inlineSize: width }}>
      <Disagreement
        claim={{ text: 'Claim. '.repeat(40) }}
        other={{ text: 'Other.', holder: { name: 'A', address: 'javascript:alert(1)' } }}
      />
    </Brand>,
  );

it.each(['en', 'ar'])('both sides have one size, one type and one height, and the claim is first in %s', (lang) => {
  at(1000, lang);
  const sides = screen.getAllByRole('region');
  const [first, second] = sides.map((side) => side.getBoundingClientRect()) as [DOMRect, DOMRect];
  expect([second.width, second.height, second.top]).toEqual([first.width, first.height, first.top]);
  expect(lang === 'ar' ? second.right <= first.left : second.left >= first.right).toBe(true);
  const look = (side: Element) => {
    const { fontSize, fontWeight, color } = getComputedStyle(side.querySelector('blockquote')!);
    return [fontSize, fontWeight, color];
  };
  expect(look(sides[1]!)).toEqual(look(sides[0]!));
  expect(screen.queryByRole('link')).toBeNull();
});

it('in a narrow frame they are below each other, the claim first', () => {
  at(390, 'en');
  const [first, second] = screen.getAllByRole('region').map((side) => side.getBoundingClientRect()) as [
    DOMRect,
    DOMRect,
  ];
  expect(second.top).toBeGreaterThanOrEqual(first.bottom);
  expect(second.width).toBe(first.width);
});
