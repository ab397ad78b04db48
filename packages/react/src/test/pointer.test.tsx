import { render, screen } from '@testing-library/react';
import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';

test('a pointer is upon what a test hovers', async () => {
  render(<button>Here</button>);
  await userEvent.hover(screen.getByRole('button'));
  expect(screen.getByRole('button').matches(':hover')).toBe(true);
});

test('and upon nothing in the next test', () => {
  render(<button>Here</button>);
  expect(document.querySelector(':hover')).toBe(null);
});
