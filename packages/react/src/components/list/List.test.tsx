import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { listProps } from './List.props.js';
import { List } from './index.js';

describe('List', () => {
  describeConformance(
    <List.Root>
      <List.Item>One</List.Item>
    </List.Root>,
    { element: HTMLUListElement, props: listProps },
  );
  describe('Item', () => {
    describeConformance(<List.Item>One</List.Item>, {
      element: HTMLLIElement,
      around: (children) => <List.Root>{children}</List.Root>,
      find: (container) => container.querySelector('li'),
    });
  });

  it('is an ordered list if it is numbered, with the digits of the locale', () => {
    const locale = { ...firstBrand, locales: { ...firstBrand.locales, ar: 'ar-SA-u-nu-arab' } };
    render(
      <Brand data={locale} lang="ar">
        <List.Root variant="number" start={9}>
          <List.Item>واحد</List.Item>
        </List.Root>
      </Brand>,
    );
    const list = screen.getByRole<HTMLOListElement>('list');
    expect([list.localName, list.start, getComputedStyle(list).listStyleType]).toEqual(['ol', 9, 'arabic-indic']);
  });

  it('has the role of a list without markers, too: Safari takes it away', () => {
    render(
      <List.Root variant="plain">
        <List.Item>One</List.Item>
      </List.Root>,
    );
    expect(screen.getByRole('list').getAttribute('role')).toBe('list');
  });

  it('with actions in its items is a list as before, and Tab reaches each of them', async () => {
    render(
      <List.Root>
        {['One', 'Two'].map((name) => (
          <List.Item key={name}>
            {name} <button>Edit {name}</button> <button>Remove {name}</button>
          </List.Item>
        ))}
      </List.Root>,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(
      screen.getByRole('list').querySelectorAll('[role]:not([role=list], [role=listitem]), [tabindex]'),
    ).toHaveLength(0);
    const reached: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      await userEvent.tab();
      reached.push(document.activeElement!.textContent);
    }
    expect(reached).toEqual(['Edit One', 'Remove One', 'Edit Two', 'Remove Two']);
  });

  it.each(['ltr', 'rtl'] as const)('has its markers at the start, %s', (dir) => {
    render(
      <div dir={dir}>
        <List.Root>
          <List.Item>One</List.Item>
        </List.Root>
      </div>,
    );
    const [list, item] = [screen.getByRole('list'), screen.getByRole('listitem')].map((each) =>
      each.getBoundingClientRect(),
    );
    const [start, end] = [item!.left - list!.left, list!.right - item!.right];
    expect(dir === 'ltr' ? start > end : end > start).toBe(true);
  });
});
