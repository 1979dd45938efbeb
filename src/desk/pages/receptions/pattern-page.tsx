import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Form, InputNumber } from 'antd';
import { useState } from 'react';
import type { Answer } from '#contract/operation.ts';
import { previewPattern } from '#contract/roster.ts';
import { addMonths } from '#core/kit/plain-date.ts';
import { call } from '../../api/call.ts';
import { useMe } from '../../api/session.ts';
import { useToday } from '../../api/today.ts';
import { paths } from '../../paths.ts';
import { receptionTexts as texts } from '../../texts/receptions.ts';
import { Choice } from '../../ui/choice.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { FailureNote } from '../../ui/failure-note.tsx';
import { useSay } from '../../ui/language.tsx';
import { OnlyWith } from '../../ui/only-with.tsx';
import { pageAccess } from '../../ui/page-access.ts';
import { Page } from '../../ui/page.tsx';
import { LeadersField } from './leaders-field.tsx';
import { PatternPreview } from './pattern-preview.tsx';
import { valuesToPattern, type PatternValues, type RhythmKind } from './pattern-values.ts';
import { emptyLeader, emptySitting, type LeaderValue } from './reception-values.ts';
import { SittingFields } from './sitting-fields.tsx';

type Previewed = {
  readonly values: PatternValues;
  readonly days: Answer<typeof previewPattern>['days'];
};

/** Weeks or months of sittings from one rule: written out first, planned only then. */
export function PatternPage() {
  const say = useSay();
  return (
    <OnlyWith access={pageAccess.pattern} title={say(texts.pattern)}>
      <Pattern />
    </OnlyWith>
  );
}

function Pattern() {
  const say = useSay();
  const today = useToday();
  const { unitId } = useMe();
  const [form] = Form.useForm<PatternValues>();
  const [previewed, setPreviewed] = useState<Previewed>();
  const previewing = useMutation({
    mutationFn: async (values: PatternValues): Promise<Previewed> => ({
      values,
      days: (await call(previewPattern, { body: valuesToPattern(values) })).days,
    }),
    onSuccess: setPreviewed,
  });
  return (
    <Page title={say(texts.pattern)}>
      <p>
        <Link to={paths.receptions}>{say(texts.back)}</Link>
      </p>
      <Form<PatternValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        className="pattern-form"
        initialValues={{
          ...emptySitting,
          unitId,
          rhythm: 'weekly',
          weekdays: [2],
          dayOfMonth: 15,
          holidays: 'roll',
          from: today,
          through: addMonths(today, 1),
          leaders: [emptyLeader],
          perTurn: 1,
        }}
        onValuesChange={() => setPreviewed(undefined)}
        onFinish={() => previewing.mutate(form.getFieldsValue(true))}
      >
        <RhythmFields />
        <TurnFields />
        <SittingFields />
        <FailureNote error={previewing.error} />
        <Button type={previewed ? 'default' : 'primary'} htmlType="submit" loading={previewing.isPending}>
          {say(texts.preview)}
        </Button>
      </Form>
      {previewed && <PatternPreview values={previewed.values} days={previewed.days} />}
    </Page>
  );
}

const rhythms: readonly RhythmKind[] = ['weekly', 'monthly', 'daily'];

function RhythmFields() {
  const say = useSay();
  const form = Form.useFormInstance<PatternValues>();
  const rhythm = Form.useWatch('rhythm', form) ?? 'weekly';
  const required = { required: true, message: say(texts.required) };
  // Not marked as required: a group of boxes has no such mark.
  const chosen = {
    validator: (_: unknown, days: readonly number[]) =>
      days.length > 0 ? Promise.resolve() : Promise.reject(new Error(say(texts.required))),
  };
  const names = say(texts.weekdayNames);
  const width = names.length / 7;
  return (
    <>
      <div className="field-row">
        <Form.Item name="rhythm" label={say(texts.rhythm)}>
          <Choice options={rhythms.map((value) => ({ value, label: say(texts[value]) }))} />
        </Form.Item>
        {rhythm === 'monthly' && (
          <Form.Item name="dayOfMonth" label={say(texts.dayOfMonth)}>
            <InputNumber min={1} max={31} />
          </Form.Item>
        )}
        {rhythm !== 'daily' && (
          <Form.Item name="holidays" label={say(texts.holidays)}>
            <Choice
              options={(['roll', 'skip'] as const).map((value) => ({ value, label: say(texts[value]) }))}
            />
          </Form.Item>
        )}
      </div>
      {rhythm === 'weekly' && (
        <Form.Item name="weekdays" label={say(texts.weekdays)} rules={[chosen]}>
          <Checkbox.Group
            options={[1, 2, 3, 4, 5, 6, 0].map((value) => ({
              value,
              label: names.slice(value * width, (value + 1) * width),
            }))}
          />
        </Form.Item>
      )}
      <div className="field-row">
        <Form.Item name="from" label={say(texts.from)} rules={[required]}>
          <DayField />
        </Form.Item>
        <Form.Item name="through" label={say(texts.through)} rules={[required]}>
          <DayField />
        </Form.Item>
      </div>
    </>
  );
}

function TurnFields() {
  const say = useSay();
  const named = {
    validator: (_: unknown, leaders: readonly LeaderValue[]) =>
      leaders.every(({ name, post }) => name.trim() !== '' && post.trim() !== '')
        ? Promise.resolve()
        : Promise.reject(new Error(say(texts.required))),
  };
  return (
    <>
      <Form.Item name="leaders" label={say(texts.turns)} rules={[named]}>
        <LeadersField />
      </Form.Item>
      <div className="field-row">
        <Form.Item name="perTurn" label={say(texts.perTurn)}>
          <InputNumber min={1} max={30} />
        </Form.Item>
      </div>
    </>
  );
}
