import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CoCreators } from '../co-creators/index.js';
import { CreditLine, licenceAddress, licenceName } from './index.js';

describe('CreditLine', () => {
  it('does not distinguish a pen name from a name, and isolates both', () => {
    const { container, rerender } = render(<CreditLine credit={{ kind: 'pen name', name: 'ليلى' }} />);
    const html = container.innerHTML;
    rerender(<CreditLine credit={{ kind: 'name', name: 'ليلى' }} />);
    expect(container.innerHTML).toBe(html);
    expect(screen.getByText('ليلى').tagName).toBe('BDI');
  });

  it('says that no name was asked for, also where a name has nothing to see', () => {
    const { container, rerender } = render(<CreditLine credit={{ kind: 'none' }} />);
    const html = container.innerHTML;
    expect(container.textContent).toMatch(/no name, as asked/);
    rerender(<CreditLine credit={{ kind: 'name', name: '\u202E\u200B' }} />);
    expect(container.innerHTML).toBe(html);
  });

  it('links a licence to its text', () => {
    render(<CreditLine credit={{ kind: 'none' }} licence="CC-BY-NC-SA-4.0" />);
    const link = screen.getByRole('link', { name: 'CC BY-NC-SA 4.0' });
    expect(link.getAttribute('href')).toBe('https://creativecommons.org/licenses/by-nc-sa/4.0/');
    expect([licenceName('LicenseRef-Read-aloud'), licenceAddress('LicenseRef-Read-aloud')]).toEqual([
      'Read aloud',
      undefined,
    ]);
  });
});

describe('CoCreators', () => {
  it('names people with one role together, and links only to safe addresses', () => {
    render(
      <CoCreators
        people={[
          { id: '1', role: 'teller', credit: { kind: 'name', name: 'نورة' }, address: 'https://tribe.example/n' },
          { id: '2', role: 'writer', credit: { kind: 'name', name: 'Sami' }, address: 'javascript:alert(1)' },
          { id: '3', role: 'teller', credit: { kind: 'none' } },
        ]}
      />,
    );
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Told by', 'Written down by']);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['نورة']);
  });
});
