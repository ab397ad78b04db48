import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { expectConsole } from '../../../../../scripts/testing/console.js';
import { Select } from './index.js';

const option = (value: string) => ({ value, label: value.toUpperCase() });

it('two options with one value are reported', () => {
  expectConsole(/Select: .*"same"/);
  const { container } = render(
    <Select aria-label="Letter" options={[option('same'), option('other'), option('same')]} />,
  );
  expect(container.children).toHaveLength(1);
});

it('a value that is none of the options is reported, unless there are no options yet', () => {
  expectConsole(/Select: .*"stranger"/);
  const { rerender, getByRole } = render(<Select aria-label="Letter" options={[]} value="late" />);
  rerender(<Select aria-label="Letter" options={[option('late')]} value="late" />);
  expect(getByRole('combobox').textContent).toBe('LATE');
  rerender(<Select aria-label="Letter" options={[option('late')]} value="stranger" />);
});
