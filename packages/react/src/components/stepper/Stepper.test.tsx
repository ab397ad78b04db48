import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { stepperProps } from './Stepper.props.js';
import { Stepper, type StepperRootProps } from './index.js';

const { orientation, state } = stepperProps.variants;
const Page = (props: StepperRootProps) => (
  <Stepper.Root {...props}>
    {state.map((each, index) => (
      <Stepper.Step key={each} step={index + 1} state={each} description="Why">
        {`Step ${each}`}
      </Stepper.Step>
    ))}
  </Stepper.Root>
);

describe('Stepper', () => {
  describeConformance(
    <Stepper.Root>
      <Stepper.Step step={1}>One</Stepper.Step>
    </Stepper.Root>,
    { element: HTMLOListElement, variants: { orientation } },
  );
  describe('Step', () => {
    describeConformance(<Stepper.Step step={1}>One</Stepper.Step>, {
      element: HTMLLIElement,
      around: (children) => <Stepper.Root>{children}</Stepper.Root>,
      find: (container) => container.querySelector('li'),
      variants: { state },
    });
  });

  it('says the state of each step in words, and marks the current one', () => {
    render(
      <Brand data={firstBrand} lang="en">
        <Page />
      </Brand>,
    );
    const words = [...document.querySelectorAll('.ws-stepper-state')].map((each) => each.textContent);
    expect([new Set(words).size, words.every(Boolean)]).toEqual([4, true]);
    const current = screen.getAllByRole('listitem').filter((step) => step.hasAttribute('aria-current'));
    expect(current.map((step) => step.getAttribute('aria-current'))).toEqual(['step']);
  });

  it('has the digits of the locale', () => {
    const data = { ...firstBrand, locales: { ...firstBrand.locales, ar: 'ar-SA-u-nu-arab' } };
    render(
      <Brand data={data} lang="ar">
        <Page />
      </Brand>,
    );
    expect([...document.querySelectorAll('.ws-stepper-marker')].map((each) => each.textContent)).toEqual([
      '',
      '٢',
      '٣',
      '',
    ]);
  });

  it('leads to a step by a link or a button', () => {
    render(
      <Stepper.Root>
        <Stepper.Step step={1} state="complete" asChild>
          <a href="#one">One</a>
        </Stepper.Step>
      </Stepper.Root>,
    );
    expect(screen.getByRole('link', { name: 'One' }).className).toContain('ws-stepper-name');
  });

  it.each([
    ['ltr', '60rem', true],
    ['rtl', '60rem', true],
    ['ltr', '18rem', false],
    ['rtl', '18rem', false],
  ] as const)('%s, in %s: steps are beside each other in reading direction: %s', (dir, inlineSize, isRow) => {
    render(
      <div dir={dir} style={{ inlineSize }}>
        <Page />
      </div>,
    );
    const [one, two] = screen.getAllByRole('listitem').map((each) => each.getBoundingClientRect());
    expect(Math.abs(one!.top - two!.top) < 1).toBe(isRow);
    expect(isRow && (dir === 'ltr' ? two!.left >= one!.right - 1 : two!.right <= one!.left + 1)).toBe(isRow);
  });
});
