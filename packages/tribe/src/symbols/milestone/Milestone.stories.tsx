import preview from '@wusum/story-kit/preview';
import { Stack } from '@wusum/react/stack';
import { Milestone } from './index.js';

/**
 * A day that a member and the tribe remember. It has no score.
 */
const meta = preview.meta({
  title: 'Tribe/Symbols/Milestone',
  component: Milestone,
});

export const Playground = meta.story({ args: { kind: 'welcome', date: '2023-10-05' } });

export const Kinds = meta.story({
  render: () => (
    <Stack gap={6}>
      <Milestone kind="welcome" date="2023-10-05" />
      <Milestone kind="first-story" date="2023-12-21" />
      <Milestone kind="year" date="2024-10-05" />
      <Milestone kind="year" years={2} date="2025-10-05" />
    </Stack>
  ),
});

export const InArabic = Kinds.extend({ globals: { lang: 'ar' } });
