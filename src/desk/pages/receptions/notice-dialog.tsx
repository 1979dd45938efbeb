import { Input, Modal } from 'antd';
import { useState } from 'react';
import { noticeFormats, noticePath, type NoticeQuery } from '#contract/notices.ts';
import { periodOf } from '#core/receptions/frequency-periods.ts';
import type { PlainDate } from '#core/kit/plain-date.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { shellTexts } from '../../texts/shell.ts';
import { DayField } from '../../ui/day-field.tsx';
import { useSay } from '../../ui/language.tsx';
import { UnitSelect } from '../../ui/unit-select.tsx';

type Props = { readonly on: PlainDate; readonly onClose: () => void };

/** The notice of what was announced: which days, whose, under which title; to print, or to send to phones. */
export function NoticeDialog({ on, onClose }: Props) {
  const say = useSay();
  const [query, setQuery] = useState<NoticeQuery>(() => periodOf(on, 'month'));
  const put = (change: Partial<NoticeQuery>): void => setQuery((before) => ({ ...before, ...change }));
  return (
    <Modal
      open
      title={say(texts.notice)}
      footer={null}
      closable={{ 'aria-label': say(shellTexts.close) }}
      onCancel={onClose}
    >
      <p className="quiet">{say(texts.noticeLead)}</p>
      <div className="field-row notice-fields">
        <label>
          {say(texts.from)}
          <DayField value={query.from} max={query.through} onChange={(from) => put({ from })} />
        </label>
        <label>
          {say(texts.through)}
          <DayField value={query.through} min={query.from} onChange={(through) => put({ through })} />
        </label>
      </div>
      <label className="notice-field">
        {say(texts.noticeUnit)}
        <UnitSelect
          clearable
          label={say(texts.noticeUnit)}
          placeholder={say(texts.unit)}
          value={query.unitId}
          onChange={(unitId) => put({ unitId })}
        />
      </label>
      <label className="notice-field">
        {say(texts.noticeTitle)}
        <Input
          maxLength={60}
          value={query.title ?? ''}
          onChange={(event) => put({ title: event.target.value })}
        />
      </label>
      <ul className="notice-files">
        {noticeFormats.map((format) => (
          <li key={format}>
            <a href={noticePath(format, query)} target="_blank" rel="noreferrer">
              {say(formatTexts[format])}
            </a>
          </li>
        ))}
      </ul>
    </Modal>
  );
}

const formatTexts = { a3: texts.noticeA3, a4: texts.noticeA4, phone: texts.noticePhone } as const;
