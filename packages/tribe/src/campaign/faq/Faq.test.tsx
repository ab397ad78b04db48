import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Faq } from './index.js';

const questions = [{ id: 'cost', question: 'What does it cost?', answer: 'Nothing.' }];

describe('Faq', () => {
  describeConformance(<Faq questions={questions} />, { element: HTMLDivElement });

  it('has each question as a heading, and an id for links', () => {
    render(<Faq questions={questions} headingLevel={4} />);
    const heading = screen.getByRole('heading', { level: 4, name: 'What does it cost?' });
    expect(heading.closest('details')!.id).toBe('cost');
  });
});
