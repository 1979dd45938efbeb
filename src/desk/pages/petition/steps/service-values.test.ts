import { expect, test } from 'vitest';
import { namesIn } from './service-values.ts';

test.each([
  ['张三、李四', ['张三', '李四']],
  ['张三， 李四；王五', ['张三', '李四', '王五']],
  ['John Smith, Li Si', ['John Smith', 'Li Si']],
  [' 、', []],
])('the names in “%s” are %j', (line, names) => {
  expect(namesIn(line)).toEqual(names);
});
