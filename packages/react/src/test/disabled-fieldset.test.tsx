/** A native `<fieldset disabled>` around a control is as its own `disabled`: nothing in it takes focus or changes a value. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { cloneElement, type ReactElement } from 'react';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { allControls, type OnChange } from './form-controls.js';

const KEYS = ['ArrowRight', 'ArrowDown', 'End', 'Enter', ' ', 'a', 'Delete'];

function Page({ control, disabled }: { control: ReactElement; disabled: boolean }) {
  return (
    <form>
      <button type="button">Before</button>
      <fieldset disabled={disabled}>{control}</fieldset>
      <button type="button">After</button>
    </form>
  );
}

const fieldset = () => document.querySelector<HTMLFieldSetElement>('form > fieldset')!;
const parts = () => [...fieldset().querySelectorAll<HTMLElement>('*')];
const sent = () => [...new FormData(document.querySelector('form')!).entries()].map(String);

const look = (part: Element): string => {
  const { color, backgroundColor, borderTopColor, cursor, filter, fill, stroke, opacity } = getComputedStyle(part);
  // Without the ids of gradients.
  const text = [color, backgroundColor, borderTopColor, cursor, filter, fill, stroke, opacity]
    .join(' ')
    .replaceAll(/url\(.*?\)/g, 'url');
  return `${part.localName}.${part.getAttribute('class')} ${text}`;
};

/** Goes on from the button before. @returns the part that has focus */
async function tabFrom(): Promise<Element | null> {
  screen.getByRole('button', { name: 'Before' }).focus();
  await userEvent.keyboard('{Tab}');
  return document.activeElement;
}

/** An editor is loaded after its field. */
const loaded = (name: string) =>
  waitFor(() => expect(name !== 'RichTextField' || fieldset().querySelector('[role="textbox"]')).toBeTruthy(), {
    timeout: 5000,
  });

function dropped(): DataTransfer {
  const data = new DataTransfer();
  data.items.add(new File(['a'], 'a.txt'));
  return data;
}

/** Presses every part, drops a file on it, and keys in it, as browsers send them. */
function useParts(): void {
  for (const part of parts()) {
    fireEvent.pointerDown(part, { button: 0, buttons: 1, pointerId: 1, pointerType: 'mouse', clientX: 9, clientY: 9 });
    // As browsers do: no click for a disabled control, and no key.
    part.click?.();
    part.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped(), bubbles: true, cancelable: true }));
    if (part.matches(':disabled')) continue;
    for (const key of KEYS) fireEvent.keyDown(part, { key });
  }
}

describe.each(Object.entries(allControls))('%s in a disabled fieldset', (name, draw) => {
  it('has no tab stop and no part that takes focus', async () => {
    render(<Page control={draw(0, () => {})} disabled />);
    await loaded(name);
    expect(await tabFrom()).toBe(screen.getByRole('button', { name: 'After' }));
    const focused = parts().filter((part) => {
      part.focus();
      return fieldset().contains(document.activeElement);
    });
    expect(focused).toEqual([]);
  });

  it('changes nothing by pointer and keys', async () => {
    const onChange = vi.fn<OnChange>();
    const { rerender } = render(<Page control={draw(1, onChange)} disabled={false} />);
    await loaded(name);
    const before = sent();
    rerender(<Page control={draw(1, onChange)} disabled />);
    await waitFor(() => expect(sent()).toEqual([]));
    useParts();
    expect(document.querySelector(':popover-open, dialog[open], [aria-expanded="true"]')).toBeNull();
    // A file that is dropped is read first.
    await new Promise((done) => setTimeout(done));
    rerender(<Page control={draw(1, onChange)} disabled={false} />);
    expect(sent()).toEqual(before);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('looks as with its own `disabled`', async () => {
    const control = draw(0, () => {});
    const off = cloneElement(control as ReactElement<{ disabled?: boolean }>, { disabled: true });
    const { unmount } = render(<Page control={off} disabled={false} />);
    await loaded(name);
    const want = parts().map(look);
    unmount();
    render(<Page control={control} disabled />);
    await loaded(name);
    expect(parts().map(look)).toEqual(want);
  });

  it('is a tab stop again with the fieldset', async () => {
    const { rerender } = render(<Page control={draw(0, () => {})} disabled />);
    await loaded(name);
    rerender(<Page control={draw(0, () => {})} disabled={false} />);
    await waitFor(async () => expect(fieldset().contains(await tabFrom())).toBe(true));
  });

  it('is one in the legend of the fieldset, which stays enabled', async () => {
    render(
      <form>
        <button type="button">Before</button>
        <fieldset disabled>
          <legend>{draw(0, () => {})}</legend>
        </fieldset>
        <button type="button">After</button>
      </form>,
    );
    await loaded(name);
    expect(fieldset().contains(await tabFrom())).toBe(true);
  });
});

describe('the table of controls', () => {
  const sources = import.meta.glob<string>('../components/*/[A-Z]*.tsx', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const isControl = (text: string) => /\bin(?:Field|Choice)\(|<(?:RadioGroup|ChoiceGroup|ChoiceCard)\b/.test(text);
  /** Parts of others, and what is a text area to a form. */
  const others = ['Field', 'InputGroup', 'VoiceField', 'ChoiceGroup'];

  it('has all form controls', () => {
    const names = Object.entries(sources)
      .filter(([file, text]) => !/\.(?:test|stories)\.tsx$/.test(file) && isControl(text))
      .map(([file]) => file.replace(/^.*\/|\.tsx$/g, ''));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !(name in allControls) && !others.includes(name))).toEqual([]);
  });
});
