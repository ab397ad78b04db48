// Writes docs/accessibility/ledger.md and ledger.json from the tests of components.
import { ledgerData, ledgerPage } from '../api/apg-ledger.ts';
import { writePages } from './write-pages.mjs';

await writePages('accessibility', {
  'ledger.md': ledgerPage(),
  'ledger.json': `${JSON.stringify(ledgerData(), null, 2)}\n`,
});
