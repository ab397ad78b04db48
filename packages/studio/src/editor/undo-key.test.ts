import { expect, test } from 'vitest';
import { isTextField, onUndo, receiveUndo, undoDirection } from './undo-key.js';

const key = (name: string, ...held: ('meta' | 'ctrl' | 'shift' | 'alt')[]) => ({
  key: name,
  metaKey: held.includes('meta'),
  ctrlKey: held.includes('ctrl'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
});

test.each([
  [key('z', 'meta'), 'undo'],
  [key('z', 'ctrl'), 'undo'],
  [key('Z', 'meta', 'shift'), 'redo'],
  [key('y', 'ctrl'), 'redo'],
  [key('z'), undefined],
  [key('y', 'meta'), undefined],
  [key('z', 'ctrl', 'alt'), undefined],
])('%o → %s', (pressed, want) => {
  expect(undoDirection(pressed)).toBe(want);
});

test.each([
  ['a text field', { tagName: 'INPUT', type: 'text' }, true],
  ['a search field', { tagName: 'INPUT', type: 'search' }, true],
  ['a text area', { tagName: 'TEXTAREA' }, true],
  ['editable text', { tagName: 'DIV', isContentEditable: true }, true],
  ['a slider', { tagName: 'INPUT', type: 'range' }, false],
  ['a button', { tagName: 'BUTTON' }, false],
  ['no element', null, false],
])('%s keeps an undo of its own: %#', (_name, target, want) => {
  expect(isTextField(target as unknown as EventTarget)).toBe(want);
});

test('the newest listener is asked first, and the others only if it has nothing to undo', () => {
  const asked: string[] = [];
  const ends = [
    onUndo((direction) => (asked.push(`draft ${direction}`), true)),
    onUndo((direction) => (asked.push(`brand ${direction}`), direction === 'undo')),
  ];
  expect(receiveUndo('undo')).toBe(true);
  expect(receiveUndo('redo')).toBe(true);
  ends[1]!();
  receiveUndo('undo');
  ends[0]!();
  expect(asked).toEqual(['brand undo', 'brand redo', 'draft redo', 'draft undo']);
  expect(receiveUndo('undo')).toBe(false);
});
