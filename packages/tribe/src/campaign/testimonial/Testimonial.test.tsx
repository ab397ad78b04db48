import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Testimonial } from './index.js';

describe('Testimonial', () => {
  describeConformance(
    <Testimonial lang="en" name="Nura" relation="keeper">
      Words
    </Testimonial>,
    { element: HTMLElement },
  );

  it('has the language and the direction of the words, whatever those of the page', () => {
    const { container } = render(
      <div dir="ltr" lang="en">
        <Testimonial lang="ar" name="نورة">
          حكاية
        </Testimonial>
      </div>,
    );
    const quote = container.querySelector('blockquote')!;
    expect([quote.lang, getComputedStyle(quote).direction]).toEqual(['ar', 'rtl']);
    expect(getComputedStyle(container.querySelector('figcaption')!).direction).toBe('ltr');
    expect(container.querySelector('bdi')!.textContent).toBe('نورة');
  });
});
