import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { ComparisonTable } from './index.js';

const table = (
  <ComparisonTable
    caption="Ways to take part"
    subject="You may"
    yes="Yes"
    no="No"
    columns={[
      { id: 'guest', heading: 'Guest' },
      { id: 'member', heading: 'Member' },
    ]}
    rows={[{ id: 'ask', heading: 'Ask', values: { guest: false, member: true } }]}
  />
);

describe('ComparisonTable', () => {
  describeConformance(table, {
    element: HTMLTableElement,
    find: (container) => container.querySelector('table'),
    box: (root) => root.parentElement,
  });

  it('writes a value as a word, below the header of its column and beside that of its row', () => {
    render(table);
    const row = screen.getByRole('row', { name: /^Ask/ });
    expect([...row.children].map(({ textContent }) => textContent)).toEqual(['Ask', 'No', 'Yes']);
    expect(screen.getByRole('table', { name: 'Ways to take part' })).toBeDefined();
  });
});
