import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { codeProps } from './Code.props.js';
import { Code } from './index.js';

describe('Code', () => {
  describeConformance(<Code>npm start</Code>, { element: HTMLElement, props: codeProps, direction: 'ltr' });

  it('is read from the left in a page that is read from the right, and is not translated', () => {
    render(
      <p dir="rtl">
        شغّل <Code>npm start --host</Code> أولًا.
      </p>,
    );
    const code = screen.getByText('npm start --host');
    expect([getComputedStyle(code).direction, code.translate]).toEqual(['ltr', false]);
  });

  it('breaks where it is wider than its box', () => {
    render(
      <p style={{ inlineSize: '10rem' }}>
        <Code>{'a'.repeat(80)}</Code>
      </p>,
    );
    const box = document.querySelector('p')!;
    expect(box.scrollWidth).toBeLessThanOrEqual(box.clientWidth + 1);
  });
});
