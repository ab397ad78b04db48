import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { firstBrand } from '../../test/brands.js';
import { describeConformance } from '../../test/describeConformance.js';
import { Brand } from '../brand/index.js';
import { tagProps } from './Tag.props.js';
import { Tag, type TagProps } from './index.js';

function Row({ inList = false }) {
  const [tags, setTags] = useState(['a', 'b', 'c']);
  const all = tags.map((tag) => {
    const node = (
      <Tag key={tag} onRemove={() => setTags(tags.filter((each) => each !== tag))}>
        {tag}
      </Tag>
    );
    return inList ? <li key={tag}>{node}</li> : node;
  });
  const row = inList ? <ul>{all}</ul> : <div data-testid="row">{all}</div>;
  return (
    <>
      {row}
      <button type="button">After</button>
    </>
  );
}
const focused = () => document.activeElement!.closest('.ws-tag')?.textContent;

describe('Tag', () => {
  describeConformance(<Tag>Weaving</Tag>, { element: HTMLSpanElement, asChild: true, props: tagProps });
  describe('removable', () => {
    describeConformance(<Tag onRemove={() => {}}>Weaving</Tag>, {
      element: HTMLSpanElement,
      variants: { disabled: [true] },
    });
  });

  it('has a button that is named after it', () => {
    render(
      <Brand data={firstBrand} lang="en">
        <Tag onRemove={() => {}}>Weaving</Tag>
        <Tag onRemove={() => {}} text="Sea">
          <b>Sea</b>
        </Tag>
      </Brand>,
    );
    const names = screen.getAllByRole('button').map((button) => button.ariaLabel);
    expect(names).toEqual([expect.stringContaining('Weaving'), expect.stringContaining('Sea')]);
  });

  it.each([false, true])(
    'moves focus to the next tag, to the one before, then to its place; in a list: %s',
    async (inList) => {
      render(<Row inList={inList} />);
      const buttons = () => [...document.querySelectorAll<HTMLElement>('.ws-tag-remove')];
      await userEvent.click(buttons()[1]!);
      expect(focused()).toBe('c');
      await userEvent.keyboard('{Delete}');
      expect(focused()).toBe('a');
      await userEvent.keyboard('{Enter}');
      expect(buttons()).toEqual([]);
      await userEvent.tab();
      expect(document.activeElement!.textContent).toBe('After');
    },
  );

  it('reports why, and can stay', async () => {
    const onRemove = vi.fn<NonNullable<TagProps['onRemove']>>();
    render(<Tag onRemove={onRemove}>Weaving</Tag>);
    await userEvent.click(screen.getByRole('button'));
    await userEvent.keyboard('{Backspace}');
    expect(onRemove.mock.calls.map(([{ reason }]) => reason)).toEqual(['item-press', 'keyboard']);
    expect(document.activeElement).toBe(screen.getByRole('button'));
  });

  it('isolates a text of the other direction', () => {
    const { container } = render(<Tag dir="rtl">Nastaʿlīq (type)</Tag>);
    expect(container.querySelector('bdi')!.textContent).toBe('Nastaʿlīq (type)');
  });
});
