import { act, render, screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { fileUploadProps } from './FileUpload.props.js';
import { isAccepted, sizeText, typesText } from './file-rules.js';
import { FileUpload, type FileUploadProps, type UploadOptions } from './index.js';

const fileOf = (name: string, type = 'text/plain', size = 3) => new File(['x'.repeat(size)], name, { type });
const input = () => document.querySelector<HTMLInputElement>('input[type="file"]')!;
const plain = (text: string | null) => (text ?? '').replaceAll(/[⁦-⁩]/gu, '');
const names = () => [...document.querySelectorAll('.ws-file-upload-name')].map((each) => each.textContent);
const reasons = () => [...document.querySelectorAll('.ws-file-upload-reason')].map((each) => plain(each.textContent));
const announced = () => plain(document.querySelector('.ws-file-upload-announcer')!.textContent);
const button = (name: RegExp) => screen.getByRole('button', { name });
const sent = () => new FormData(document.querySelector('form')!).getAll('files');
type Change = NonNullable<FileUploadProps['onValueChange']>;
type UploadFile = NonNullable<FileUploadProps['upload']>;

function transferOf(files: readonly File[]): DataTransfer {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  return data;
}
/** As a person does in the window of the system. */
function choose(...files: File[]): void {
  input().files = transferOf(files).files;
  act(() => void input().dispatchEvent(new Event('change', { bubbles: true })));
}
const place = () => document.querySelector('.ws-file-upload-place')!;
/** @returns whether the browser does what it does with it */
function drag(type: string, dataTransfer: DataTransfer): boolean {
  let result = true;
  act(
    () => void (result = place().dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))),
  );
  return result;
}
function paste(clipboardData: DataTransfer): boolean {
  let result = true;
  const init = { clipboardData, bubbles: true, cancelable: true };
  act(() => void (result = input().dispatchEvent(new ClipboardEvent('paste', init))));
  return result;
}
const drop = (...files: File[]) => drag('drop', transferOf(files));

describe('FileUpload', () => {
  describeConformance(<FileUpload aria-label="Files" />, {
    element: HTMLInputElement,
    props: { variants: {}, defaults: fileUploadProps.defaults },
    find: (container) => container.querySelector('input'),
    box: (root) => root.closest('.ws-file-upload'),
    variants: { label: ['Files'], error: ['No.'], disabled: [true], value: [[fileOf('a.txt')]], maxSize: [1000] },
  });

  describe('files', () => {
    it('chosen ones are added to those before, and the form sends all of them', () => {
      const changed = vi.fn<Change>();
      render(
        <form>
          <FileUpload label="Files" name="files" multiple onValueChange={changed} />
        </form>,
      );
      choose(fileOf('a.txt'));
      choose(fileOf('b.txt'), fileOf('c.txt'));
      expect(names()).toEqual(['a.txt', 'b.txt', 'c.txt']);
      expect(sent().map((file) => (file as File).name)).toEqual(['a.txt', 'b.txt', 'c.txt']);
      expect(changed.mock.calls.map(([files, { reason }]) => [files.length, reason])).toEqual([
        [1, 'input-change'],
        [3, 'input-change'],
      ]);
    });

    it('a file that is there already is not added again, and cancelling changes nothing', () => {
      render(<FileUpload label="Files" multiple />);
      const file = fileOf('a.txt');
      choose(file);
      choose(file);
      choose();
      expect([names(), input().files!.length]).toEqual([['a.txt'], 1]);
    });

    it('without multiple a new file replaces the old one', () => {
      render(<FileUpload label="File" />);
      choose(fileOf('a.txt'));
      choose(fileOf('b.txt'));
      expect([names(), input().files!.length]).toEqual([['b.txt'], 1]);
    });

    it('can be dragged and pasted, and the place shows that it takes them', () => {
      const changed = vi.fn<Change>();
      render(<FileUpload label="Files" multiple onValueChange={changed} />);
      drag('dragenter', transferOf([fileOf('a.txt')]));
      expect(place().hasAttribute('data-dragging')).toBe(true);
      drop(fileOf('a.txt'));
      expect(place().hasAttribute('data-dragging')).toBe(false);
      paste(transferOf([fileOf('b.txt')]));
      expect(names()).toEqual(['a.txt', 'b.txt']);
      expect(changed.mock.calls.map(([, { reason }]) => reason)).toEqual(['drop', 'paste']);
    });

    it('text that is dragged or pasted belongs to others', () => {
      render(<FileUpload label="Files" />);
      const data = new DataTransfer();
      data.setData('text/plain', 'a');
      expect(drag('dragover', data)).toBe(true);
      expect(paste(data)).toBe(true);
    });

    it('disabled, it takes none, and the browser does not open a dropped file', () => {
      render(<FileUpload label="Files" disabled />);
      expect(drop(fileOf('a.txt'))).toBe(false);
      expect([names(), place().hasAttribute('data-dragging')]).toEqual([[], false]);
    });

    it('takes a folder with directory', () => {
      render(<FileUpload label="Files" directory />);
      expect([input().webkitdirectory, input().multiple]).toEqual([true, true]);
    });

    it('can be controlled: what its page does not take is not sent either', () => {
      render(
        <form>
          <FileUpload label="Files" name="files" multiple value={[fileOf('a.txt')]} />
        </form>,
      );
      choose(fileOf('b.txt'));
      expect([names(), sent().map((file) => (file as File).name)]).toEqual([['a.txt'], ['a.txt']]);
    });

    it('a reset removes them', async () => {
      const changed = vi.fn<Change>();
      render(
        <form>
          <FileUpload label="Files" onValueChange={changed} />
        </form>,
      );
      choose(fileOf('a.txt'));
      act(() => input().form!.reset());
      await waitFor(() => expect(names()).toEqual([]));
      expect(changed.mock.calls.at(-1)![1].reason).toBe('form-reset');
    });

    it('required, a form without one is not sent', async () => {
      render(
        <form onSubmit={(event) => event.preventDefault()}>
          <FileUpload label="Files" required />
          <button type="submit">Send</button>
        </form>,
      );
      await userEvent.click(button(/^Send/));
      expect([input().ariaInvalid, document.activeElement === input()]).toEqual(['true', true]);
      choose(fileOf('a.txt'));
      expect(input().validity.valid).toBe(true);
    });
  });

  describe('what is not taken', () => {
    it('is listed with the reason in a live region that was there before, until the next change', () => {
      const rejected = vi.fn<NonNullable<FileUploadProps['onReject']>>();
      render(<FileUpload label="Files" multiple accept=".txt" maxSize={5} maxFiles={2} onReject={rejected} />);
      const region = document.querySelector('.ws-file-upload-rejected');
      drop(
        fileOf('a.png', 'image/png'),
        fileOf('b.txt', 'text/plain', 9),
        fileOf('c.txt'),
        fileOf('d.txt'),
        fileOf('e.txt'),
      );
      expect(rejected.mock.calls[0]![0].map(({ file, problem }) => [file.name, problem])).toEqual([
        ['a.png', 'wrong-type'],
        ['b.txt', 'too-large'],
        ['e.txt', 'too-many'],
      ]);
      expect(names()).toEqual(['c.txt', 'd.txt']);
      expect([
        region!.getAttribute('role'),
        region!.contains(document.querySelector('.ws-file-upload-reason')),
      ]).toEqual(['status', true]);
      const [type, size, count] = reasons();
      expect([type!.includes('a.png') && type!.includes('TXT'), size!.includes('5'), count!.includes('2')]).toEqual([
        true,
        true,
        true,
      ]);
      act(() => button(/c\.txt/).click());
      expect(reasons()).toEqual([]);
    });

    it.each([
      ['image/*', 'a.PNG', 'image/png', true],
      ['image/*', 'a.png', '', false],
      ['.png', 'a.PNG', '', true],
      [' .jpg , application/pdf', 'a.pdf', 'application/pdf', true],
      ['.jpg', 'jpg', '', false],
      ['', 'a.exe', '', true],
    ])('accept "%s" and the file %s of type "%s": %s', (accept, name, type, expected) => {
      expect(isAccepted({ name, type }, accept)).toBe(expected);
    });
  });

  describe('words', () => {
    it.each([
      [0, 'en', '0 bytes'],
      [999, 'en', '999 bytes'],
      [1200, 'en', '1.2 kB'],
      [999_700, 'en', '1 MB'],
      [12_400_000, 'en', '12 MB'],
      [1_200_000, 'ar-EG', '١٫٢'],
      [5e15, 'en', '5,000 TB'],
    ])('%s bytes in %s are %s', (bytes, locale, text) => {
      expect(sizeText(bytes, locale)).toContain(text);
    });

    it('types are listed by their extensions', () => {
      expect([typesText('.pdf, image/png,.pdf', 'en'), typesText(undefined, 'en'), typesText('image/*', 'en')]).toEqual(
        ['PDF, PNG', '', 'image/*'],
      );
    });

    it('what happens is announced, also the same thing again', () => {
      render(<FileUpload label="Files" multiple />);
      choose(fileOf('a.txt'));
      const first = document.querySelector('.ws-file-upload-announcer > span');
      expect(announced()).toContain('1');
      choose(fileOf('b.txt'));
      expect(document.querySelector('.ws-file-upload-announcer > span') === first).toBe(false);
      act(() => button(/a\.txt/).click());
      expect(announced()).toContain('a.txt');
    });

    it('the limits describe the control', () => {
      render(<FileUpload label="Files" accept=".pdf" maxSize={2_000_000} />);
      const text = document.getElementById(input().getAttribute('aria-describedby')!)!.textContent;
      expect([text.includes('PDF'), text.includes('2')]).toEqual([true, true]);
    });
  });

  it('after a file is removed focus is on the next one, the one before, then the control', async () => {
    render(<FileUpload label="Files" multiple />);
    choose(fileOf('a.txt'), fileOf('b.txt'), fileOf('c.txt'));
    const press = async (name: RegExp) => {
      button(name).focus();
      await userEvent.keyboard('{Enter}');
    };
    await press(/b\.txt/);
    await waitFor(() => expect(document.activeElement).toBe(button(/c\.txt/)));
    await press(/c\.txt/);
    await waitFor(() => expect(document.activeElement).toBe(button(/a\.txt/)));
    await press(/a\.txt/);
    await waitFor(() => expect(document.activeElement).toBe(input()));
  });

  describe('upload', () => {
    /** An upload that ends when the test wants. */
    function setUp() {
      const calls = new Map<string, UploadOptions & { done: (id?: string) => void; fail: () => void }>();
      const upload = vi.fn<UploadFile>(
        ({ name }, options) =>
          new Promise((done, fail) => {
            calls.set(name, { ...options, done, fail: () => fail(new Error('No connection.')) });
          }),
      );
      render(
        <StrictMode>
          <form onSubmit={(event) => event.preventDefault()}>
            <FileUpload label="Files" name="files" multiple upload={upload} />
            <button type="submit">Send</button>
          </form>
        </StrictMode>,
      );
      const run = (change: () => void) => act(async () => change());
      return { calls, upload, run };
    }

    it('begins when a file is added, shows how much is done, and sends its id', async () => {
      const { calls, upload, run } = setUp();
      choose(fileOf('a.txt'));
      await waitFor(() => expect(upload).toHaveBeenCalledTimes(1));
      await run(() => calls.get('a.txt')!.onProgress(0.4));
      expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.4);
      expect([sent(), input().validity.customError]).toEqual([[], true]);
      await run(() => calls.get('a.txt')!.done('id-1'));
      expect([sent(), input().validity.valid, screen.queryByRole('progressbar')]).toEqual([['id-1'], true, null]);
      expect(announced()).toContain('a.txt');
    });

    it('three at a time', async () => {
      const { calls, upload, run } = setUp();
      choose(...['a', 'b', 'c', 'd'].map((name) => fileOf(name)));
      await waitFor(() => expect(upload).toHaveBeenCalledTimes(3));
      await run(() => calls.get('b')!.done());
      await waitFor(() => expect([...calls.keys()]).toEqual(['a', 'b', 'c', 'd']));
    });

    it('one that fails keeps the form from being sent, and can be tried again without losing focus', async () => {
      const { calls, upload, run } = setUp();
      choose(fileOf('a.txt'));
      await waitFor(() => expect(upload).toHaveBeenCalledTimes(1));
      await run(() => calls.get('a.txt')!.fail());
      await userEvent.click(button(/^Send/));
      expect(plain(document.querySelector('.ws-field-problem')!.textContent)).toContain('a.txt');
      button(/again/).focus();
      await userEvent.keyboard('{Enter}');
      expect(document.activeElement).toBe(input());
      await waitFor(() => expect(upload).toHaveBeenCalledTimes(2));
      await run(() => calls.get('a.txt')!.done());
      expect(input().validity.valid).toBe(true);
    });

    it('is aborted when its file is removed, and the file can be added again', async () => {
      const { calls, upload, run } = setUp();
      const file = fileOf('a.txt');
      choose(file);
      await waitFor(() => expect(upload).toHaveBeenCalledTimes(1));
      const { signal, done } = calls.get('a.txt')!;
      act(() => button(/Remove/).click());
      await waitFor(() => expect(signal.aborted).toBe(true));
      await run(() => done('late'));
      expect(sent()).toEqual([]);
      choose(file);
      await waitFor(() => expect(upload).toHaveBeenCalledTimes(2));
    });
  });
});
