import '@wusum/theme/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { styled } from 'styled-components';
import { Button, Card, Text } from '@wusum/react/styled';

const WideButton = styled(Button)`
  inline-size: 20em;
`;

const Panel = styled(Card)`
  ${Button} {
    opacity: 0.5;
  }
`;

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Panel>
      <Text>نص</Text>
      <Button variant="solid" color="accent">
        زر
      </Button>
    </Panel>
    <WideButton>زر عريض</WideButton>
  </StrictMode>,
);
