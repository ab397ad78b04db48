import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { expect, fn, waitFor } from 'storybook/test';
import { storyTime } from '../../../test/stories/specimen.js';
import { advance, draftOf, type StoryAction, type StoryState } from '../model.js';
import { StoryStatus, type StoryStatusProps } from './index.js';
import file from './StoryStatus.words.json' with { type: 'json' };

const words = storyWords(file);
const day = 86_400_000;
const member = { role: 'member', id: 'layla' } as const;
const host = { role: 'host', id: 'amal' } as const;
const at = (days: number) => storyTime + days * day;

const submit: StoryAction = { kind: 'submit', by: member, at: at(-9), until: at(-5) };
const read: StoryAction = { kind: 'read', by: host, at: at(-6), until: at(3) };

function after(...actions: StoryAction[]): StoryState {
  let state: StoryState = draftOf('door', 'layla');
  for (const action of actions) {
    const next = advance(state, action);
    if (!next.ok) throw new Error(next.refused.reason);
    state = next.value;
  }
  return state;
}

/**
 * Where a story is, what happens next, who acts and until when, and a receipt for each step so far. Use it on the page of a
 * member's own story. Do not use it for readers: they see published stories only.
 */
const meta = preview.meta({
  title: 'Tribe/Stories/StoryStatus',
  component: StoryStatus,
  args: { state: after(submit, read), now: storyTime, onAction: fn(async () => {}) as StoryStatusProps['onAction'] },
  argTypes: { state: { control: false }, now: { control: false } },
});

/** A host is reading it. */
export const Playground = meta.story({});

export const Draft = meta.story({ args: { state: after() } });

/** Nobody has taken it up in time. */
export const Overdue = meta.story({ args: { state: after(submit) } });

/** With the rule and the words of the host; an appeal is read by another one. */
export const Declined = meta.story({
  render: words.render(({ rule, reason }, args: StoryStatusProps) => (
    <StoryStatus
      {...args}
      state={after(submit, read, { kind: 'decline', by: host, at: at(-1), reason: { rule, words: reason } })}
    />
  )),
});

/** An action that does not succeed changes nothing, and says so. */
export const Failed = meta.story({
  args: { state: after(), onAction: () => Promise.reject(new Error('offline')) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getAllByRole('button')[0]!);
    await expect(await canvas.findByRole('alert')).toBeVisible();
  },
});

export const InArabic = Declined.extend({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.tab();
    await waitFor(() => expect(canvas.getAllByRole('button')[0]).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await expect(args.onAction).toHaveBeenCalledWith('appeal');
  },
});
