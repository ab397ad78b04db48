import { stories } from '../../stories';
import { Stories } from './stories-table';

export default async function Page({ params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  return <Stories lang={lang} stories={stories} />;
}
