/** What people enter before hydration, and what the browser restores, is what the page knows. */
import { act } from '@testing-library/react';
import { useState, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { Checkbox, Switch, TextArea, TextField } from '../index.js';

const cleanUps: (() => void)[] = [];
afterEach(() => cleanUps.splice(0).forEach((cleanUp) => cleanUp()));

async function hydrate(page: ReactElement, when: 'before' | 'after', enter: (place: Element) => void): Promise<void> {
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = renderToString(page);
  if (when === 'before') enter(place);
  const root = await act(() => hydrateRoot(place, page));
  if (when === 'after') {
    enter(place);
    act(() => void window.dispatchEvent(new PageTransitionEvent('pageshow')));
  }
  cleanUps.push(() => {
    act(() => root.unmount());
    place.remove();
  });
}

const known = () => document.querySelector('output.known')!.textContent;

describe.each(['before', 'after'] as const)('A controlled value that is entered %s hydration', (when) => {
  function Text({ kind }: { kind: 'field' | 'area' | 'number' }) {
    const [text, setText] = useState('');
    const shared = { 'aria-label': 'Name', value: text, onValueChange: (next: string) => setText(next) };
    return (
      <>
        {kind === 'area' ? (
          <TextArea {...shared} />
        ) : (
          <TextField {...shared} type={kind === 'number' ? kind : 'text'} />
        )}
        <output className="known">{text}</output>
      </>
    );
  }

  it.each([
    ['field', 'Noor'],
    ['area', 'One\nTwo'],
    ['number', '12'],
  ] as const)('is known to the page: %s', async (kind, text) => {
    await hydrate(<Text kind={kind} />, when, (place) => {
      const input = place.querySelector<HTMLInputElement>('input, textarea')!;
      // As the browser does, past React.
      Reflect.set(Object.getPrototypeOf(input) as object, 'value', text, input);
    });
    expect([known(), document.querySelector<HTMLInputElement>('input, textarea')!.value]).toEqual([text, text]);
  });

  it.each([Checkbox, Switch])('is known to the page: check %#', async (Control) => {
    function Page() {
      const [isOn, setOn] = useState(false);
      return (
        <>
          <Control aria-label="Yes" checked={isOn} onCheckedChange={(next: boolean) => setOn(next)} />
          <output className="known">{String(isOn)}</output>
        </>
      );
    }
    await hydrate(<Page />, when, (place) => {
      const input = place.querySelector('input')!;
      Reflect.set(HTMLInputElement.prototype, 'checked', true, input);
    });
    expect([known(), document.querySelector('input')!.checked]).toEqual(['true', true]);
  });
});
