import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { firstBrand } from '../../test/brands.js';
import { Brand } from '../brand/index.js';
import { contextualHelpProps } from './ContextualHelp.props.js';
import { ContextualHelp, type ContextualHelpProps } from './index.js';

const { variant, size } = contextualHelpProps.variants;
const button = () => screen.getByRole('button');

describe('ContextualHelp', () => {
  describeConformance(<ContextualHelp>Why</ContextualHelp>, {
    element: HTMLButtonElement,
    props: { variants: { size }, defaults: contextualHelpProps.defaults },
    variants: { variant, open: [true] },
  });

  it.each(['{Enter}', ' '])('opens with %s, is named by its heading, and Escape returns to the button', async (key) => {
    const changed = vi.fn<NonNullable<ContextualHelpProps['onOpenChange']>>();
    render(
      <ContextualHelp heading="Why we ask" onOpenChange={changed}>
        For the archive.
      </ContextualHelp>,
    );
    button().focus();
    await userEvent.keyboard(key);
    const help = screen.getByRole('dialog', { name: 'Why we ask' });
    expect([help.matches(':popover-open'), document.activeElement]).toEqual([true, help]);
    await userEvent.keyboard('{Escape}');
    expect([screen.queryByRole('dialog'), document.activeElement]).toEqual([null, button()]);
    expect(changed.mock.calls.map(([, { reason }]) => reason)).toEqual(['trigger-press', 'escape-key']);
  });

  it('without a heading it has the name of the button', async () => {
    render(<ContextualHelp label="About names">For the archive.</ContextualHelp>);
    await userEvent.click(button());
    expect(screen.getByRole('dialog', { name: 'About names' })).toBeDefined();
  });

  it('has a name in the language of the scope', () => {
    render(
      <Brand data={firstBrand} lang="ar" dir="rtl">
        <ContextualHelp>…</ContextualHelp>
      </Brand>,
    );
    expect(button().ariaLabel).toBe('مساعدة');
  });

  it.each([
    ['ar', '-1 1'],
    ['en', 'none'],
    ['he', 'none'],
  ])('the question mark is that of the script: %s', (lang, scale) => {
    const { container } = render(
      <div lang={lang}>
        <ContextualHelp>…</ContextualHelp>
      </div>,
    );
    expect(getComputedStyle(container.querySelector('i')!).scale).toBe(scale);
  });

  it('a page that controls it decides', async () => {
    render(<ContextualHelp open={false}>…</ContextualHelp>);
    await userEvent.click(button());
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
