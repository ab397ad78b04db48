/** Rules of axe that a brand can break, in whatever DOM: story tests check them in cells and run axe only where it is unclear. */
export const cellRules = ['color-contrast', 'link-in-text-block', 'target-size'] as const;
