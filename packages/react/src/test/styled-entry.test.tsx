import { render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { isStyledComponent, styled, StyleSheetManager } from 'styled-components';
import { describe, expect, it } from 'vitest';
import { Button } from '../components/button/index.js';
import { Card } from '../components/card/index.js';
import { Dialog } from '../components/dialog/index.js';
import { FieldParts } from '../components/field/index.js';
import { Select, SelectParts } from '../components/select/index.js';
import { Tabs } from '../components/tabs/index.js';

/** The declarations of the styled entry make it a selector; those of the sources do not. */
const selector = Button as unknown as string;

describe('the styled entry, with styled-components', () => {
  it('extends a component with `styled(Button)`: its own styles stay, the new ones win', () => {
    const Wide = styled(Button)`
      inline-size: 300px;
      cursor: crosshair;
    `;
    const ref = createRef<HTMLButtonElement>();
    render(
      <Wide ref={ref} variant="solid" color="accent" className="theirs">
        Send
      </Wide>,
    );
    const button = screen.getByRole('button');
    const style = getComputedStyle(button);
    expect(ref.current).toBe(button);
    expect(button.dataset.color).toBe('accent');
    expect([...button.classList]).toEqual(expect.arrayContaining(['ws-button', 'theirs']));
    expect([style.inlineSize, style.cursor, style.display]).toEqual(['300px', 'crosshair', 'inline-block']);
  });

  it('extends what is already extended', () => {
    const Wide = styled(Button)`
      inline-size: 300px;
    `;
    const Tall = styled(Wide)`
      block-size: 90px;
    `;
    render(
      <Tall variant="solid" color="accent">
        Send
      </Tall>,
    );
    const { inlineSize, blockSize } = getComputedStyle(screen.getByRole('button'));
    expect([inlineSize, blockSize]).toEqual(['300px', '90px']);
  });

  it('selects a component with `${Button}`, also as a child', () => {
    const Row = styled.div`
      ${selector} {
        outline: 5px solid;
      }
      ${selector}:first-child {
        cursor: crosshair;
      }
    `;
    render(
      <Row>
        <Button>First</Button>
        <Button asChild>
          <a href="#x">Second</a>
        </Button>
      </Row>,
    );
    const [first, second] = [screen.getByRole('button'), screen.getByRole('link')].map((node) =>
      getComputedStyle(node),
    );
    expect([first!.outlineWidth, first!.cursor, second!.outlineWidth]).toEqual(['5px', 'crosshair', '5px']);
    expect(second!.cursor).toBe('pointer');
  });

  it('is what styled-components takes for its own', () => {
    expect([isStyledComponent(Button), isStyledComponent(Card)]).toEqual([true, true]);
  });

  it('selects generic components, and every part of a namespace that renders an element', () => {
    expect([String(Select), String(Dialog.Content), String(SelectParts.Item)]).toEqual([
      '.ws-select',
      '.ws-dialog',
      '.ws-select-option',
    ]);
    const parts = Object.entries({ Dialog, FieldParts, SelectParts, Tabs }).flatMap(([name, namespace]) =>
      Object.entries(namespace).map(([part, Part]) => [`${name}.${part}`, Part] as const),
    );
    const plain = parts.filter(([, Part]) => !isStyledComponent(Part)).map(([name]) => name);
    // These have no element of their own: a Button, the child, or none.
    const borrowed = ['Dialog.Close', 'Dialog.Root', 'Dialog.Trigger', 'FieldParts.Control', 'SelectParts.Root'];
    expect(plain.toSorted()).toEqual(borrowed);
  });

  it('puts its rules into the sheet that is there: of the page, of a shadow root', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const shadow = host.attachShadow({ mode: 'open' });
    const inside = shadow.appendChild(document.createElement('div'));
    render(
      <StyleSheetManager target={shadow}>
        <Card variant="outline">Words</Card>
      </StyleSheetManager>,
      { container: inside, baseElement: host },
    );
    expect(getComputedStyle(inside.firstElementChild!).borderStyle).toBe('solid');
    host.remove();
  });

  it('takes the namespace that the sheet asks for', () => {
    const { container } = render(
      <StyleSheetManager namespace=".app">
        <Card>Words</Card>
      </StyleSheetManager>,
    );
    expect(document.head.textContent).toContain('.app .ws-card{');
    expect(container.innerHTML).toMatch(/^<div class="ws-card">Words<\/div>$/);
  });

  it('adds no layer of its own: one node, one component', () => {
    const { container } = render(<Card>Words</Card>);
    expect(container.innerHTML).toMatch(/^<div [^>]*>Words<\/div>$/);
    expect(String(Card)).toBe('.ws-card');
  });
});
