import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { grant, story, start } from '../../../test/stories/fixtures.js';
import { ignoreConsole } from '../../../../../scripts/testing/console.js';
import { showOn, type StoryOnSurface } from '../model.js';
import { StoryCard } from './index.js';

const shown = (grants = [grant({ surfaces: ['wall'] })], now = start) => {
  const outcome = showOn(story({ grants }), 'wall', now);
  if (!outcome.ok) throw new Error(outcome.refused.reason);
  return outcome.value;
};

describe('StoryCard', () => {
  it('is one link in the language and direction of the story, on a page in another', () => {
    render(<StoryCard story={shown()} surface="wall" href="#story" now={start} />);
    const title = screen.getByRole('heading', { level: 3 });
    expect([title.lang, title.dir]).toEqual(['ar', 'rtl']);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['الخيط الأول']);
    expect(screen.getByText('ليلى').tagName).toBe('BDI');
  });

  it('shows only the part of a text that consent covers', () => {
    const grants = [grant({ surfaces: ['wall'], scope: 'excerpt' })];
    render(<StoryCard story={shown(grants)} surface="wall" href="#story" now={start} />);
    expect(screen.getByText('An excerpt, as agreed')).not.toBeNull();
  });

  it('refuses a story that is no proof, and a proof for another surface', () => {
    ignoreConsole(/This story was not made by showOn|has consent for/);
    const mount = (value: unknown, surface = 'wall') =>
      render(<StoryCard story={value as StoryOnSurface<string>} surface={surface} href="#" now={start} />);
    expect(() => mount({ ...shown() })).toThrow(/not made by showOn/);
    expect(() => mount(story())).toThrow(/not made by showOn/);
    expect(() => mount(shown(), 'newsletter')).toThrow(/consent for "wall"/);
    // @ts-expect-error a story is not a proof
    void (() => <StoryCard story={story()} surface="wall" href="#" />);
    // @ts-expect-error the consent is for another surface
    void (() => <StoryCard story={shown()} surface="newsletter" href="#" />);
  });

  it('disappears when consent ends while the page is open', async () => {
    const now = Date.now();
    const ending = shown([grant({ surfaces: ['wall'], given: now - 1000, expires: now + 300 })], now);
    render(<StoryCard story={ending} surface="wall" href="#story" />);
    expect(screen.getByText('الخيط الأول')).not.toBeNull();
    await vi.waitFor(() => expect(screen.queryByText('الخيط الأول')).toBeNull());
    expect(screen.getByRole('status').textContent).toMatch(/consent has ended/);
  });
});
