import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Button } from '../components/button/index.js';

it('the static entry needs no styled-components: no class is generated', () => {
  render(<Button>Send</Button>);
  expect(screen.getByRole('button').className).toBe('ws-button');
  expect(document.querySelector('style[data-styled]')).toBeNull();
});
