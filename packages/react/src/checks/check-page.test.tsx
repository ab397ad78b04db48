import { render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { BrandMark } from '../components/brand-mark/index.js';
import { Brand } from '../components/brand/index.js';
import { Button } from '../components/button/index.js';
import { Checkbox } from '../components/checkbox/index.js';
import { Field } from '../components/field/index.js';
import { Heading } from '../components/heading/index.js';
import { IconButton } from '../components/icon-button/index.js';
import { Select } from '../components/select/index.js';
import { TextField } from '../components/text-field/index.js';
import { findMistakes } from './check-page.js';

const keys = (page: Document = document) => findMistakes(page).map(([key]) => key);

/** A page of its own, as a consumer might have it. */
function pageOf(css: string, body: string): Document {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument!;
  const style = page.createElement('style');
  style.textContent = css;
  page.head.append(style);
  page.body.innerHTML = body;
  return page;
}

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe, style[data-page]')) frame.remove();
});

const theme = ':root { --ws-color-text-default: black; }';
const styles = '@layer wusum.components { .ws-button { padding: 1px; } .ws-heading { margin: 0; } }';
const button = '<button class="ws-button">Send</button>';

describe('a page without mistakes', () => {
  it('has no finding', () => {
    render(
      <>
        <Button>Send</Button>
        <Heading>Title</Heading>
        <TextField label="Name" />
        <Checkbox label="Yes" />
      </>,
    );
    expect(keys()).toEqual([]);
    expect(keys(pageOf(theme + styles, button))).toEqual([]);
  });

  it('may decide about single elements: by class, id or attribute, and in a layer before ours', () => {
    const css = `.mine { padding: 0 } @layer base { button { padding: 0 } } ${theme} ${styles}`;
    expect(keys(pageOf(css, button.replace('ws-button', 'ws-button mine')))).toEqual([]);
  });
});

describe('in development, these mistakes are found', () => {
  it('no theme', () => {
    expect(keys(pageOf(styles, button))).toEqual(['no theme']);
  });

  it('no styles of a component', () => {
    expect(keys(pageOf(theme, button))).toEqual(['no styles ws-button']);
    expect(keys(pageOf(theme + styles, `${button}<p class="ws-text"></p>`))).toEqual(['no styles ws-text']);
  });

  it.each([
    ['* { margin: 0; padding: 0 }', '*'],
    ['button { background: none }', 'button'],
    ['@media all { button { color: red } }', 'button'],
    ['@layer wusum, base; @layer base { :where(button) { border: 0 } }', ':where(button)'],
    ['h1, h2 { font-size: 3em }', undefined],
    ['* { box-sizing: border-box; font-kerning: none }', undefined],
  ])('rules of the page that override components: %s', (css, selector) => {
    const found = keys(pageOf(css + theme + styles, button));
    expect(found).toEqual(selector ? [`overridden ${selector}`] : []);
  });

  it('a brand that the theme does not have, with the name that is near', () => {
    render(<Brand brand="souk">…</Brand>);
    const css = `${theme} [data-brand="souq"] { color: red }`;
    const page = pageOf(css + styles, `<div data-brand="souk">${button}</div>`);
    const [[key, message] = []] = findMistakes(page);
    expect(key).toBe('unknown brand souk');
    expect(message).toContain('"souq"');
  });

  it('a drawing of a brand that is not registered', () => {
    render(<BrandMark brand="nobody" />);
    expect(keys()).toEqual(['unregistered ']);
  });

  it('a control without an accessible name', () => {
    render(
      <>
        <TextField name="a" />
        <TextField name="b" aria-label="Named" />
        <Select options={[]} />
        <IconButton label="">×</IconButton>
      </>,
    );
    expect(keys()).toEqual(['unnamed ws-text-field-input a', 'unnamed ws-select ', 'unnamed ws-button ']);
  });

  it('two controls in one field', () => {
    render(
      <Field label="Name">
        <TextField />
        <TextField />
      </Field>,
    );
    expect(keys()).toContain('two controls Name');
  });
});
