import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { plainContent } from '../../content/index.js';
import { day, start } from '../../../test/stories/fixtures.js';
import { RevisionHistory } from './index.js';

describe('RevisionHistory', () => {
  it('has the newest version first, marks the one that is shown, and opens a text in its own language', async () => {
    const text = { title: 'الباب', content: plainContent('بقي مفتوحًا.'), language: 'ar' };
    render(
      <RevisionHistory
        revisions={[
          { version: 1, at: start, text },
          { version: 2, at: start + day, note: { words: 'حُذف اسم.', language: 'ar' } },
        ]}
        shown={2}
      />,
    );
    const [second, first] = screen.getAllByRole('listitem');
    expect(within(second!).getByText('Version 2')).not.toBeNull();
    expect(within(second!).getByText('Shown now')).not.toBeNull();
    expect(within(second!).getByText('حُذف اسم.').dir).toBe('rtl');
    fireEvent.click(within(first!).getByText('Text of version 1'));
    const words = within(first!).getByText('بقي مفتوحًا.');
    await vi.waitFor(() => expect(words.checkVisibility()).toBe(true));
    expect(getComputedStyle(words).direction).toBe('rtl');
  });
});
