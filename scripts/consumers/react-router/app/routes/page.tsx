import { useParams } from 'react-router';
import { Parts } from '../parts';

export default function Page() {
  return <Parts lang={useParams().lang === 'ar' ? 'ar' : 'en'} />;
}
