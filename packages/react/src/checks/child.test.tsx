import { render } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { expect, it } from 'vitest';
import { expectConsole } from '../../../../scripts/testing/console.js';
import { Button } from '../components/button/index.js';
import { Link } from '../components/link/index.js';

const DropsAll = () => <a href="#a">Text</a>;
const DropsClass = ({ ref }: ComponentProps<'a'>) => (
  <a href="#a" ref={ref}>
    Text
  </a>
);
const PassesOn = (props: ComponentProps<'a'>) => <a {...props}>Text</a>;

it('a child that drops its props is reported with both names', () => {
  expectConsole(/Button: its child <DropsAll> drops `ref`/);
  expectConsole(/Link: its child <DropsClass> drops `className`/);
  const { container } = render(
    <>
      <Button asChild>
        <DropsAll />
      </Button>
      <Link asChild>
        <DropsClass />
      </Link>
      <Link asChild>
        <PassesOn />
      </Link>
    </>,
  );
  expect(container.querySelectorAll('a')).toHaveLength(3);
});

it('a child of a button that nobody can activate is reported', () => {
  expectConsole(/Button: its child <div>/);
  const { container } = render(
    <Button asChild>
      <div>Text</div>
    </Button>,
  );
  expect(container.children).toHaveLength(1);
});
