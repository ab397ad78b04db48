import { render, screen } from '@testing-library/react';
import { Brand } from '@wusum/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Corrected, Correction } from './index.js';

const correction = { id: 'valleys', at: '2026-11-20', text: 'Not two.', was: 'two', is: 'three' };

describe('Correction', () => {
  describeConformance(<Correction correction={correction} />, { element: HTMLDivElement });
});

it('the notice has the day, what was wrong, and a link to the changed place', () => {
  const { container } = render(
    <Brand lang="en">
      <Correction correction={correction} />
      <p>
        <Corrected correction={correction} /> valleys
      </p>
    </Brand>,
  );
  expect(container.querySelector('time')!.dateTime).toBe('2026-11-20');
  const place = container.querySelector(screen.getByRole('link').getAttribute('href')!)!;
  expect([...place.children].map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
    ['DEL', 'Removed: two'],
    ['INS', 'Added: three'],
  ]);
  expect(place.querySelector('ins')!.dateTime).toBe('2026-11-20');
});

it('words that were only removed, or only added, have one element', () => {
  const { container } = render(
    <>
      <Corrected correction={{ ...correction, is: '' }} />
      <Corrected correction={{ ...correction, id: 'b', was: '' }} />
    </>,
  );
  expect([...container.querySelectorAll('del, ins')].map(({ tagName }) => tagName)).toEqual(['DEL', 'INS']);
});
