import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { storyWords } from '@wusum/story-kit';
import preview from '@wusum/story-kit/preview';
import { Stack } from '../stack/index.js';
import { fileUploadProps } from './FileUpload.props.js';
import { FileUpload, type FileUploadProps, type UploadOptions } from './index.js';
import file from './FileUpload.words.json' with { type: 'json' };

const words = storyWords(file);
const accept = 'image/*,.pdf';

/** Files as a device has them. */
const filesNamed = (names: readonly string[]): File[] =>
  names.map((name, index) => {
    const made = new File([], name, { type: 'image/jpeg', lastModified: index });
    Object.defineProperty(made, 'size', { value: 1_240_000 * (index + 1) ** 3 });
    return made;
  });

/**
 * Files of the device: chosen, dragged or pasted. Use it for pictures, documents, recordings. Do not use it for a picture
 * alone that is shown at once, such as a portrait.
 */
const meta = preview.meta({
  title: 'Components/FileUpload',
  component: FileUpload,
  parameters: { inLatin: ['PDF', 'The well at noon', 'The village well', 'jpg', 'png', 'JPG', 'PNG'] },
  decorators: [words.inArgs],
  args: {
    ...fileUploadProps.defaults,
    label: words.en.label,
    description: words.en.description,
    acceptText: words.en.types,
    accept,
    multiple: true,
    maxSize: 10_000_000,
  },
});

export const Playground = meta.story();

function Chosen({ names, ...props }: FileUploadProps & { names: readonly string[] }) {
  const [files, setFiles] = useState<readonly File[]>(() => filesNamed(names));
  return <FileUpload {...props} value={files} onValueChange={setFiles} />;
}

/** The names keep their direction; sizes are in the digits and units of the language. */
export const WithFiles = meta.story({
  render: words.render<FileUploadProps>(({ names, label, types }) => (
    <Chosen key={label} names={Object.values(names)} multiple {...{ label, accept, acceptText: types }} />
  )),
  play: async ({ canvas, userEvent }) => {
    const [first, second] = canvas.getAllByRole('button').slice(-2);
    await userEvent.click(first!);
    await waitFor(() => expect(second).toHaveFocus());
  },
});

/** The first is uploaded, the second fails. */
const upload = async ({ lastModified }: File, { onProgress }: UploadOptions): Promise<string> => {
  onProgress(0.4);
  await Promise.resolve();
  if (lastModified > 0) throw new Error('offline');
  return 'id';
};

/** Each file is uploaded as soon as it is added; what fails can be tried again. */
export const Uploads = meta.story({
  render: words.render<FileUploadProps>(({ names, label }) => (
    <Chosen key={label} names={Object.values(names)} multiple label={label} name="pictures" upload={upload} />
  )),
});

/** It stays like this. */
const endless = async (_: File, { onProgress }: UploadOptions): Promise<void> => {
  onProgress(0.62);
  await new Promise(() => {});
};

export const Progress = meta.story({
  render: words.render<FileUploadProps>(({ names, label }) => (
    <Chosen key={label} names={[names.first]} label={label} name="pictures" upload={endless} />
  )),
});

/** One file, a folder, invalid, disabled. */
export const States = meta.story({
  render: words.render((word) => (
    <Stack gap={5}>
      <FileUpload label={word.portrait} accept=".jpg,.png" />
      <FileUpload label={word.folder} directory />
      <FileUpload label={word.label} error={word.error} required />
      <FileUpload label={word.label} disabled maxSize={2_000_000} />
    </Stack>
  )),
});

export const InArabic = meta.story({ globals: { lang: 'ar' } });
