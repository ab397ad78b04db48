// Writes docs/accessibility/ledger.md from the tests of components.
import { ledgerPage } from '../api/apg-ledger.ts';
import { writePages } from './write-pages.mjs';

await writePages('accessibility', { 'ledger.md': ledgerPage() });
