/** Stories of the pages of platforms, by platform. */
export const pages = {
  overview: 'platforms-overview--overview',
  icons: 'platforms-icons--icons',
  logos: 'platforms-logos--logos',
  cards: 'platforms-social-cards--social-cards',
  mails: 'platforms-e-mails--e-mails',
  book: 'platforms-brand-book--brand-book',
  stationery: 'platforms-print--print',
  palettes: 'platforms-editors-and-terminals--editors-and-terminals',
} as const;
