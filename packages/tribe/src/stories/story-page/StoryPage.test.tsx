import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { sanitizeContent } from '../../content/index.js';
import { grant, story, start } from '../../../test/stories/fixtures.js';
import { showOn, type Story } from '../model.js';
import { StoryPage } from './index.js';

const shown = (changes: Partial<Story> = {}, language?: string) => {
  const outcome = showOn(story(changes), 'page', start, language);
  if (!outcome.ok) throw new Error(outcome.refused.reason);
  return outcome.value;
};

describe('StoryPage', () => {
  it('renders what a member wrote from its tree, with their languages and safe links', () => {
    const content = sanitizeContent(
      '<p>قال <bdi lang="en">Sami</bdi>: <a href="https://tribe.example/">هنا</a></p><script>alert(1)</script><ol start="3"><li>x</li></ol>',
    );
    const { container } = render(<StoryPage story={shown({ content })} surface="page" now={start} />);
    expect(container.querySelector('p > bdi[lang=en]')!.textContent).toBe('Sami');
    expect(screen.getByRole('link', { name: 'هنا' }).getAttribute('rel')).toBe('ugc nofollow noopener');
    expect(container.querySelector('ol')!.start).toBe(3);
    expect(container.innerHTML).not.toContain('alert');
  });

  it('has pictures only with consent to show them', () => {
    const { container, rerender } = render(<StoryPage story={shown()} surface="page" now={start} />);
    expect(container.querySelector('img')).toBeNull();
    const grants = [grant(), grant({ use: 'photo' })];
    const photos = [{ address: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', alt: 'نول', width: 1, height: 1 }];
    rerender(<StoryPage story={shown({ grants, photos })} surface="page" now={start} />);
    expect(container.querySelector('.ws-story-page-photo')).not.toBeNull();
  });

  it('shows the original instead of the translation or next to it, each in its own direction', () => {
    const grants = [grant(), grant({ use: 'translation' })];
    render(<StoryPage story={shown({ grants }, 'en')} surface="page" now={start} />);
    const english = screen.getByText(/She left one thread/).closest('[lang]')!;
    expect([english.getAttribute('lang'), english.getAttribute('dir')]).toEqual(['en', 'ltr']);
    expect(screen.queryByText(/تركت خيطًا/)).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Side by side' }));
    const arabic = screen.getByText(/تركت خيطًا/).closest('[lang]')!;
    expect([arabic.getAttribute('lang'), arabic.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    expect(screen.getByText(/She left one thread/)).not.toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Original' }));
    expect(screen.queryByText(/She left one thread/)).toBeNull();
    expect(screen.queryByText('Translated from Arabic')).toBeNull();
  });
});
