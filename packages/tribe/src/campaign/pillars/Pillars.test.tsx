import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { Pillar, Pillars } from './index.js';

describe('Pillars', () => {
  describeConformance(
    <Pillars>
      <Pillar heading="One">Text</Pillar>
    </Pillars>,
    { element: HTMLUListElement },
  );

  it('is a list of headings, each at the level asked for', () => {
    render(
      <Pillars>
        <Pillar heading="One" sign="ring">
          Text
        </Pillar>
        <Pillar heading="Two" level={4}>
          Text
        </Pillar>
      </Pillars>,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('One');
    expect(screen.getByRole('heading', { level: 4 }).textContent).toBe('Two');
  });
});

describe('Pillar', () => {
  describeConformance(<Pillar heading="One">Text</Pillar>, {
    element: HTMLLIElement,
    around: (children) => <ul>{children}</ul>,
    find: (container) => container.querySelector('li'),
  });
});
