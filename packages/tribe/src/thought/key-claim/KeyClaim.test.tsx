import { render, screen, within } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { confidences, evidenceKinds } from '../data.js';
import { KeyClaim } from './index.js';

describe('KeyClaim', () => {
  describeConformance(
    <KeyClaim claim={{ text: 'Claim', confidence: 'low', evidence: [{ kind: 'study', text: 'Text' }] }} />,
    { element: HTMLElement },
  );
});

it('says how sure the writer is in words that differ, and repeats it in form', () => {
  const texts = confidences.map((confidence) => {
    const { container, unmount } = render(
      <Brand lang="en">
        <KeyClaim claim={{ text: 'Claim', confidence, evidence: [] }} />
      </Brand>,
    );
    const filled = container.querySelectorAll('[data-filled]').length;
    const words = container.querySelector('.ws-key-claim-confidence')!.textContent;
    unmount();
    return `${filled} ${words}`;
  });
  expect(new Set(texts).size).toBe(3);
  expect(texts.map((text) => text[0])).toEqual(['1', '2', '3']);
});

it('names the kind of each piece of evidence, and links only to safe addresses', () => {
  render(
    <Brand lang="en">
      <KeyClaim
        level={3}
        claim={{
          text: 'Claim',
          confidence: 'high',
          wouldChange: 'A counterexample.',
          evidence: evidenceKinds.map((kind, index) => ({
            kind,
            text: `Text ${index}`,
            language: 'ar',
            address: index === 0 ? 'https://a.example/' : 'javascript:alert(1)',
          })),
        }}
      />
    </Brand>,
  );
  const items = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(new Set(items.map((item) => item.firstChild!.textContent)).size).toBe(evidenceKinds.length);
  expect(items.every((item) => item.querySelector('[lang="ar"][dir="rtl"]'))).toBe(true);
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getAllByRole('heading').map(({ tagName }) => tagName)).toEqual(['H3', 'H4', 'H4']);
  // An article may have several: the text of the claim is part of the name.
  const { textContent } = screen.getAllByRole('heading')[0]!;
  expect(screen.getByRole('region', { name: `${textContent} Claim` })).toBeDefined();
});
