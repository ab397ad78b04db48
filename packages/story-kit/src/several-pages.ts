/** Parameter `a11y` of a story that shows several whole pages: each has landmarks of which a page has one. */
export const severalPages = {
  config: {
    rules: [
      'landmark-unique',
      'landmark-no-duplicate-main',
      'landmark-no-duplicate-banner',
      'landmark-no-duplicate-contentinfo',
    ].map((id) => ({ id, enabled: false })),
  },
};
