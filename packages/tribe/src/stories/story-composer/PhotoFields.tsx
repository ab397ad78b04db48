'use client';

import { storyComposerMessages } from '@wusum/contract/messages/story-composer';
import { Checkbox, FileUpload, Stack, TextField, useMessagesOf } from '@wusum/react';
import type { DraftPhoto } from './draft.js';
import { Photos } from './StoryComposer.styles.js';
import type { Journal } from './use-journal.js';

interface PhotoFieldsProps {
  readonly journal: Journal;
  readonly maxPhotos: number;
  /** A picture is not described, and the member has asked to go on. */
  readonly isIncomplete: boolean;
}

/** Pictures, each with what it shows, or with the word that there is nothing to describe. */
export function PhotoFields({ journal: { draft, change }, maxPhotos, isIncomplete }: PhotoFieldsProps) {
  const message = useMessagesOf(storyComposerMessages);
  const set = (files: readonly File[]) => change({ photos: files.map((file) => photoOf(file, draft.photos)) });
  const edit = (id: string, changes: Partial<DraftPhoto>) =>
    change({ photos: draft.photos.map((photo) => (photo.id === id ? { ...photo, ...changes } : photo)) });
  return (
    <Stack gap={5}>
      <FileUpload
        label={message('story-composer.photos')}
        accept="image/*"
        acceptText={message('story-composer.photos')}
        multiple
        maxFiles={maxPhotos}
        value={draft.photos.map(({ file }) => file as File)}
        onValueChange={set}
        optional
      />
      {draft.photos.length > 0 && (
        <Photos>
          {draft.photos.map((photo) => (
            <li key={photo.id}>
              <Stack gap={3}>
                <TextField
                  label={message('story-composer.alt', { name: photo.file.name ?? '' })}
                  value={photo.alt}
                  disabled={photo.isDecorative}
                  error={
                    isIncomplete && !photo.isDecorative && photo.alt.trim() === ''
                      ? message('story-composer.alt-missing')
                      : undefined
                  }
                  onValueChange={(alt) => edit(photo.id, { alt })}
                />
                <Checkbox
                  label={message('story-composer.decorative')}
                  checked={photo.isDecorative}
                  onCheckedChange={(checked) => edit(photo.id, { isDecorative: checked === true })}
                />
              </Stack>
            </li>
          ))}
        </Photos>
      )}
    </Stack>
  );
}

/** A file keeps its description. */
function photoOf(file: File, before: readonly DraftPhoto[]): DraftPhoto {
  const known = before.find((photo) => photo.file === file);
  return known ?? { id: crypto.randomUUID(), file, alt: '', isDecorative: false };
}
