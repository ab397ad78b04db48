import { careQueueMessages } from '@wusum/contract/messages/care-queue';
import { Text } from '@wusum/react';
import preview from '@wusum/story-kit/preview';
import { useState } from 'react';
import { expect } from 'storybook/test';
import type { CareItem } from '../queue.js';
import { deskServer, deskTime, takenServer, useSampleDesk } from '../samples/sample-desk.js';
import { CareQueue, type CareQueueProps } from './index.js';

/**
 * What waits for the hosts, the longest unheard first. A host takes an item, writes notes, hands it off and closes it. Use it
 * for hosts alone. Do not use it for questions that everybody sees (`ListeningBoard`).
 */
const meta = preview.meta({
  title: 'Tribe/Care/CareQueue',
  component: CareQueue,
  args: {
    ...deskServer,
    items: [],
    people: {},
    host: 'h1',
    hosts: ['h2'],
    now: deskTime,
    kinds: {},
    renderItem: () => null,
    onItemChange: () => {},
  },
  argTypes: { items: { control: false }, people: { control: false }, kinds: { control: false } },
  render: (args) => <Desk {...args} />,
});

function Desk(args: CareQueueProps) {
  const { items: first, kinds, textOf, language, people } = useSampleDesk();
  const [changed, setChanged] = useState<Readonly<Record<string, CareItem>>>({});
  return (
    <CareQueue
      {...args}
      items={first.map((item) => changed[item.id] ?? item)}
      people={people}
      kinds={kinds}
      renderItem={(item) => (
        <Text lang={language} dir="auto">
          {textOf(item)}
        </Text>
      )}
      onItemChange={(item) => setChanged((before) => ({ ...before, [item.id]: item }))}
    />
  );
}

export const Playground = meta.story({});

/** Everybody has been answered. */
export const Empty = meta.story({ render: (args) => <CareQueue {...args} /> });

/** Two hosts at once: the second one sees a message, and the item as it is now. */
export const AnotherWasFirst = meta.story({
  args: takenServer,
  play: async ({ canvas, userEvent }) => {
    const [entry] = canvas.getAllByRole('article');
    await userEvent.click(entry!.querySelector('button')!);
    const { en, ar } = careQueueMessages;
    const stale = [en, ar].map((messages) => messages['care-queue.stale'] as string);
    await expect(await canvas.findByText((text) => stale.includes(text))).toBeVisible();
  },
});

/** From the first item to the note of a host, with the keyboard. */
export const InArabic = meta.story({
  globals: { lang: 'ar' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(
      await canvas.findAllByRole('button', { name: careQueueMessages.ar['care-queue.close'] as string }),
    ).toHaveLength(2);
  },
});
