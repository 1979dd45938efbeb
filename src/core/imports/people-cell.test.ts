import { describe, expect, it } from 'vitest';
import { parsePeopleCell } from './people-cell.ts';

describe('the cell that names who came', () => {
  it.each([
    ['张三', ['张三'], 1],
    ['张三、李四', ['张三', '李四'], 2],
    ['张三，李四；王五', ['张三', '李四', '王五'], 3],
    ['张三等12人', ['张三'], 12],
    ['张三、李四等１２余人', ['张三', '李四'], 12],
    ['张三等', ['张三'], 1],
    ['张三、张三', ['张三'], 1],
    ['', [], 1],
    ['匿名', [], 1],
    ['群众', [], 1],
    ['群众20人', [], 20],
  ])('%s names %j, %i persons', (raw, names, count) => {
    expect(parsePeopleCell(raw)).toEqual({ ok: true, value: { names, count } });
  });

  it('is refused when it holds something else', () => {
    expect(parsePeopleCell('13812345678')).toMatchObject({ ok: false });
    expect(parsePeopleCell('张三<script>')).toMatchObject({ ok: false });
  });
});
