import { render, screen, waitFor } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Glossary, GlossaryTerm } from './index.js';

describe('Glossary', () => {
  describeConformance(<Glossary terms={[{ id: 'one', name: 'wasm', language: 'en', meaning: 'A mark.' }]} />, {
    element: HTMLDListElement,
  });
});

const term = {
  id: 'wasm',
  name: 'wasm',
  language: 'en',
  meaning: 'A mark of two strokes.',
  other: { name: 'وسم', language: 'ar' },
};

it('focus opens the meaning with both names, each in its own direction; the link leads to the entry', async () => {
  render(
    <Brand lang="en">
      <p>
        They wore a <GlossaryTerm term={term}>wasm</GlossaryTerm>.
      </p>
      <Glossary terms={[term]} />
    </Brand>,
  );
  await userEvent.tab();
  await waitFor(() => expect(document.querySelector(':popover-open')?.textContent).toContain(term.meaning));
  const other = document.querySelector(':popover-open [lang="ar"]')!;
  expect([other.tagName, other.getAttribute('dir'), other.textContent]).toEqual(['BDI', 'rtl', 'وسم']);
  const link = screen.getByRole('link', { name: 'wasm' });
  expect(document.querySelector(link.getAttribute('href')!)!.textContent).toContain(term.meaning);
});

it('a term in the language of another text has its own language, and a form of it that of the sentence', () => {
  render(
    <Brand lang="en">
      <GlossaryTerm term={{ ...term, name: 'وسم', language: 'ar' }} />
      <GlossaryTerm term={term}>marked</GlossaryTerm>
    </Brand>,
  );
  expect(screen.getAllByRole('link').map(({ lang, dir }) => [lang, dir])).toEqual([
    ['ar', 'rtl'],
    ['', ''],
  ]);
});
