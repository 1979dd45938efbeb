import { Form } from 'antd';
import type { PetitionView } from '#contract/petitions.ts';
import { caseLevels, caseLevelWords, type CaseLevel } from '#core/petitions/case-lead.ts';
import { caseLeadTexts as texts } from '../../../texts/case-leads.ts';
import { Choice } from '../../../ui/choice.tsx';
import { useSay } from '../../../ui/language.tsx';

type Leads = PetitionView['caseLeads'];

/** The levels at which somebody leads, or at which nobody does yet. */
export function levelsOf(leads: Leads, are: 'led' | 'free'): readonly CaseLevel[] {
  const led = leads.flatMap((lead) => (lead.ended ? [] : [lead.level]));
  return caseLevels.filter((level) => led.includes(level) === (are === 'led'));
}

/** The lead that the form is about. */
export const leadAt = (leads: Leads, level: CaseLevel): Leads[number] | undefined =>
  leads.find((lead) => lead.level === level && !lead.ended);

/** The level, as the field `level` of the form; told and not asked when only one is possible. */
export function LevelField({ levels }: { readonly levels: readonly CaseLevel[] }) {
  const say = useSay();
  const [only, ...others] = levels;
  if (only && others.length === 0)
    return (
      <p className="quiet">
        {say(texts.level)} {say(caseLevelWords[only])}
      </p>
    );
  return (
    <Form.Item name="level" label={say(texts.level)}>
      <Choice options={levels.map((value) => ({ value, label: say(caseLevelWords[value]) }))} />
    </Form.Item>
  );
}
