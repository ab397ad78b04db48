import { TokenTable } from '../../blocks/token-table/TokenTable.js';
import { Page, PageHead } from '../../parts/layout.js';
import { useCopy } from '../../parts/page-scope.js';

/** Every token: its purpose, its current value, where it is set. */
export function Tokens() {
  const { t } = useCopy();
  return (
    <Page>
      <PageHead name="nav.Tokens" lead={t('tokens.lead')} />
      <TokenTable />
    </Page>
  );
}
