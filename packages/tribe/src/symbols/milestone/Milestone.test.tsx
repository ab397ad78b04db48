import { render } from '@testing-library/react';
import { Brand } from '@wusum/react/brand';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../../../react/src/test/brands.js';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { milestoneProps } from './Milestone.props.js';
import { Milestone } from './index.js';

describe('Milestone', () => {
  describeConformance(<Milestone kind="welcome" date="2023-10-05" />, {
    element: HTMLDivElement,
    variants: { ...milestoneProps.variants, years: [2] },
  });

  it.each([
    ['en', 1, 'A year'],
    ['en', 3, '3 years'],
    ['ar', 1, 'سنة معنا'],
    ['ar', 2, 'سنتان'],
    ['ar', 3, 'سنوات'],
  ])('has the form of the number in %s: %i', (lang, years, words) => {
    const { container } = render(
      <Brand data={firstBrand} lang={lang}>
        <Milestone kind="year" years={years} date="2024-10-05" />
      </Brand>,
    );
    expect(container.textContent.replaceAll('٣', '3')).toContain(words.replaceAll('٣', '3'));
    expect(container.querySelector('time')!.dateTime).toBe('2024-10-05');
  });
});
