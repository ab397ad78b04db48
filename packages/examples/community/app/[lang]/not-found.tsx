import { Missing } from '../../src/ui/states.tsx';

export default function NotFound() {
  return <Missing />;
}
