/** React's own check of keys, through the JSX runtime of the entry. */
import { render, screen } from '@testing-library/react';
import { createElement } from 'react';
import { expect, it, vi } from 'vitest';
import { Button } from '../components/button/index.js';
import { Card } from '../components/card/index.js';

it('children in an array without keys are reported, as in any React page', () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  const lines = ['One', 'Two'].map((words) => createElement('p', null, words));
  render(<Card>{lines}</Card>);
  const reports = report.mock.calls.length;
  report.mockRestore();
  expect(reports).toBe(1);
});

it('children that JSX lists need no keys', () => {
  const report = vi.spyOn(console, 'error');
  render(
    <Card>
      <p>One</p>
      <Button start={<i />} end={<i />}>
        Two
      </Button>
    </Card>,
  );
  expect(screen.getByRole('button').children).toHaveLength(3);
  expect(report).not.toHaveBeenCalled();
  report.mockRestore();
});
