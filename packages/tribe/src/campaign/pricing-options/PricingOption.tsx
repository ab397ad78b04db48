import { Card } from '@wusum/react/card';
import { Heading } from '@wusum/react/heading';
import { List } from '@wusum/react/list';
import { NumberText } from '@wusum/react/number-text';
import { Text } from '@wusum/react/text';
import type { PricingOptionProps } from './PricingOptions.props.js';
import { Inside, Item, Period, Price } from './PricingOptions.styles.js';

/** One of the options: name, price, what it includes, an action. Renders one `<li>`. */
export function PricingOption(props: PricingOptionProps) {
  const { heading, amount, currency, period, includes, action, note, level = 3, children, ...rest } = props;
  return (
    <Item data-noted={note === undefined ? undefined : true} {...rest}>
      <Card padding="lg">
        <Inside>
          {note === undefined ? null : (
            <Text size="label" color="accent">
              {note}
            </Text>
          )}
          <Heading level={level}>{heading}</Heading>
          <Price>
            <NumberText
              value={amount}
              format={{ style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }}
            />
            {period === undefined ? null : <Period>{period}</Period>}
          </Price>
          {children === undefined ? null : <Text color="muted">{children}</Text>}
          <List.Root>
            {includes.map((item) => (
              <List.Item key={item}>{item}</List.Item>
            ))}
          </List.Root>
          {action}
        </Inside>
      </Card>
    </Item>
  );
}
