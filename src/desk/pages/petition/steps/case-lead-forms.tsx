import { Form, Input } from 'antd';
import { useState } from 'react';
import { changeCaseTerms, handOverCaseLead, nameCaseLead } from '#contract/case-lead-steps.ts';
import type { CaseLevel } from '#core/petitions/case-lead.ts';
import { addDays, type PlainDate } from '#core/kit/plain-date.ts';
import { call } from '../../../api/call.ts';
import { useToday } from '../../../api/today.ts';
import { caseLeadTexts as texts } from '../../../texts/case-leads.ts';
import { stepTexts } from '../../../texts/steps.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { useSay } from '../../../ui/language.tsx';
import { LongField } from '../../../ui/long-field.tsx';
import { PeopleSelect, PersonSelect } from '../../../ui/people-select.tsx';
import { UnitSelect } from '../../../ui/unit-select.tsx';
import { LevelField, leadAt, levelsOf } from './case-level.tsx';
import { LeaderField, noLeader, type LeaderValue } from './leader-field.tsx';
import { StepForm } from './step-form.tsx';
import { useStep, type StepFormProps } from './use-step.ts';

/** As the data of the office has it for those who lead by receiving. */
const usualDays = 60;

type Terms = {
  readonly unitId: string;
  readonly personId?: string | undefined;
  readonly teamIds: readonly string[];
  readonly teamWords: string;
  readonly deadline: string;
};
type Named = Terms & { readonly level: CaseLevel; readonly leader: LeaderValue };

const toTerms = ({ unitId, personId, teamIds, teamWords, deadline }: Terms) => ({
  unitId,
  ...(personId === undefined ? {} : { personId }),
  team: { accountIds: [...teamIds], words: teamWords },
  deadline,
});

/** Who leads, who does it, and by when: 四明确 but for the measures, which are the plan. */
export function NameCaseLeadForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const today = useToday();
  const levels = levelsOf(petition.caseLeads, 'free');
  const state = useStep(props, ({ level, leader, ...terms }: Named, expectedVersion) =>
    call(nameCaseLead, {
      params: { id: petition.id },
      body: { expectedVersion, level, leader, ...toTerms(terms) },
    }),
  );
  return (
    <StepForm<Named>
      initial={{
        level: levels[0] ?? 'upper',
        leader: noLeader,
        unitId: petition.responsibleUnitId ?? petition.registeringUnitId,
        ...(petition.handlerId ? { personId: petition.handlerId } : {}),
        teamIds: [],
        teamWords: '',
        deadline: addDays(today, usualDays),
      }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.nameAfter)}
      onClose={onClose}
    >
      <LevelField levels={levels} />
      <LeaderField label={say(texts.leader)} />
      <TermsFields min={today} />
    </StepForm>
  );
}

type HandOver = { readonly level: CaseLevel; readonly leader: LeaderValue; readonly reason: string };

export function HandOverCaseLeadForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const levels = levelsOf(petition.caseLeads, 'led');
  const state = useStep(props, ({ level, leader: to, reason }: HandOver, expectedVersion) =>
    call(handOverCaseLead, { params: { id: petition.id }, body: { expectedVersion, level, to, reason } }),
  );
  return (
    <StepForm<HandOver>
      initial={{ level: levels[0] ?? 'upper', leader: noLeader, reason: '' }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.handOverAfter)}
      onClose={onClose}
    >
      <LevelField levels={levels} />
      <LeaderField label={say(texts.to)} />
      <ReasonField label={say(texts.handOverReason)} />
    </StepForm>
  );
}

type Changed = Terms & { readonly level: CaseLevel; readonly reason: string };

export function ChangeCaseTermsForm(props: StepFormProps) {
  const { petition, step, onClose } = props;
  const say = useSay();
  const [form] = Form.useForm<Changed>();
  const levels = levelsOf(petition.caseLeads, 'led');
  const state = useStep(props, ({ level, reason, ...terms }: Changed, expectedVersion) =>
    call(changeCaseTerms, {
      params: { id: petition.id },
      body: { expectedVersion, level, reason, ...toTerms(terms) },
    }),
  );
  const first = levels[0] ?? 'upper';
  // Another level has terms of its own.
  const [shown, setShown] = useState(first);
  const termsAt = (level: CaseLevel): Terms => {
    const lead = leadAt(petition.caseLeads, level);
    return {
      unitId: lead?.unitId ?? petition.registeringUnitId,
      personId: lead?.personId,
      teamIds: lead?.teamIds ?? [],
      teamWords: lead?.teamWords ?? '',
      deadline: lead?.deadline ?? '',
    };
  };
  return (
    <StepForm<Changed>
      form={form}
      initial={{ level: first, reason: '', ...termsAt(first) }}
      state={state}
      submitLabel={step.name}
      afterwards={say(texts.termsAfter)}
      onChange={({ level }) => {
        if (level !== shown) form.setFieldsValue(termsAt(level));
        setShown(level);
      }}
      onClose={onClose}
    >
      <LevelField levels={levels} />
      <TermsFields />
      <ReasonField label={say(texts.termsReason)} />
    </StepForm>
  );
}

function TermsFields({ min }: { readonly min?: PlainDate }) {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <>
      <Form.Item name="unitId" label={say(texts.unit)} rules={[required]}>
        <UnitSelect />
      </Form.Item>
      <Form.Item name="personId" label={say(texts.person)}>
        <PersonSelect />
      </Form.Item>
      <Form.Item name="teamIds" label={say(texts.team)}>
        <PeopleSelect />
      </Form.Item>
      <Form.Item name="teamWords" label={say(texts.teamWords)}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="deadline" label={say(texts.deadline)} rules={[required]}>
        <DayField {...(min === undefined ? {} : { min })} />
      </Form.Item>
    </>
  );
}

function ReasonField({ label }: { readonly label: string }) {
  const say = useSay();
  const required = { required: true, whitespace: true, message: say(stepTexts.required) };
  return (
    <Form.Item name="reason" label={label} rules={[required]}>
      <LongField rowsMin={3} maxLength={1_000} />
    </Form.Item>
  );
}
