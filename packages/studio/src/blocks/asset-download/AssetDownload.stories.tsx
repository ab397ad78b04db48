import { expect, spyOn, waitFor } from 'storybook/test';
import preview from '@wusum/story-kit/preview';
import { AssetDownload } from './AssetDownload.js';

const meta = preview.meta({
  title: 'Blocks/AssetDownload',
  component: AssetDownload,
  args: { width: 512 },
});

export const Playground = meta.story({});

/** Files: an SVG of the strokes, and a PNG as wide as asked for. */
export const Save = meta.story({
  tags: ['!autodocs'],
  args: { assets: ['mark'], width: 64 },
  play: async ({ canvas, userEvent }) => {
    const files: Blob[] = [];
    const create = spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return '#';
    });
    const click = spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    for (const button of canvas.getAllByRole('button')) await userEvent.click(button);
    await waitFor(() => expect(files).toHaveLength(2), { timeout: 10_000 });
    await expect(await files[0]!.text()).toMatch(/^<svg[^>]+color="#[\da-f]{6}"/u);
    const { width } = await createImageBitmap(files[1]!);
    await expect([files[1]!.type, width]).toEqual(['image/png', 64]);
    await expect(click.mock.contexts.map((link) => /\.(svg|png)$/u.test((link as HTMLAnchorElement).download))).toEqual(
      [true, true],
    );
    create.mockRestore();
    click.mockRestore();
  },
});
