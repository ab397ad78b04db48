import { Showcase } from '../showcase/Showcase';

export default function Page() {
  return <Showcase />;
}
