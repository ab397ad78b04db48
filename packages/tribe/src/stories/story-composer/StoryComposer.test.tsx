import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StoryComposer, type JournalStore, type StoryComposerProps, type StoryDraft } from './index.js';

const prompts = [
  { id: 'what', question: 'What happened?' },
  { id: 'after', question: 'What is different since then?' },
];

function memory(): JournalStore & { readonly drafts: Map<string, StoryDraft> } {
  const drafts = new Map<string, StoryDraft>();
  return {
    drafts,
    read: async (key) => drafts.get(key),
    write: async (key, draft) => void drafts.set(key, draft),
    remove: async (key) => void drafts.delete(key),
  };
}

const mount = async (props: Partial<StoryComposerProps> = {}) => {
  const store = memory();
  const onSend = vi.fn<StoryComposerProps['onSend']>(async () => {});
  const all = { journalKey: 'me', prompts, languages: ['en', 'ar'], store, onSend, ...props };
  render(<StoryComposer {...all} />);
  await vi.waitFor(() => expect(field('Title').readOnly).toBe(false));
  return { store, onSend };
};
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const review = () => press('Read it before sending');

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** A page of its own, with a composer that keeps its draft in the browser. */
async function openPage() {
  const frame = document.createElement('iframe');
  frame.title = 'A page';
  frames.push(frame);
  const script = new URL('../../../test/stories/composer-page.tsx', import.meta.url).href;
  frame.srcdoc = `<!doctype html><html lang="en"><title>Page</title><script type="module" src="${script}"></script>`;
  document.body.append(frame);
  const input = await vi.waitFor(
    () => {
      const found = within(frame.contentDocument!.body).getByRole<HTMLTextAreaElement>('textbox', {
        name: 'What happened?',
      });
      expect(found.readOnly).toBe(false);
      return found;
    },
    { timeout: 10_000 },
  );
  return { frame, input };
}

describe('StoryComposer', () => {
  it('finds a draft again after the page was closed in the middle of a word', { timeout: 30_000 }, async () => {
    const first = await openPage();
    fireEvent.change(first.input, { target: { value: 'تركت خيطًا واح' } });
    await vi.waitFor(() => expect(first.frame.contentDocument!.body.textContent).toMatch('Kept on this device'));
    first.frame.remove();
    const second = await openPage();
    await vi.waitFor(() => expect(second.input.value).toBe('تركت خيطًا واح'));
    expect(second.frame.contentDocument!.body.textContent).toMatch('as you left it');
    within(second.frame.contentDocument!.body).getByRole('button', { name: 'Delete the draft' }).click();
    await vi.waitFor(() => expect(second.input.value).toBe(''));
  });

  it('asks one question at a time, and puts focus on the next one', async () => {
    await mount();
    type('What happened?', 'A gate.');
    press('Next');
    expect(document.activeElement).toBe(field('What is different since then?'));
    expect(screen.getByText('2 of 2')).not.toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'All at once' }));
    expect(field('What happened?').value).toBe('A gate.');
  });

  it('shows the whole story in the direction of its words before it is sent', async () => {
    const { onSend } = await mount();
    review();
    expect(screen.getByRole('alert').textContent).toMatch(/Write a few words/);
    type('What happened?', 'تركت خيطًا واحدًا.');
    review();
    const sheet = screen.getByRole('article');
    expect([sheet.lang, sheet.dir, document.activeElement === sheet]).toEqual(['ar', 'rtl', true]);
    expect(onSend).not.toHaveBeenCalled();
  });

  it('does not go on before each picture is described or said to be decorative', async () => {
    const { onSend } = await mount();
    type('What happened?', 'A gate.');
    const file = new File(['x'], 'door.png', { type: 'image/png' });
    fireEvent.change(document.querySelector('input[type=file]')!, { target: { files: [file] } });
    await vi.waitFor(() => expect(field(/door.png/)).not.toBeNull());
    review();
    expect(screen.getByText(/Describe the picture/)).not.toBeNull();
    fireEvent.click(screen.getByRole('checkbox'));
    review();
    press('Send the story');
    await vi.waitFor(() => expect(onSend).toHaveBeenCalledOnce());
    expect(onSend.mock.calls[0]![0].photos).toEqual([{ file, alt: '' }]);
  });

  it('is sent once, keeps everything where that fails, and forgets the draft where it does not', async () => {
    let answer = { resolve: () => {}, reject: () => {} };
    const onSend = vi.fn(
      () => new Promise<void>((resolve, reject) => (answer = { resolve, reject: () => reject(new Error('offline')) })),
    );
    const { store } = await mount({ onSend });
    type('What happened?', 'A gate.');
    review();
    press('Send the story');
    fireEvent.click(screen.getByRole('button', { name: 'Sending' }));
    expect(onSend).toHaveBeenCalledTimes(1);
    answer.reject();
    expect((await screen.findByRole('alert')).textContent).toMatch(/text is still here/);
    expect(screen.getByText('A gate.')).not.toBeNull();
    press('Send the story');
    answer.resolve();
    expect(await screen.findByText(/You get a receipt/)).not.toBeNull();
    await vi.waitFor(() => expect((store as ReturnType<typeof memory>).drafts.size).toBe(0));
  });

  it('says that a draft cannot be kept', async () => {
    await mount({ store: { ...memory(), write: () => Promise.reject(new Error('full')) } });
    type('What happened?', 'A gate.');
    expect(await screen.findByText(/This device cannot keep the draft/)).not.toBeNull();
    expect(field('What happened?').value).toBe('A gate.');
  });
});
