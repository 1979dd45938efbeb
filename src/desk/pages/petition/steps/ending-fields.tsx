import { Checkbox, Form, type FormInstance } from 'antd';
import type { ReactNode } from 'react';
import type { Words } from '#core/kit/language.ts';
import { useToday } from '../../../api/today.ts';
import { detourTexts } from '../../../texts/detours.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { Choice } from '../../../ui/choice.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LateReasonOf, lateReason } from '../../../ui/late-fields.tsx';
import { LongField } from '../../../ui/long-field.tsx';

/** Why something ends without an opinion, and what shows it. */
export type EndingValues<Cause extends string> = {
  readonly cause: Cause;
  readonly reason: string;
  readonly evidence: string;
  readonly evidenceOn: string;
  readonly voluntary: boolean;
  readonly backDateReason?: string;
};

/** The beginning of such a form on `today`. */
export const endingStart = (today: string) => ({
  cause: 'withdrawn' as const,
  reason: '',
  evidence: '',
  evidenceOn: today,
  voluntary: false,
});

/** What such a form sends: the reason only of a day that needs one. */
export function endingOf<Values extends EndingValues<string>>(
  { backDateReason, ...values }: Values,
  today: string,
) {
  return { ...values, ...lateReason(values.evidenceOn, backDateReason, today) };
}

type Props<Cause extends string> = {
  readonly causes: readonly Cause[];
  readonly words: Readonly<Record<Cause, Words>>;
  readonly reason: Words;
  /** What is asked besides, before the word of free will. */
  readonly children?: ReactNode;
};

/** Cause, reason and evidence of an end; a withdrawal has to be of free will. */
export function EndingFields<Cause extends string>({ causes, words, reason, children }: Props<Cause>) {
  const say = useSay();
  const today = useToday();
  const withdrawn = (Form.useWatch<string | undefined>('cause') ?? 'withdrawn') === 'withdrawn';
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <>
      <Form.Item name="cause" label={say(detourTexts.endCause)}>
        <Choice options={causes.map((value) => ({ value, label: say(words[value]) }))} />
      </Form.Item>
      <Form.Item name="reason" label={say(reason)} rules={[required]}>
        <LongField rowsMin={3} maxLength={1_000} />
      </Form.Item>
      <Form.Item name="evidence" label={say(detourTexts.evidenceOfEnd)} rules={[required]}>
        <LongField rowsMin={2} maxLength={1_000} />
      </Form.Item>
      <Form.Item name="evidenceOn" label={say(detourTexts.evidenceOn)} rules={[required]}>
        <DayField max={today} />
      </Form.Item>
      <LateReasonOf field="evidenceOn" />
      {withdrawn && children}
      {withdrawn && (
        <Form.Item name="voluntary" valuePropName="checked">
          <Checkbox>{say(detourTexts.voluntary)}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

/** Whether a withdrawal is not confirmed to be of free will yet. */
export function useUnwilling<Values extends EndingValues<string>>(form: FormInstance<Values>): boolean {
  const cause = Form.useWatch((values) => values.cause, form) ?? 'withdrawn';
  const voluntary = Form.useWatch((values) => values.voluntary, form) ?? false;
  return cause === 'withdrawn' && !voluntary;
}
