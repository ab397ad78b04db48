import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { start } from '../../../test/stories/fixtures.js';
import { grantFaults, uses } from '../model.js';
import { ConsentForm, type ConsentFormProps } from './index.js';

const end = Date.UTC(2028, 2, 1);

const mount = (props: Partial<ConsentFormProps> = {}) => {
  const onAnswer = vi.fn<ConsentFormProps['onAnswer']>(async () => {});
  render(
    <ConsentForm
      story="story-1"
      version={3}
      wording="2026-10"
      surfaces={[
        { value: 'page', label: 'Page' },
        { value: 'wall', label: 'Wall' },
      ]}
      languages={['en', 'fr']}
      licences={['CC-BY-SA-4.0', 'CC-BY-ND-4.0']}
      ends={[end, null]}
      onAnswer={onAnswer}
      {...props}
    />,
  );
  return onAnswer;
};
const question = (name: string) => within(screen.getByRole('radiogroup', { name: new RegExp(name) }));
const answer = (name: string, choice: string) => fireEvent.click(question(name).getByRole('radio', { name: choice }));
const save = () => fireEvent.click(screen.getByRole('button', { name: 'Save my answers' }));
const select = async (name: string, option: string) => {
  await userEvent.click(screen.getByRole('combobox', { name: new RegExp(name) }));
  await userEvent.click(await screen.findByRole('option', { name: new RegExp(option) }));
};

describe('ConsentForm', () => {
  it('asks for each use alone, chooses nothing, and accepts no use without an answer', () => {
    const onAnswer = mount();
    expect(screen.getAllByRole('radiogroup')).toHaveLength(uses.length);
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([]);
    save();
    expect(onAnswer).not.toHaveBeenCalled();
  });

  it('takes five refusals for an answer', async () => {
    const onAnswer = mount();
    for (const radio of screen.getAllByRole('radio', { name: 'I do not agree' })) fireEvent.click(radio);
    save();
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith({ given: [], refused: [...uses] }));
  });

  it('makes a grant without a fault of what was agreed to, and of nothing else', async () => {
    const onAnswer = mount({ uses: ['publish', 'translation'] });
    answer('Publish', 'I do not agree');
    answer('Translate', 'I agree');
    save();
    expect(onAnswer).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Wall' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'French' }));
    fireEvent.click(screen.getByRole('radio', { name: 'An excerpt' }));
    await select('Until when', 'March');
    await select('Licence', 'CC BY-SA');
    save();
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledOnce());
    const { given, refused } = onAnswer.mock.calls[0]![0];
    const terms = { use: 'translation', surfaces: ['wall'], scope: 'excerpt', languages: ['fr'], expires: end };
    const common = { story: 'story-1', version: 3, wording: '2026-10', licence: 'CC-BY-SA-4.0' };
    expect([given, refused]).toEqual([[{ ...common, ...terms }], ['publish']]);
    expect(grantFaults({ ...given[0]!, id: '1', given: start })).toEqual([]);
  });

  it('offers no licence for a translation that forbids one', async () => {
    mount({ uses: ['translation'] });
    answer('Translate', 'I agree');
    await userEvent.click(screen.getByRole('combobox', { name: /Licence/ }));
    expect(await screen.findAllByRole('option')).toHaveLength(1);
  });

  it('keeps the answers where they could not be saved', async () => {
    mount({ uses: ['publish'], onAnswer: () => Promise.reject(new Error('offline')) });
    answer('Publish', 'I do not agree');
    save();
    expect((await screen.findByRole('alert')).textContent).toMatch(/answers are still here/);
    expect(question('Publish').getByRole<HTMLInputElement>('radio', { name: 'I do not agree' }).checked).toBe(true);
  });
});
