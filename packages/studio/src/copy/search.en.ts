/** Text of the search in the manager in English. Without arguments: the manager has no message compiler. */
export const searchEn = {
  'search.open': 'Search everything',
  'search.close': 'Close',
  'search.back': 'Back to the results',
  'search.page': 'Open the page',
  'search.results': 'Results',
  'search.failed': 'The index cannot be loaded.',
  'search.in': 'Search in',
  'search.all': 'Everything',
  'search.kinds.component': 'Components',
  'search.kinds.token': 'Tokens',
  'search.kinds.message': 'Messages',
  'search.kinds.document': 'Documents (in English)',
  'search.kind.component': 'Component',
  'search.kind.token': 'Token',
  'search.kind.message': 'Message',
  'search.kind.document': 'Document',
};
