'use client';

import { consentFormMessages } from '@wusum/contract/messages/consent-form';
import { standingPageMessages } from '@wusum/contract/messages/standing-page';
import { AlertDialog, Stack, Text, useMessagesOf } from '@wusum/react';
import { useState } from 'react';
import type { Instant } from '../../outcome.js';
import type { Grant } from '../consent.js';

interface WithdrawDialogProps {
  readonly grant: Grant;
  /** The names of the places, as one text. */
  readonly list: string;
  readonly by: Instant;
  readonly onConfirm: () => void;
}

/** The button that withdraws one consent, and what it will do and by when, before it does. */
export function WithdrawDialog({ grant: { use }, list, by, onConfirm }: WithdrawDialogProps) {
  const message = useMessagesOf(consentFormMessages, standingPageMessages);
  const [isOpen, setIsOpen] = useState(false);
  const key = use === 'training' ? 'other' : use;
  const what = message('consent-form.use', { use: key });
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <AlertDialog.Trigger size="sm" aria-label={`${message('standing-page.withdraw')}: ${what}`}>
        {message('standing-page.withdraw')}
      </AlertDialog.Trigger>
      <AlertDialog.Content>
        <AlertDialog.Title>{message('standing-page.ask', { use: key })}</AlertDialog.Title>
        <AlertDialog.Description asChild>
          <Stack gap={3}>
            <Text>{message('standing-page.what', { places: list, by })}</Text>
            {use === 'publish' && <Text>{message('standing-page.with-publish')}</Text>}
            <Text>{message('standing-page.cannot', { use: use === 'training' ? 'training' : 'other' })}</Text>
          </Stack>
        </AlertDialog.Description>
        <AlertDialog.Footer>
          <AlertDialog.Action onClick={onConfirm}>{message('standing-page.withdraw')}</AlertDialog.Action>
          <AlertDialog.Cancel>{message('standing-page.keep')}</AlertDialog.Cancel>
        </AlertDialog.Footer>
      </AlertDialog.Content>
    </AlertDialog.Root>
  );
}
