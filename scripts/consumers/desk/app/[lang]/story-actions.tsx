'use client';

import { useState } from 'react';
import { AlertDialog, Menu, toast } from '@wusum/react';
import type { Story, StoryState } from '../../stories';
import { wordsOf } from '../../words';

interface StoryActionsProps {
  readonly lang: string;
  readonly story: Story;
  readonly onStateChange: (state: StoryState) => void;
}

export function StoryActions({ lang, story, onStateChange }: StoryActionsProps) {
  const { menu, withdraw } = wordsOf(lang);
  const [asks, setAsks] = useState(false);
  const answer = () => {
    onStateChange('withdrawn');
    toast(withdraw.done(story.title), { undo: () => onStateChange(story.state) });
  };
  return (
    <>
      <Menu.Root>
        <Menu.Trigger size="sm" variant="ghost" aria-label={menu.open(story.title)}>
          {menu.text}
        </Menu.Trigger>
        <Menu.Content align="end">
          <Menu.Item onClick={() => onStateChange('ready')}>{menu.ready}</Menu.Item>
          <Menu.Separator />
          <Menu.Item color="danger" onClick={() => setAsks(true)}>
            {menu.withdraw}
          </Menu.Item>
        </Menu.Content>
      </Menu.Root>
      <AlertDialog.Root open={asks} onOpenChange={setAsks}>
        <AlertDialog.Content>
          <AlertDialog.Title>{withdraw.title}</AlertDialog.Title>
          <AlertDialog.Description>{withdraw.text}</AlertDialog.Description>
          <AlertDialog.Footer>
            <AlertDialog.Action variant="solid" color="danger" onClick={answer}>
              {withdraw.confirm}
            </AlertDialog.Action>
            <AlertDialog.Cancel>{withdraw.cancel}</AlertDialog.Cancel>
          </AlertDialog.Footer>
        </AlertDialog.Content>
      </AlertDialog.Root>
    </>
  );
}
