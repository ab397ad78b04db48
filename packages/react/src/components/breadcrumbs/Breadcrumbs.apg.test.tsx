import { render, screen } from '@testing-library/react';
import { expect } from 'vitest';
import { describeApg } from '../../test/describe-apg.js';
import { Breadcrumbs } from './index.js';

const mount = () =>
  void render(
    <Breadcrumbs.Root>
      <Breadcrumbs.Item href="#a">Circles</Breadcrumbs.Item>
      <Breadcrumbs.Item href="#b" current>
        Archive
      </Breadcrumbs.Item>
    </Breadcrumbs.Root>,
  );

describeApg('breadcrumb/breadcrumb', {
  'aria-label': () => {
    mount();
    expect(screen.getByRole('navigation', { name: /./ })).toBeTruthy();
  },
  'aria-current': () => {
    mount();
    const marked = [...document.querySelectorAll('[aria-current]')];
    expect(marked.map((each) => [each.textContent, each.getAttribute('aria-current')])).toEqual([['Archive', 'page']]);
  },
});
