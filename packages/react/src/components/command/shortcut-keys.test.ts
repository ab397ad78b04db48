import { describe, expect, it } from 'vitest';
import { ariaShortcut, matchesShortcut, parseShortcut, shortcutText } from './shortcut-keys.js';

type Held = 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey';
const pressed = (key: string, code = '', ...held: Held[]) => ({
  key,
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...Object.fromEntries(held.map((name) => [name, true])),
});

describe('A shortcut', () => {
  it.each([
    ['mod+k', '⌘K', 'Ctrl+K', 'Meta+K', 'Control+K'],
    ['mod+shift+e', '⇧⌘E', 'Ctrl+Shift+E', 'Shift+Meta+E', 'Control+Shift+E'],
    ['alt+arrowup', '⌥↑', 'Alt+↑', 'Alt+ArrowUp', 'Alt+ArrowUp'],
    ['/', '/', '/', '/', '/'],
    ['mod++', '⌘+', 'Ctrl++', 'Meta++', 'Control++'],
  ])('%s is shown and announced as the keyboard has it', (shortcut, apple, other, ariaApple, ariaOther) => {
    const keys = parseShortcut(shortcut);
    expect([true, false].map((isApple) => shortcutText(keys, isApple))).toEqual([apple, other]);
    expect([true, false].map((isApple) => ariaShortcut(keys, isApple))).toEqual([ariaApple, ariaOther]);
  });

  it.each([
    ['mod+k', pressed('k', 'KeyK', 'ctrlKey'), false, true],
    ['mod+k', pressed('K', 'KeyK', 'ctrlKey'), false, true],
    ['mod+k', pressed('k', 'KeyK', 'metaKey'), true, true],
    ['mod+k', pressed('k', 'KeyK', 'metaKey'), false, false],
    ['mod+k', pressed('k', 'KeyK', 'ctrlKey', 'shiftKey'), false, false],
    // An Arabic, a Greek and a Dvorak keyboard.
    ['mod+k', pressed('ن', 'KeyK', 'ctrlKey'), false, true],
    ['mod+k', pressed('κ', 'KeyK', 'metaKey'), true, true],
    ['mod+k', pressed('t', 'KeyK', 'ctrlKey'), false, false],
    ['mod+k', pressed('k', 'KeyV', 'ctrlKey'), false, true],
    // A sign is where it is.
    ['/', pressed('/', 'Slash'), false, true],
    ['/', pressed('/', 'Digit7', 'shiftKey'), false, true],
    ['?', pressed('?', 'Slash', 'shiftKey'), false, true],
    ['?', pressed('؟', 'Slash', 'shiftKey'), false, false],
  ] as const)('%s, key %o, on a Mac: %s', (shortcut, event, isApple, want) => {
    expect(matchesShortcut(event, parseShortcut(shortcut), isApple)).toBe(want);
  });

  it.each(['mod', '', 'k+j', 'mod+kk+j'])('"%s" is refused', (shortcut) => {
    expect(() => parseShortcut(shortcut)).toThrow(Error);
  });
});
