import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { describeConformance } from '../../../../react/src/test/describeConformance.js';
import { LogoSuite } from './index.js';

const logos = [{ name: 'Library' }, { name: 'School', drawing: <svg />, href: '#school' }];

describe('LogoSuite', () => {
  describeConformance(<LogoSuite logos={logos} />, { element: HTMLUListElement });

  it('has a name for each drawing', () => {
    render(<LogoSuite logos={logos} />);
    expect(screen.getByRole('link', { name: 'School' }).getAttribute('href')).toBe('#school');
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
  });
});
