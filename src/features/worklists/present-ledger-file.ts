// The ledger as a sheet that can be printed and filed: what it is, of which day, by which conditions, who took it out.
import type { LedgerFileWanted } from '#contract/ledger-file.ts';
import type { PetitionRow } from '#contract/lists.ts';
import type { Actor } from '#core/access/actor.ts';
import { channelWords } from '#core/classes/channels.ts';
import { claimResultWords } from '#core/classes/claim-results.ts';
import type { ContentClasses } from '#core/classes/content-classes.ts';
import { satisfactionWords } from '#core/classes/satisfactions.ts';
import { say } from '#core/kit/language.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { type LedgerColumnId, ledgerColumnWords } from '#core/petitions/ledger-columns.ts';
import { phaseWords } from '#core/petitions/petition-words.ts';
import type { OutCell, OutColumn, WorkbookContent } from '#platform/workbook/write-workbook.ts';
import { filterToWords } from './filter-to-words.ts';
import type { RowFacts } from './presenter.ts';
import { ledgerFileTexts as texts } from './texts.ts';

export type LedgerFileFacts = RowFacts & { readonly actor: Actor; readonly contentClasses: ContentClasses };

/** The workbook and its name; `rows` is taken one after the other while it is written. */
export function presentLedgerFile(
  wanted: LedgerFileWanted,
  rows: AsyncIterable<PetitionRow>,
  facts: LedgerFileFacts,
): { readonly fileName: string; readonly content: WorkbookContent } {
  const { language, directory, actor, today } = facts;
  const asOf = 'asOf' in wanted ? wanted.asOf : undefined;
  const unit = directory.unitName(actor.unitId);
  const name = say('asOf' in wanted ? texts.ledger : texts[wanted.filter.box ?? 'ledger'], language);
  const title = asOf ? say(texts.asKnownTitle, language, { name, day: asOf }) : name;
  const counted = { rows: 0 };
  return {
    fileName: `${say(asOf ? texts.asKnownFile : texts.todayFile, language, { name, day: asOf ?? today })}.xlsx`,
    content: {
      sheet: name,
      title: say(texts.title, language, { unit: directory.office.name, title }),
      basis: [
        ...(asOf ? [say(texts.asKnown, language, { day: asOf })] : []),
        say(texts.conditions, language, { conditions: filterToWords(wanted.filter, facts) }),
      ],
      note: say(texts.takenOut, language, {
        unit,
        person: directory.personName(actor.accountId),
        day: today,
      }),
      columns: [
        { header: say(texts.serial, language), width: 4, align: 'centre' },
        ...wanted.columns.flatMap((id) => columnsOf(id, facts)),
      ],
      rows: cellsOf(rows, wanted.columns, counted, { ...facts, today: asOf ?? today }),
      foot: () => say(texts.total, language, { count: counted.rows }),
    },
  };
}

async function* cellsOf(
  rows: AsyncIterable<PetitionRow>,
  columns: readonly LedgerColumnId[],
  counted: { rows: number },
  facts: LedgerFileFacts,
): AsyncGenerator<readonly OutCell[]> {
  for await (const row of rows) {
    counted.rows += 1;
    yield [counted.rows, ...columns.flatMap((id) => cellOf(row, id, facts))];
  }
}

const widths: Readonly<Record<LedgerColumnId, number>> = {
  number: 11,
  title: 22,
  petitioners: 9,
  channel: 7,
  contentClass: 12,
  placeName: 12,
  receivedOn: 7,
  phase: 6,
  registeringUnit: 11,
  responsibleUnit: 11,
  handler: 6,
  nextLimit: 7,
  answeredOn: 7,
  solvedOn: 7,
  satisfaction: 6,
  outcomes: 9,
  executeBy: 7,
};

const flowing: ReadonlySet<LedgerColumnId> = new Set([
  'title',
  'contentClass',
  'placeName',
  'registeringUnit',
  'responsibleUnit',
]);

// A limit takes two columns: its day, so that it can be sorted, and what is due.
function columnsOf(id: LedgerColumnId, { language }: LedgerFileFacts): readonly OutColumn[] {
  const align = flowing.has(id) ? 'left' : 'centre';
  const column = { header: say(ledgerColumnWords[id], language), width: widths[id], align } as const;
  return id === 'nextLimit' ? [column, { header: say(texts.whatIsDue, language), width: 11 }] : [column];
}

const dateCell = (day: PlainDate | null): OutCell => (day ? { date: day, time: undefined } : undefined);

function cellOf(row: PetitionRow, id: LedgerColumnId, facts: LedgerFileFacts): readonly OutCell[] {
  const { language, today, contentClasses } = facts;
  switch (id) {
    case 'title':
      return [row.enteredLate ? say(texts.enteredLate, language, { title: row.title }) : row.title];
    case 'channel':
      return [say(channelWords[row.channel], language)];
    case 'contentClass': {
      const leaf = contentClasses.find(row.contentClass)?.leaf;
      return [leaf ? say(leaf, language) : row.contentClass];
    }
    case 'phase':
      return [say(phaseWords[row.phase], language)];
    case 'satisfaction':
      return [row.satisfaction ? say(satisfactionWords[row.satisfaction], language) : undefined];
    case 'outcomes':
      return [row.outcomes.map((result) => say(claimResultWords[result], language)).join('\n')];
    case 'receivedOn':
    case 'answeredOn':
    case 'solvedOn':
      return [dateCell(row[id])];
    case 'executeBy':
      return [marked(dateCell(row.executeBy), row.executeBy !== null && row.executeBy < today)];
    case 'nextLimit': {
      const due = row.provisional ? say(texts.provisional, language, { due: row.nextClock }) : row.nextClock;
      const late = row.nextLimit !== null && row.nextLimit < today;
      return [marked(dateCell(row.nextLimit), late), row.nextLimit ? due : undefined];
    }
    default:
      return [row[id]];
  }
}

// What is overdue has a red ground, as it is red on the screen.
const marked = (cell: OutCell, late: boolean): OutCell =>
  late && !(typeof cell === 'object' && 'mark' in cell) ? { value: cell, mark: 'problem' } : cell;
