import { useState } from 'react';
import { Button, Heading } from '@wusum/react';
import { Message, useMessages } from './words/compiled';

export function Greeting() {
  return (
    <Heading level={1}>
      <Message message="greeting" />
    </Heading>
  );
}

/** A state that an edit of the messages must not lose. */
export function Stories() {
  const message = useMessages();
  const [count, setCount] = useState(2);
  return <Button onClick={() => setCount(count + 1)}>{message('stories', { count })}</Button>;
}
