import { describe, expect, test } from 'vitest';
import { moveColumn } from './ledger-columns.ts';
import { parseAsKnownSearch, parseLedgerSearch, withCondition } from './ledger-search.ts';

describe('the address of the ledger', () => {
  test('keeps a filter, a sort and the order of columns', () => {
    const search = {
      filter: { phase: ['referred'], box: 'inbox', receivedFrom: '2026-01-01' },
      sort: 'limit-asc',
      columns: ['title', 'number'],
    };
    expect(parseLedgerSearch(search)).toEqual(search);
  });

  test('counts what is wrong as not said', () => {
    expect(parseLedgerSearch({ filter: { phase: ['nowhere'] }, sort: 'x', columns: 'title' })).toEqual({});
    expect(parseLedgerSearch({ columns: ['title', 'title', 'secret', 7] })).toEqual({ columns: ['title'] });
    expect(parseLedgerSearch({ filter: { receivedFrom: '2026-02-30' } })).toEqual({});
  });
});

describe('the address of the ledger of another day', () => {
  test('keeps a day and a filter, and counts a day that is none as not said', () => {
    const search = { filter: { q: '渗水' }, day: '2026-03-02' };
    expect(parseAsKnownSearch(search)).toEqual(search);
    expect(parseAsKnownSearch({ day: '2026-02-30' })).toEqual({});
  });
});

describe('a condition', () => {
  test('that is emptied is taken out of the filter', () => {
    expect(withCondition({ q: '路', box: 'tray' }, 'q', '')).toEqual({ box: 'tray' });
    expect(withCondition({ phase: ['closed'] }, 'phase', [])).toEqual({});
  });

  test('replaces the one before it', () => {
    expect(withCondition({ q: '路' }, 'q', '水')).toEqual({ q: '水' });
  });
});

describe('a column', () => {
  test('moves by one place and stays inside', () => {
    expect(moveColumn(['number', 'title', 'phase'], 'phase', -1)).toEqual(['number', 'phase', 'title']);
    expect(moveColumn(['number', 'title'], 'number', -1)).toEqual(['number', 'title']);
    expect(moveColumn(['number', 'title'], 'title', 1)).toEqual(['number', 'title']);
  });
});
